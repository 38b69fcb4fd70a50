package dev.gradus.internal.whynot;

import dev.gradus.decision.ConditionCheck;
import dev.gradus.decision.ConditionCheck.State;
import dev.gradus.decision.Distance;
import dev.gradus.field.Unit;
import dev.gradus.internal.derived.DerivedFields;
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

/** Holds a condition against a customer, part by part. */
final class ConditionStates {

  private final Customer customer;
  private final DerivedFields derived;

  private ConditionStates(Customer customer, DerivedFields derived) {
    this.customer = customer;
    this.derived = derived;
  }

  static ConditionCheck of(Condition condition, Customer customer, DerivedFields derived) {
    return new ConditionStates(customer, derived).of(condition);
  }

  private ConditionCheck of(Condition condition) {
    State state = ConditionEvaluator.state(condition, customer);
    if (condition instanceof Condition.All all) {
      return new ConditionCheck.All(parts(all.parts()), state);
    }
    if (condition instanceof Condition.Any any) {
      return new ConditionCheck.Any(parts(any.parts()), state);
    }
    if (condition instanceof Condition.NoneOf none) {
      return ConditionEvaluator.nearest(none, customer)
          .map(
              member ->
                  (ConditionCheck)
                      new ConditionCheck.NoneOf(
                          none.label(), member.rule(), of(member.when()), state))
          .orElseGet(() -> new ConditionCheck.All(List.of(), state));
    }
    Condition.Test test = (Condition.Test) condition;
    return new ConditionCheck.Test(
        EvidenceCollector.test(test, customer, derived), state, distance(test, customer));
  }

  private List<ConditionCheck> parts(List<Condition> parts) {
    return parts.stream().map(this::of).toList();
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
