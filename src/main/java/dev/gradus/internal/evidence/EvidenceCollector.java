package dev.gradus.internal.evidence;

import dev.gradus.decision.Evidence;
import dev.gradus.field.Field;
import dev.gradus.internal.derived.DerivedFields;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.rules.Customer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects the tests of a condition that held for a customer; alternatives that did not are left
 * out.
 */
public final class EvidenceCollector {

  private EvidenceCollector() {}

  /** The evidence for a condition that holds. */
  public static List<Evidence> condition(
      Condition condition, Customer customer, DerivedFields derived) {
    return tests(condition, customer).stream().map(test -> test(test, customer, derived)).toList();
  }

  /** The tests by which a condition holds. */
  public static List<Condition.Test> tests(Condition condition, Customer customer) {
    List<Condition.Test> found = new ArrayList<>();
    collect(condition, customer, found);
    return List.copyOf(found);
  }

  private static void collect(Condition condition, Customer customer, List<Condition.Test> found) {
    if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> collect(part, customer, found));
    } else if (condition instanceof Condition.Any any) {
      for (Condition part : any.parts()) {
        if (ConditionEvaluator.holds(part, customer)) {
          collect(part, customer, found);
        }
      }
    } else {
      found.add((Condition.Test) condition);
    }
  }

  /**
   * What one test asks for and what it finds, whether it holds or not.
   *
   * @param test the test
   * @param customer the customer
   * @param derived knows what the policy's own fields are derived of
   */
  public static Evidence test(Condition.Test test, Customer customer, DerivedFields derived) {
    Evidence found = test(test, customer);
    Map<String, String> operands = new LinkedHashMap<>();
    for (Field field : test.fields()) {
      for (Field operand : derived.basis(field)) {
        String value = plain(FieldValues.of(operand, customer));
        if (value != null) {
          operands.put(operand.path(), value);
        }
      }
    }
    return operands.isEmpty()
        ? found
        : new Evidence(
            found.field(), found.operator(), found.threshold(), found.actual(), operands);
  }

  private static Evidence test(Condition.Test test, Customer customer) {
    String actual = plain(FieldValues.of(test.field(), customer));
    String path = test.field().path();
    if (test instanceof Condition.Presence presence) {
      return new Evidence(path, presence.known() ? "!=" : "==", "null", actual);
    }
    if (test instanceof Condition.Membership membership) {
      String operator = membership.negated() ? "not in" : "in";
      return new Evidence(path, operator, listed(membership.values()), actual);
    }
    if (test instanceof Condition.Containment containment) {
      String operator = containment.negated() ? "not contains" : "contains";
      return new Evidence(path, operator, containment.element().plain(), actual);
    }
    Condition.Comparison comparison = (Condition.Comparison) test;
    return new Evidence(
        path, comparison.operator().sign(), threshold(comparison.operand(), customer), actual);
  }

  /** A literal as it stands in the rule; for another field, its path and the value found there. */
  static String threshold(Operand operand, Customer customer) {
    if (operand instanceof Literal literal) {
      return literal.plain();
    }
    Field field = ((Operand.Path) operand).field();
    return field.path() + " (" + plain(FieldValues.of(field, customer)) + ")";
  }

  /** Several values, as rule files write them. */
  static String listed(List<Literal> values) {
    return values.stream().map(Literal::plain).collect(Collectors.joining(", ", "(", ")"));
  }

  private static @Nullable String plain(@Nullable Object value) {
    return value == null ? null : PlainValue.of(value);
  }
}
