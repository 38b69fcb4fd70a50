package dev.gradus.internal.analysis;

import dev.gradus.internal.boundary.InventedCustomers;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.verb.DeclaredOutcome;
import dev.gradus.rules.Customer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Examples taken through the rules of a policy, so that nobody is told of who cannot exist. */
final class ExampleCustomers {

  /** What it costs to make a customer, in tests. */
  private static final long SNAPSHOT = 200;

  private final CheckedPolicy policy;
  private final InventedCustomers customers;
  private final StepBudget effort;
  private final long cost;

  ExampleCustomers(CheckedPolicy policy, StepBudget effort) {
    this.policy = policy;
    this.customers = new InventedCustomers(policy);
    this.effort = effort;
    this.cost =
        SNAPSHOT + policy.rules().stream().mapToLong(rule -> 1L + rule.when().tests().size()).sum();
  }

  /**
   * A customer who was decided.
   *
   * @param values all values by path, those that are derived among them
   * @param fired the rules that hold
   */
  record Decided(Map<String, Object> values, List<Rule> fired) {}

  /**
   * A customer of whom nothing but some values is known, decided; empty where there is none.
   *
   * @param wanted values by path, null for what is unknown; what stages make is left out
   * @throws StepBudget.Spent if that would be too much work
   */
  Optional<Decided> decide(Map<String, ? extends @Nullable Object> wanted) {
    Map<String, Object> known = new LinkedHashMap<>();
    wanted.forEach(
        (path, value) -> {
          if (value != null && isOfCustomer(path)) {
            known.put(path, value);
          }
        });
    effort.spend(cost);
    Optional<SortedMap<String, Object>> given = customers.given(known);
    return given.map(
        found -> {
          Map<String, Object> values = customers.values(found);
          return new Decided(values, ContractOutcome.of(policy, values).fired());
        });
  }

  /**
   * Whether there can be a customer of an example for whom no rule among some holds. An example of
   * what stages make is taken on trust, but for outcomes: who says them is looked at.
   */
  boolean confirms(Map<String, ? extends @Nullable Object> example, List<Rule> silent) {
    boolean made =
        example.keySet().stream()
            .anyMatch(path -> !isOfCustomer(path) && !path.startsWith(DeclaredOutcome.PREFIX));
    if (made) {
      return true;
    }
    try {
      return decide(example)
          .filter(decided -> decided.fired().stream().noneMatch(silent::contains))
          .isPresent();
    } catch (StepBudget.Spent spent) {
      return false;
    }
  }

  private boolean isOfCustomer(String path) {
    return !path.startsWith(DeclaredOutcome.PREFIX)
        && Customer.FIELDS.find(path).map(field -> !field.visibility().isMade()).orElse(true);
  }
}
