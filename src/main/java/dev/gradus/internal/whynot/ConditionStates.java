package dev.gradus.internal.whynot;

import dev.gradus.decision.ConditionCheck;
import dev.gradus.decision.ConditionCheck.State;
import dev.gradus.decision.Distance;
import dev.gradus.field.Unit;
import dev.gradus.internal.evidence.EvidenceCollector;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.rules.Customer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a condition against a customer, part by part. Read in three values, met is met exactly
 * where the rule fires: the language has no "not" over brackets that could turn the unknown into a
 * yes.
 */
final class ConditionStates {

  private ConditionStates() {}

  static ConditionCheck of(Condition condition, Customer customer) {
    if (condition instanceof Condition.All all) {
      List<ConditionCheck> parts = all.parts().stream().map(part -> of(part, customer)).toList();
      return new ConditionCheck.All(parts, first(parts, State.UNMET, State.UNKNOWN, State.MET));
    }
    if (condition instanceof Condition.Any any) {
      List<ConditionCheck> parts = any.parts().stream().map(part -> of(part, customer)).toList();
      return new ConditionCheck.Any(parts, first(parts, State.MET, State.UNKNOWN, State.UNMET));
    }
    Condition.Test test = (Condition.Test) condition;
    return new ConditionCheck.Test(
        EvidenceCollector.test(test, customer), state(test, customer), distance(test, customer));
  }

  private static State first(List<ConditionCheck> parts, State one, State two, State otherwise) {
    if (parts.stream().anyMatch(part -> part.state() == one)) {
      return one;
    }
    return parts.stream().anyMatch(part -> part.state() == two) ? two : otherwise;
  }

  private static State state(Condition.Test test, Customer customer) {
    if (ConditionEvaluator.of(test, customer)) {
      return State.MET;
    }
    boolean known =
        test instanceof Condition.Presence
            || (FieldValues.of(test.field(), customer) != null && operandIsKnown(test, customer));
    return known ? State.UNMET : State.UNKNOWN;
  }

  private static boolean operandIsKnown(Condition.Test test, Customer customer) {
    return !(test instanceof Condition.Comparison comparison)
        || threshold(comparison, customer) != null;
  }

  private static @Nullable Object threshold(Condition.Comparison comparison, Customer customer) {
    Operand operand = comparison.operand();
    return operand instanceof Literal literal
        ? literal.value()
        : FieldValues.of(((Operand.Path) operand).field(), customer);
  }

  private static @Nullable Distance distance(Condition.Test test, Customer customer) {
    Object actual = FieldValues.of(test.field(), customer);
    if (actual == null || !(test instanceof Condition.Comparison comparison)) {
      return null;
    }
    Object threshold = threshold(comparison, customer);
    if (actual instanceof Integer from && threshold instanceof Integer to) {
      return new Distance(BigDecimal.valueOf((long) to - from), test.field().unit());
    }
    if (actual instanceof BigDecimal from && threshold instanceof BigDecimal to) {
      return new Distance(to.subtract(from), test.field().unit());
    }
    if (actual instanceof LocalDate from && threshold instanceof LocalDate to) {
      return new Distance(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)), Unit.DAYS);
    }
    return null;
  }
}
