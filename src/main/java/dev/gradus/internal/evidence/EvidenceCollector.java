package dev.gradus.internal.evidence;

import dev.gradus.decision.Evidence;
import dev.gradus.field.Field;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.rules.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects the tests of a condition that held for a customer; alternatives that did not are left
 * out.
 */
public final class EvidenceCollector {

  private final Customer customer;
  private final List<Evidence> found = new ArrayList<>();

  private EvidenceCollector(Customer customer) {
    this.customer = customer;
  }

  /** The evidence for a condition that holds. */
  public static List<Evidence> condition(Condition condition, Customer customer) {
    EvidenceCollector evidence = new EvidenceCollector(customer);
    evidence.collect(condition);
    return List.copyOf(evidence.found);
  }

  /** What one test asks for and what it finds, whether it holds or not. */
  public static Evidence test(Condition.Test test, Customer customer) {
    return new EvidenceCollector(customer).of(test);
  }

  private void collect(Condition condition) {
    if (condition instanceof Condition.All all) {
      all.parts().forEach(this::collect);
    } else if (condition instanceof Condition.Any any) {
      for (Condition part : any.parts()) {
        if (ConditionEvaluator.holds(part, customer)) {
          collect(part);
        }
      }
    } else {
      found.add(of((Condition.Test) condition));
    }
  }

  private Evidence of(Condition.Test test) {
    String actual = plain(FieldValues.of(test.field(), customer));
    String path = test.field().path();
    if (test instanceof Condition.Presence presence) {
      return new Evidence(path, presence.known() ? "!=" : "==", "null", actual);
    }
    if (test instanceof Condition.Membership membership) {
      String values =
          membership.values().stream()
              .map(Literal::plain)
              .collect(Collectors.joining(", ", "(", ")"));
      return new Evidence(path, membership.negated() ? "not in" : "in", values, actual);
    }
    if (test instanceof Condition.Containment containment) {
      String operator = containment.negated() ? "not contains" : "contains";
      return new Evidence(path, operator, containment.element().plain(), actual);
    }
    Condition.Comparison comparison = (Condition.Comparison) test;
    return new Evidence(
        path, comparison.operator().sign(), threshold(comparison.operand()), actual);
  }

  /** A literal as it stands in the rule; for another field, its path and the value found there. */
  private String threshold(Operand operand) {
    if (operand instanceof Literal literal) {
      return literal.plain();
    }
    Field field = ((Operand.Path) operand).field();
    return field.path() + " (" + plain(FieldValues.of(field, customer)) + ")";
  }

  private static @Nullable String plain(@Nullable Object value) {
    return value == null ? null : PlainValue.of(value);
  }
}
