package dev.gradus.internal.evidence;

import dev.gradus.field.Field;
import dev.gradus.field.Unit;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.words.Words;
import dev.gradus.rules.Customer;
import java.util.List;
import java.util.Map;

/** Says what a test asks of a field: "at least 85", "less than 0.3". */
public final class ConditionWords {

  private ConditionWords() {}

  /**
   * What several tests of one field ask of it together.
   *
   * @param tests the tests
   * @param customer has the values of the fields that the field is compared with
   * @param words the language
   */
  public static String of(List<Condition.Test> tests, Customer customer, Words words) {
    return words.joined(
        "explanation.condition.and",
        tests.stream().map(test -> one(test, customer, words)).distinct().toList());
  }

  private static String one(Condition.Test test, Customer customer, Words words) {
    if (test instanceof Condition.Presence presence) {
      return words.say(
          presence.known() ? "explanation.condition.known" : "explanation.condition.unknown");
    }
    if (test instanceof Condition.Membership membership) {
      return words.say(
          membership.negated() ? "explanation.condition.none-of" : "explanation.condition.one-of",
          Map.of("value", EvidenceCollector.listed(membership.values())));
    }
    if (test instanceof Condition.Containment containment) {
      return words.say(
          containment.negated()
              ? "explanation.condition.lacking"
              : "explanation.condition.containing",
          Map.of("value", containment.element().plain()));
    }
    Condition.Comparison comparison = (Condition.Comparison) test;
    return words.say(
        key(comparison.operator()), Map.of("value", threshold(comparison, customer, words)));
  }

  private static String key(Operator operator) {
    return switch (operator) {
      case AT_LEAST -> "explanation.condition.at-least";
      case GREATER -> "explanation.condition.more-than";
      case AT_MOST -> "explanation.condition.at-most";
      case LESS -> "explanation.condition.less-than";
      case NOT_EQUAL -> "explanation.condition.not-equal";
      case EQUAL -> "explanation.condition.equal";
    };
  }

  /** An amount has separators. */
  private static String threshold(Condition.Comparison comparison, Customer customer, Words words) {
    Field field = comparison.field();
    return comparison.operand() instanceof Literal literal && field.unit() == Unit.CURRENCY
        ? PlainValue.spoken(field, literal.value(), words.language())
        : EvidenceCollector.threshold(comparison.operand(), customer);
  }
}
