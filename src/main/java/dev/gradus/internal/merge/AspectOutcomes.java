package dev.gradus.internal.merge;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Terms;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.verb.AffectedArea;
import dev.gradus.internal.verb.Arguments;
import dev.gradus.internal.verb.Measure;
import dev.gradus.internal.verb.Merge;
import dev.gradus.internal.verb.OutcomeResult;
import dev.gradus.internal.verb.Verb;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Segment;
import dev.gradus.rules.Tier;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules came to, aspect by aspect; what a decision lacks is null.
 *
 * @param maxAmount null where no rule proposes an amount
 * @param maxTermMonths null where no rule limits the term
 * @param minCoverage null where no rule asks for a cover
 * @param others the aspects that are not the library's own
 */
public record AspectOutcomes(
    RiskGrade grade,
    Tier tier,
    @Nullable Recommendation recommendation,
    @Nullable Authority authority,
    @Nullable ApprovalChannel approval,
    @Nullable BigDecimal maxAmount,
    @Nullable Integer adjustmentBp,
    @Nullable Integer maxTermMonths,
    @Nullable BigDecimal minCoverage,
    @Nullable AssetClass assetClass,
    CrmMode mode,
    Map<Aspect, Other> others) {

  /** What nobody is granted who is declined. */
  private static final Set<Aspect> GRANTED =
      Set.of(Aspect.APPROVAL, Aspect.AMOUNT, Aspect.RATE, Aspect.TERM, Aspect.COVERAGE);

  /** The text of an aspect that no rule limits. */
  public static final String NONE = "none";

  /**
   * An aspect that a verb of its own makes.
   *
   * @param rank where it stands: the less, the better
   * @param limited whether a rule limits it
   * @param value its value; null where no rule speaks of it
   */
  public record Other(BigDecimal rank, boolean limited, @Nullable Object value) {

    @Override
    public String toString() {
      return "Other[values withheld]";
    }
  }

  /** Copies the map. */
  public AspectOutcomes {
    others = Map.copyOf(others);
  }

  /**
   * What the rules of all stages came to, in the words of a vocabulary.
   *
   * @param customer the customer with what all stages found
   */
  public static AspectOutcomes of(Customer customer, Totals totals, Vocabulary vocabulary) {
    Segment segment = customer.segment();
    DecisionParts parts = DecisionParts.of(customer);
    Terms terms = totals.terms();
    return new AspectOutcomes(
        segment.grade(),
        segment.tier(),
        customer.recommendation(),
        customer.authority(),
        parts.has("approval") ? totals.approval().channel() : null,
        parts.has("amount") ? terms.maxAmount() : null,
        parts.has("price") ? totals.pricing(null).adjustmentBp() : null,
        parts.has("terms") ? terms.maxTermMonths() : null,
        parts.has("terms") ? terms.minCoverage() : null,
        customer.assessment().assetClass(),
        segment.mode(),
        others(totals, vocabulary));
  }

  private static Map<Aspect, Other> others(Totals totals, Vocabulary vocabulary) {
    Map<String, Object> values = totals.outcomes();
    Map<Aspect, Other> others = new HashMap<>();
    for (OutcomeResult outcome : vocabulary.results()) {
      Verb verb = vocabulary.findOutcome(outcome.name()).orElseThrow();
      Measure measure = verb.measures().iterator().next();
      Object value = values.get(outcome.name());
      BigDecimal rank =
          value == null
              ? measure.none()
              : Objects.requireNonNull(verb.says(measure, List.of(value)));
      others.put(Aspect.of(outcome.name()), new Other(rank, limited(verb, value, rank), value));
    }
    return others;
  }

  /**
   * A code is less favourable than the best one; a sum is if it is worse than nothing. How a
   * customer is approached is never unfavourable.
   */
  private static boolean limited(Verb verb, @Nullable Object value, BigDecimal rank) {
    if (value == null || verb.touches() == AffectedArea.OUTREACH) {
      return false;
    }
    boolean ranked = value instanceof String || verb.merge() == Merge.ADD;
    return ranked ? rank.signum() > 0 : verb.limits() != null;
  }

  /**
   * Whether an aspect is less favourable than it might be, for a customer who asks for what this
   * one asks.
   */
  public boolean unfavourable(Aspect aspect, Customer customer) {
    return switch (aspect.name()) {
      case "GRADE" -> grade != RiskGrade.A;
      case "TIER" -> tier != Tier.GOLD;
      case "RECOMMENDATION" -> recommendation != null && recommendation != Recommendation.APPROVE;
      case "APPROVAL" -> approval != null && approval != ApprovalChannel.FAST;
      case "AMOUNT" -> {
        BigDecimal asked = customer.loan().amount();
        yield maxAmount != null && asked != null && asked.compareTo(maxAmount) > 0;
      }
      case "RATE" -> adjustmentBp != null && adjustmentBp > 0;
      case "ASSET_CLASS" -> assetClass != null && assetClass != AssetClass.NORMAL;
      case "TERM" -> {
        Integer asked = customer.loan().termMonths();
        yield maxTermMonths != null && (asked == null || asked > maxTermMonths);
      }
      case "COVERAGE" -> {
        BigDecimal offered = customer.collateral().adjustedCoverage();
        yield minCoverage != null && (offered == null || offered.compareTo(minCoverage) < 0);
      }
      case "AUTHORITY", "MODE" -> false;
      default -> other(aspect).limited();
    };
  }

  /** Whether an aspect is better than in other outcomes. */
  public boolean better(Aspect aspect, AspectOutcomes than) {
    return rank(aspect).compareTo(than.rank(aspect)) < 0;
  }

  /** Whether an aspect is another than in other outcomes. */
  public boolean differs(Aspect aspect, AspectOutcomes than) {
    return rank(aspect).compareTo(than.rank(aspect)) != 0;
  }

  /** Where an aspect stands: the less, the better; for a mode, the less involved. */
  public BigDecimal rank(Aspect aspect) {
    if (recommendation == Recommendation.DECLINE && GRANTED.contains(aspect)) {
      return Measure.NEVER;
    }
    return switch (aspect.name()) {
      case "GRADE" -> Arguments.place(grade);
      case "TIER" -> Arguments.place(tier);
      case "RECOMMENDATION" -> place(recommendation);
      case "AUTHORITY" -> place(authority);
      case "APPROVAL" -> place(approval);
      case "AMOUNT" -> maxAmount == null ? BigDecimal.ONE : maxAmount.negate();
      case "RATE" -> adjustmentBp == null ? BigDecimal.ZERO : BigDecimal.valueOf(adjustmentBp);
      case "TERM" -> BigDecimal.valueOf(maxTermMonths == null ? Long.MIN_VALUE : -maxTermMonths);
      case "COVERAGE" -> Objects.requireNonNullElse(minCoverage, BigDecimal.valueOf(-1));
      case "ASSET_CLASS" -> place(assetClass);
      case "MODE" -> Arguments.place(mode);
      default -> other(aspect).rank();
    };
  }

  private static BigDecimal place(@Nullable Enum<?> code) {
    return code == null ? BigDecimal.valueOf(-1) : Arguments.place(code);
  }

  /** The value of an aspect; null where no rule limits it, or a decision lacks it. */
  public @Nullable Object value(Aspect aspect) {
    return switch (aspect.name()) {
      case "GRADE" -> grade;
      case "TIER" -> tier;
      case "RECOMMENDATION" -> recommendation;
      case "AUTHORITY" -> authority;
      case "APPROVAL" -> approval;
      case "AMOUNT" -> maxAmount;
      case "RATE" -> adjustmentBp;
      case "TERM" -> maxTermMonths;
      case "COVERAGE" -> minCoverage;
      case "ASSET_CLASS" -> assetClass;
      case "MODE" -> mode;
      default -> other(aspect).value();
    };
  }

  /** Whether an aspect has a very value. */
  public boolean isAt(Aspect aspect, Object value) {
    Object actual = value(aspect);
    return actual instanceof BigDecimal number
        ? number.compareTo((BigDecimal) value) == 0
        : value.equals(actual);
  }

  /** The value of an aspect, as rule files write it; {@code none} where there is no limit. */
  public String text(Aspect aspect) {
    Object value = value(aspect);
    return value == null ? NONE : PlainValue.of(value);
  }

  private Other other(Aspect aspect) {
    return Objects.requireNonNull(others.get(aspect), aspect::name);
  }

  @Override
  public String toString() {
    return "Outcomes[values withheld]";
  }
}
