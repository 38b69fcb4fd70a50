package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.field.Visibility;
import dev.gradus.internal.boundary.InventedCustomers;
import dev.gradus.internal.boundary.Thresholds;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.manifest.Contract;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for two customers who break a contract, around where it could not be proven. Whoever is
 * found was taken through the rules; the draws come from a fixed seed, so that the same policy is
 * shown the same customers.
 */
final class BreachSearch {

  /**
   * What is left out: with a last mode, the mode would also depend on the days that have passed.
   */
  private static final Set<String> NOT_DRAWN = Set.of("previous.crmMode", "previous.betterSince");

  /** What it costs to make a customer, in tests. */
  private static final long SNAPSHOT = 200;

  private static final int MOST_ROUNDS = 4_000;
  private static final int MOST_DOUBTS = 6;

  private final CheckedPolicy policy;
  private final Contract contract;
  private final InventedCustomers customers;
  private final StepBudget effort;
  private final Map<Field, List<@Nullable Object>> samples = new LinkedHashMap<>();
  private final List<Object> ladder = new ArrayList<>();
  private final long cost;
  private final FixedDraws draws = new FixedDraws();

  BreachSearch(CheckedPolicy policy, Contract contract, StepBudget effort) {
    this.policy = policy;
    this.contract = contract;
    this.customers = new InventedCustomers(policy);
    this.effort = effort;
    List<Condition.Test> tests =
        Condition.testsOf(policy.rules().stream().map(Rule::when).toList());
    Set<Field> fields = new java.util.LinkedHashSet<>();
    policy.rules().forEach(rule -> fields.addAll(rule.when().fields()));
    fields.removeIf(
        field ->
            field.visibility() != Visibility.CUSTOMER
                || NOT_DRAWN.contains(field.path())
                || policy.derived().responsible(field).isEmpty());
    fields.forEach(field -> samples.put(field, Thresholds.of(field, tests).regionsAndUnknown()));
    fields.forEach(field -> addOperands(field, tests));
    this.cost = SNAPSHOT + tests.size() + policy.rules().size();
    climb(tests);
  }

  /** No rule need test what a policy's field is derived of: its values are those that make it. */
  private void addOperands(Field derived, List<Condition.Test> tests) {
    if (policy.derived().basis(derived).isEmpty()) {
      return;
    }
    for (Object value : Thresholds.of(derived, tests).regions()) {
      SortedMap<String, Object> given =
          customers.given(Map.of(derived.path(), value)).orElseGet(TreeMap::new);
      for (String source : policy.derived().sources(derived)) {
        Object made = given.get(source);
        if (made != null) {
          Field operand = policy.fields().get(source);
          List<@Nullable Object> values = new ArrayList<>(samples.getOrDefault(operand, List.of()));
          values.add(made);
          samples.put(operand, values);
        }
      }
    }
  }

  /** The values of the contract's field from the best to the worst. */
  private void climb(List<Condition.Test> tests) {
    Field field = contract.field();
    TreeSet<Object> values = new TreeSet<>();
    values.addAll(Thresholds.of(field, tests).regions());
    for (Map.Entry<Field, List<@Nullable Object>> sampled : samples.entrySet()) {
      Field derived = sampled.getKey();
      if (!derived.equals(field) && isResponsible(field, derived)) {
        for (Object value : sampled.getValue()) {
          if (value != null) {
            customers
                .given(Map.of(field.path(), values.first(), derived.path(), value))
                .map(given -> given.get(field.path()))
                .ifPresent(values::add);
          }
        }
      }
    }
    ladder.addAll(
        contract.direction() == Contract.Direction.DOWN ? values : values.descendingSet());
  }

  private boolean isResponsible(Field field, Field derived) {
    return policy.derived().responsible(derived).filter(field.path()::equals).isPresent();
  }

  /** Two customers who break the contract; empty where none were found. */
  Optional<ContractBreach> find(List<ContractProof.Doubt> doubts) {
    try {
      for (int round = 0; round < MOST_ROUNDS; round++) {
        Map<String, Object> base = draw(round);
        base.putAll(doubts.get(round % Math.min(doubts.size(), MOST_DOUBTS)).where());
        ContractMoves.of(contract, policy.derived()).forEach(move -> base.remove(move.key()));
        Optional<ContractBreach> found = at(base);
        if (found.isPresent()) {
          return Optional.of(plainest(base, found.get()));
        }
      }
    } catch (StepBudget.Spent spent) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * A customer of whom, at first, nothing is known but what the doubt is about, and then more and
   * more.
   */
  private Map<String, Object> draw(int round) {
    Map<String, Object> base = new LinkedHashMap<>();
    int known = round < MOST_DOUBTS ? 0 : 10 + draws.below(80);
    samples.forEach(
        (field, values) -> {
          Object value = values.get(draws.below(values.size()));
          if (value != null && (draws.below(100) < known)) {
            base.put(field.path(), value);
          }
        });
    return base;
  }

  /** Takes a customer down the ladder of the contract's field. */
  private Optional<ContractBreach> at(Map<String, Object> base) {
    ContractBreach last = null;
    String path = contract.field().path();
    for (Object value : ladder) {
      Map<String, Object> wanted = new LinkedHashMap<>(base);
      wanted.put(path, value);
      Optional<SortedMap<String, Object>> given = customers.given(wanted);
      if (given.isEmpty()) {
        continue;
      }
      Map<String, Object> values = customers.values(given.get());
      Object actual = values.getOrDefault(path, value);
      effort.spend(cost);
      ContractOutcome outcome = ContractOutcome.of(policy, values);
      if (last != null
          && ContractBreach.improved(last.second(), outcome).isPresent()
          && differInOne(last.worse(), given.get())) {
        return Optional.of(
            new ContractBreach(
                contract.field(),
                last.worse(),
                given.get(),
                last.worseValue(),
                actual,
                last.second(),
                outcome));
      }
      last =
          new ContractBreach(
              contract.field(), given.get(), given.get(), actual, actual, outcome, outcome);
    }
    return Optional.empty();
  }

  private static boolean differInOne(Map<String, Object> one, Map<String, Object> other) {
    Set<String> paths = new TreeSet<>(one.keySet());
    paths.addAll(other.keySet());
    return paths.stream().filter(path -> !Objects.equals(one.get(path), other.get(path))).count()
        == 1;
  }

  /** The same breach with as little said of the customers as it needs. */
  private ContractBreach plainest(Map<String, Object> base, ContractBreach found) {
    ContractBreach plainest = found;
    Map<String, Object> left = new LinkedHashMap<>(base);
    try {
      for (String path : List.copyOf(base.keySet())) {
        Object value = left.remove(path);
        Optional<ContractBreach> still = at(left);
        if (still.isPresent()) {
          plainest = still.get();
        } else if (value != null) {
          left.put(path, value);
        }
      }
    } catch (StepBudget.Spent spent) {
      return plainest;
    }
    return plainest;
  }
}
