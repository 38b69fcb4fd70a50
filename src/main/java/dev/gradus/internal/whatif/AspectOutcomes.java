package dev.gradus.internal.whatif;

import dev.gradus.decision.Approval;
import dev.gradus.decision.Aspect;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Customer;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Tier;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation came to, aspect by aspect.
 *
 * @param maxTermMonths null where no rule limits the term
 * @param minCoverage null where no rule asks for a cover
 */
public record AspectOutcomes(
    RiskGrade grade,
    Tier tier,
    ApprovalChannel approval,
    int adjustmentBp,
    @Nullable Integer maxTermMonths,
    @Nullable BigDecimal minCoverage,
    CrmMode mode) {

  private static final String NONE = "none";

  public static AspectOutcomes of(Evaluation evaluation) {
    Approval approval = evaluation.service().approval();
    return new AspectOutcomes(
        evaluation.segment().grade(),
        evaluation.segment().tier(),
        approval.channel(),
        evaluation.service().pricing(null).adjustmentBp(),
        evaluation.service().terms().maxTermMonths(),
        evaluation.service().terms().minCoverage(),
        evaluation.segment().mode());
  }

  /**
   * Whether an aspect is less favourable than it might be, for a customer who asks for what this
   * one asks.
   */
  public boolean unfavourable(Aspect aspect, Customer customer) {
    return switch (aspect) {
      case GRADE -> grade != RiskGrade.A;
      case TIER -> tier != Tier.GOLD;
      case APPROVAL -> approval != ApprovalChannel.FAST;
      case RATE -> adjustmentBp > 0;
      case TERM -> {
        Integer asked = customer.loan().termMonths();
        yield maxTermMonths != null && (asked == null || asked > maxTermMonths);
      }
      case COVERAGE -> {
        BigDecimal offered = customer.collateral().coverage();
        yield minCoverage != null && (offered == null || offered.compareTo(minCoverage) < 0);
      }
      case MODE -> false;
    };
  }

  /** Whether an aspect is better than in other outcomes. */
  public boolean better(Aspect aspect, AspectOutcomes others) {
    return rank(aspect).compareTo(others.rank(aspect)) < 0;
  }

  /** Whether an aspect is another than in other outcomes. */
  public boolean differs(Aspect aspect, AspectOutcomes others) {
    return rank(aspect).compareTo(others.rank(aspect)) != 0;
  }

  /** Where an aspect stands: the less, the better; for a mode, the less involved. */
  public BigDecimal rank(Aspect aspect) {
    return switch (aspect) {
      case GRADE -> BigDecimal.valueOf(grade.compareTo(RiskGrade.A));
      case TIER -> BigDecimal.valueOf(tier.compareTo(Tier.GOLD));
      case APPROVAL -> BigDecimal.valueOf(approval.compareTo(ApprovalChannel.FAST));
      case RATE -> BigDecimal.valueOf(adjustmentBp);
      case TERM -> BigDecimal.valueOf(maxTermMonths == null ? Long.MIN_VALUE : -maxTermMonths);
      case COVERAGE -> Objects.requireNonNullElse(minCoverage, BigDecimal.valueOf(-1));
      case MODE -> BigDecimal.valueOf(mode.compareTo(CrmMode.BASIC));
    };
  }

  /** The value of an aspect: a code or a number; null where no rule limits it. */
  public @Nullable Object value(Aspect aspect) {
    return switch (aspect) {
      case GRADE -> grade;
      case TIER -> tier;
      case APPROVAL -> approval;
      case RATE -> adjustmentBp;
      case TERM -> maxTermMonths;
      case COVERAGE -> minCoverage;
      case MODE -> mode;
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

  @Override
  public String toString() {
    return "Outcomes[values withheld]";
  }
}
