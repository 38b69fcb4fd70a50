package dev.gradus.internal.merge;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.verb.Arguments;
import dev.gradus.internal.verb.Measure;
import dev.gradus.internal.verb.Merge;
import dev.gradus.internal.verb.OutcomeResult;
import dev.gradus.internal.verb.Verb;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Customer;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Segment;
import dev.gradus.rules.Tier;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules came to, aspect by aspect.
 *
 * @param maxTermMonths null where no rule limits the term
 * @param minCoverage null where no rule asks for a cover
 * @param others the aspects that are not the library's own
 */
public record AspectOutcomes(
    RiskGrade grade,
    Tier tier,
    ApprovalChannel approval,
    int adjustmentBp,
    @Nullable Integer maxTermMonths,
    @Nullable BigDecimal minCoverage,
    CrmMode mode,
    Map<Aspect, Other> others) {

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

  /** What the rules of all stages came to, in the words of a vocabulary. */
  public static AspectOutcomes of(Segment segment, Totals totals, Vocabulary vocabulary) {
    return new AspectOutcomes(
        segment.grade(),
        segment.tier(),
        totals.approval().channel(),
        totals.pricing(null).adjustmentBp(),
        totals.terms().maxTermMonths(),
        totals.terms().minCoverage(),
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

  /** A code is less favourable than the best one; a sum is if it is worse than nothing. */
  private static boolean limited(Verb verb, @Nullable Object value, BigDecimal rank) {
    if (value == null) {
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
      case "APPROVAL" -> approval != ApprovalChannel.FAST;
      case "RATE" -> adjustmentBp > 0;
      case "TERM" -> {
        Integer asked = customer.loan().termMonths();
        yield maxTermMonths != null && (asked == null || asked > maxTermMonths);
      }
      case "COVERAGE" -> {
        BigDecimal offered = customer.collateral().coverage();
        yield minCoverage != null && (offered == null || offered.compareTo(minCoverage) < 0);
      }
      case "MODE" -> false;
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
    return switch (aspect.name()) {
      case "GRADE" -> Arguments.place(grade);
      case "TIER" -> Arguments.place(tier);
      case "APPROVAL" -> Arguments.place(approval);
      case "RATE" -> BigDecimal.valueOf(adjustmentBp);
      case "TERM" -> BigDecimal.valueOf(maxTermMonths == null ? Long.MIN_VALUE : -maxTermMonths);
      case "COVERAGE" -> Objects.requireNonNullElse(minCoverage, BigDecimal.valueOf(-1));
      case "MODE" -> Arguments.place(mode);
      default -> other(aspect).rank();
    };
  }

  /** The value of an aspect; null where no rule limits it. */
  public @Nullable Object value(Aspect aspect) {
    return switch (aspect.name()) {
      case "GRADE" -> grade;
      case "TIER" -> tier;
      case "APPROVAL" -> approval;
      case "RATE" -> adjustmentBp;
      case "TERM" -> maxTermMonths;
      case "COVERAGE" -> minCoverage;
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
