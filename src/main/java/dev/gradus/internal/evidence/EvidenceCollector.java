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
import dev.gradus.internal.tree.Rule;
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

  /** The evidence for a rule that holds. */
  public static List<Evidence> of(Rule rule, Customer customer, DerivedFields derived) {
    Customer seen = customer.asSeenBy(rule.stage());
    return tests(rule, customer).stream().map(test -> test(test, seen, derived)).toList();
  }

  /** The tests by which a rule holds. */
  public static List<Condition.Test> tests(Rule rule, Customer customer) {
    List<Condition.Test> found = new ArrayList<>();
    collect(rule.when(), customer.asSeenBy(rule.stage()), found);
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
    } else if (condition instanceof Condition.NoneOf none) {
      ConditionEvaluator.nearest(none, customer)
          .ifPresent(member -> collectOpposite(member.when(), customer, found));
    } else {
      found.add((Condition.Test) condition);
    }
  }

  /** The tests by which a condition does not hold, each as the opposite one, which does. */
  private static void collectOpposite(
      Condition condition, Customer customer, List<Condition.Test> found) {
    if (ConditionEvaluator.holds(condition, customer)) {
      return;
    }
    if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> collectOpposite(part, customer, found));
    } else if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> collectOpposite(part, customer, found));
    } else {
      found.add(opposite((Condition.Test) condition, customer));
    }
  }

  private static Condition.Test opposite(Condition.Test test, Customer customer) {
    if (test instanceof Condition.Presence presence) {
      return new Condition.Presence(presence.field(), !presence.known());
    }
    Field other = test.other();
    for (Field field : other == null ? List.of(test.field()) : List.of(test.field(), other)) {
      if (FieldValues.of(field, customer) == null) {
        return new Condition.Presence(field, false);
      }
    }
    if (test instanceof Condition.Comparison comparison) {
      return new Condition.Comparison(
          comparison.field(), comparison.operator().opposite(), comparison.operand());
    }
    if (test instanceof Condition.Membership membership) {
      return new Condition.Membership(
          membership.field(), !membership.negated(), membership.values());
    }
    Condition.Containment containment = (Condition.Containment) test;
    return new Condition.Containment(
        containment.field(), !containment.negated(), containment.element());
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
