package dev.gradus.support;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Approval;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.FieldChange;
import dev.gradus.decision.Pricing;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.intake.FieldText;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.rules.Recommendation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes explanations at their word: makes the customer that they speak of and reads off what they
 * speak about.
 */
public final class Changed {

  private Changed() {}

  /** The customer with the changes made; each must start from what is there. */
  public static CustomerSnapshot customer(
      Map<String, Object> values, Collection<FieldChange> changes, FieldCatalogue fields) {
    Map<String, Object> changed = new HashMap<>(values);
    for (FieldChange change : changes) {
      Object found = values.get(change.field());
      String from = found == null ? null : PlainValue.of(found);
      if (from == null ? change.from() != null : !from.equals(change.from())) {
        throw new AssertionError(change.field() + " is not changed from what stands there");
      }
      changed.put(change.field(), parse(change, fields));
    }
    return SnapshotAssembler.assemble(changed);
  }

  private static Object parse(FieldChange change, FieldCatalogue fields) {
    try {
      return FieldText.parse(fields.get(change.field()), change.to());
    } catch (FieldText.Unreadable e) {
      throw new AssertionError(e);
    }
  }

  /** An aspect of a decision in words. */
  public static String text(ServiceDecision decision, Aspect aspect) {
    Approval approval = decision.service().approval();
    Pricing pricing = decision.service().pricing();
    Object value =
        switch (aspect.name()) {
          case "GRADE" -> decision.riskGrade();
          case "TIER" -> decision.tier();
          case "RECOMMENDATION" -> decision.recommendation();
          case "AUTHORITY" -> decision.authority();
          case "APPROVAL" -> approval == null ? null : approval.channel();
          case "AMOUNT" -> decision.service().terms().maxAmount();
          case "RATE" -> pricing == null ? null : pricing.adjustmentBp();
          case "ASSET_CLASS" -> decision.assetClass();
          case "TERM" -> decision.service().terms().maxTermMonths();
          case "COVERAGE" -> decision.service().terms().minCoverage();
          case "MODE" -> decision.crmMode();
          default -> Objects.requireNonNull(decision.outcomes().get(aspect.name())).text();
        };
    return value == null ? "none" : PlainValue.of(value);
  }

  /**
   * Whether an aspect is better in one decision than in another. Who is declined is granted
   * nothing, which is worse than any grant, and an amount that nobody proposes is worse than any
   * amount.
   */
  public static boolean better(Aspect aspect, ServiceDecision one, ServiceDecision other) {
    return rank(aspect, one) < rank(aspect, other);
  }

  private static double rank(Aspect aspect, ServiceDecision decision) {
    String text = text(decision, aspect);
    boolean granted =
        List.of("APPROVAL", "AMOUNT", "RATE", "TERM", "COVERAGE").contains(aspect.name());
    if (granted && decision.recommendation() == Recommendation.DECLINE) {
      return Double.POSITIVE_INFINITY;
    }
    if (text.equals("none")) {
      return aspect.equals(Aspect.AMOUNT) ? 1 : Double.NEGATIVE_INFINITY;
    }
    return switch (aspect.name()) {
      case "RATE", "COVERAGE" -> Double.parseDouble(text);
      case "TERM", "AMOUNT" -> -Double.parseDouble(text);
      case "GRADE" -> List.of("A", "B", "C").indexOf(text);
      case "TIER" -> List.of("GOLD", "SILVER", "ORDINARY").indexOf(text);
      case "RECOMMENDATION" -> List.of("APPROVE", "REFER", "DECLINE").indexOf(text);
      case "AUTHORITY" ->
          List.of("SYSTEM", "OFFICER", "MANAGER", "COMMITTEE", "BOARD").indexOf(text);
      case "APPROVAL" -> List.of("FAST", "PRIORITY", "STANDARD", "ENHANCED").indexOf(text);
      case "ASSET_CLASS" ->
          List.of("NORMAL", "SPECIAL_MENTION", "SUBSTANDARD", "DOUBTFUL", "LOSS").indexOf(text);
      case "MODE" -> List.of("BASIC", "PASSIVE", "RESPONSIBLE").indexOf(text);
      case "marketing" -> List.of("ALLOWED", "BARRED").indexOf(text);
      default -> throw new AssertionError(aspect);
    };
  }
}
