package dev.gradus.rules;

import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.DelegateGroup;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Points;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The credit record, with where its score is placed. Immutable and thread-safe; the text form holds
 * no value.
 *
 * @param given the group as the snapshot gives it
 * @param anchors how scores are placed
 */
@Group
public record CreditFacts(@DelegateGroup Credit given, ScoreAnchors anchors) {

  /** Credit score on its own scale. */
  public @Nullable BigDecimal score() {
    return given.score();
  }

  /** Scale of the credit score. */
  public @Nullable ScoreScale scoreScale() {
    return given.scoreScale();
  }

  /** Instalments in a row overdue now. */
  public @Nullable Integer overdueStreak() {
    return given.overdueStreak();
  }

  /** Most instalments in a row overdue, 12 months. */
  public @Nullable Integer longestOverdueStreak12m() {
    return given.longestOverdueStreak12m();
  }

  /** Overdue instalments, 12 months. */
  public @Nullable Integer overdueCount12m() {
    return given.overdueCount12m();
  }

  /** Overdue instalments, 24 months. */
  public @Nullable Integer overdueCount24m() {
    return given.overdueCount24m();
  }

  /** Days past due now. */
  public @Nullable Integer daysPastDue() {
    return given.daysPastDue();
  }

  /** Most days past due, 24 months. */
  public @Nullable Integer worstDaysPastDue24m() {
    return given.worstDaysPastDue24m();
  }

  /** Defaults, 60 months. */
  public @Nullable Integer defaults60m() {
    return given.defaults60m();
  }

  /** Credit inquiries, 6 months. */
  public @Nullable Integer inquiries6m() {
    return given.inquiries6m();
  }

  /** Revolving credit used to its limit, as a fraction: 0.35 is 35 %. */
  public @Nullable BigDecimal utilisationRatio() {
    return given.utilisationRatio();
  }

  /** Age of the oldest credit line, in months. */
  public @Nullable Integer historyMonths() {
    return given.historyMonths();
  }

  /**
   * The score placed between 0 and 100 by the policy's anchors, or by the ends of its scale where
   * it has none; rounded down to four decimals; null where it or its scale is unknown.
   */
  @CatalogueField
  @Points
  public @Nullable BigDecimal scoreIndex() {
    BigDecimal score = given.score();
    ScoreScale scale = given.scoreScale();
    return score == null || scale == null ? null : anchors.index(scale, score);
  }

  @Override
  public String toString() {
    return "CreditFacts[values withheld]";
  }
}
