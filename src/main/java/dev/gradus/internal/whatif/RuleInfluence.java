package dev.gradus.internal.whatif;

import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * How strongly a rule pulls, and whither: above zero for the customer, below against. Points pull
 * as they count; a step of a cap pulls like a hundred of them, so that a knock-out always comes
 * first. Searches use it only to look in the right places first; what they find is decided, not
 * estimated.
 */
final class RuleInfluence {

  private static final long STEP = 100;
  private static final int LONGEST_TERM = 1200;

  private RuleInfluence() {}

  /** The pull of a rule that fires, by driver. */
  static Map<InfluenceChannel, Long> of(Rule rule) {
    Map<InfluenceChannel, Long> pulls = new EnumMap<>(InfluenceChannel.class);
    for (VerbCall call : rule.then()) {
      add(call, pulls);
    }
    return pulls;
  }

  private static void add(VerbCall call, Map<InfluenceChannel, Long> pulls) {
    Object first = call.arguments().isEmpty() ? 0 : call.arguments().get(0);
    switch (call.verb().getName()) {
      case "addRiskPoints" -> add(InfluenceChannel.RISK, (Integer) first, pulls);
      case "addContributionPoints" -> add(InfluenceChannel.CONTRIBUTION, (Integer) first, pulls);
      case "addRelationshipPoints" -> add(InfluenceChannel.RELATIONSHIP, (Integer) first, pulls);
      case "capGrade" -> add(InfluenceChannel.RISK, below(RiskGrade.A, first), pulls);
      case "proposeGrade" -> add(InfluenceChannel.RISK, above(first, RiskGrade.C), pulls);
      case "warn" -> add(InfluenceChannel.WARNING, -1, pulls);
      case "assignValueClass" -> add(InfluenceChannel.STANDING, above(first, ValueClass.C), pulls);
      case "assignStanding" ->
          add(InfluenceChannel.STANDING, above(first, Standing.ORDINARY), pulls);
      case "proposeTier" -> add(InfluenceChannel.TIER, above(first, Tier.ORDINARY), pulls);
      case "capTier" -> add(InfluenceChannel.TIER, below(Tier.GOLD, first), pulls);
      case "requireMode", "requireModeFromGrade" ->
          add(InfluenceChannel.MODE, below(CrmMode.BASIC, first), pulls);
      case "proposeApproval" ->
          add(InfluenceChannel.APPROVAL, above(first, ApprovalChannel.ENHANCED), pulls);
      case "requireApproval" ->
          add(InfluenceChannel.APPROVAL, below(ApprovalChannel.FAST, first), pulls);
      case "adjustRate", "holdAdjustmentWithin" ->
          add(InfluenceChannel.RATE, -(Integer) first, pulls);
      case "limitTerm" -> add(InfluenceChannel.TERM, (Integer) first - LONGEST_TERM, pulls);
      case "requireCoverage" ->
          add(
              InfluenceChannel.COVERAGE,
              -((BigDecimal) first).movePointRight(2).longValue(),
              pulls);
      default -> {}
    }
  }

  private static void add(InfluenceChannel driver, long pull, Map<InfluenceChannel, Long> pulls) {
    if (pull != 0) {
      pulls.merge(driver, pull, Long::sum);
    }
  }

  /** Below zero: how far something is worse than the best. */
  @SuppressWarnings("unchecked") // the verb's parameter has the very type
  private static <E extends Enum<E>> long below(E best, Object value) {
    return STEP * best.compareTo((E) value);
  }

  /** Above zero: how far something is better than the worst. */
  @SuppressWarnings("unchecked") // the verb's parameter has the very type
  private static <E extends Enum<E>> long above(Object value, E worst) {
    return STEP * worst.compareTo((E) value);
  }
}
