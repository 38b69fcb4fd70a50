package dev.gradus.rules;

import dev.gradus.field.Change;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Count;
import dev.gradus.internal.field.Days;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Months;
import dev.gradus.internal.field.Points;
import dev.gradus.internal.field.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The credit record. Every component may be null: unknown. Immutable and thread-safe; the text form
 * holds no value.
 */
@Group
@ScoreOnScale
public record Credit(
    @CatalogueField @Points(max = "1000") @Nullable BigDecimal score,
    @CatalogueField @Nullable ScoreScale scoreScale,
    @CatalogueField(changeable = Change.DOWN) @Count @Nullable Integer overdueStreak,
    @CatalogueField @Count @Nullable Integer longestOverdueStreak12m,
    @CatalogueField @Count @Nullable Integer overdueCount12m,
    @CatalogueField @Count @Nullable Integer overdueCount24m,
    @CatalogueField(changeable = Change.DOWN) @Days @Nullable Integer daysPastDue,
    @CatalogueField @Days @Nullable Integer worstDaysPastDue24m,
    @CatalogueField @Count @Nullable Integer defaults60m,
    @CatalogueField @Count @Nullable Integer inquiries6m,
    @CatalogueField(changeable = Change.DOWN) @Ratio @Nullable BigDecimal utilisationRatio,
    @CatalogueField @Months @Nullable Integer historyMonths) {

  private static final Credit UNKNOWN =
      new Credit(null, null, null, null, null, null, null, null, null, null, null, null);

  /** The group of which nothing is known. */
  public static Credit unknown() {
    return UNKNOWN;
  }

  /** Creates a builder in which everything is unknown. */
  public static Builder builder() {
    return new Builder(UNKNOWN);
  }

  /** Creates a builder that begins with what is known here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public String toString() {
    return "Credit[values withheld]";
  }

  /** Builds the group; null makes a value unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable BigDecimal score;
    private @Nullable ScoreScale scoreScale;
    private @Nullable Integer overdueStreak;
    private @Nullable Integer longestOverdueStreak12m;
    private @Nullable Integer overdueCount12m;
    private @Nullable Integer overdueCount24m;
    private @Nullable Integer daysPastDue;
    private @Nullable Integer worstDaysPastDue24m;
    private @Nullable Integer defaults60m;
    private @Nullable Integer inquiries6m;
    private @Nullable BigDecimal utilisationRatio;
    private @Nullable Integer historyMonths;

    private Builder(Credit known) {
      this.score = known.score;
      this.scoreScale = known.scoreScale;
      this.overdueStreak = known.overdueStreak;
      this.longestOverdueStreak12m = known.longestOverdueStreak12m;
      this.overdueCount12m = known.overdueCount12m;
      this.overdueCount24m = known.overdueCount24m;
      this.daysPastDue = known.daysPastDue;
      this.worstDaysPastDue24m = known.worstDaysPastDue24m;
      this.defaults60m = known.defaults60m;
      this.inquiries6m = known.inquiries6m;
      this.utilisationRatio = known.utilisationRatio;
      this.historyMonths = known.historyMonths;
    }

    /** Credit score on its own scale. */
    public Builder score(@Nullable BigDecimal score) {
      this.score = score;
      return this;
    }

    /** Scale of the credit score. */
    public Builder scoreScale(@Nullable ScoreScale scoreScale) {
      this.scoreScale = scoreScale;
      return this;
    }

    /** Instalments in a row overdue now. */
    public Builder overdueStreak(@Nullable Integer overdueStreak) {
      this.overdueStreak = overdueStreak;
      return this;
    }

    /** Most instalments in a row overdue, 12 months. */
    public Builder longestOverdueStreak12m(@Nullable Integer longestOverdueStreak12m) {
      this.longestOverdueStreak12m = longestOverdueStreak12m;
      return this;
    }

    /** Overdue instalments, 12 months. */
    public Builder overdueCount12m(@Nullable Integer overdueCount12m) {
      this.overdueCount12m = overdueCount12m;
      return this;
    }

    /** Overdue instalments, 24 months. */
    public Builder overdueCount24m(@Nullable Integer overdueCount24m) {
      this.overdueCount24m = overdueCount24m;
      return this;
    }

    /** Days past due now. */
    public Builder daysPastDue(@Nullable Integer daysPastDue) {
      this.daysPastDue = daysPastDue;
      return this;
    }

    /** Most days past due, 24 months. */
    public Builder worstDaysPastDue24m(@Nullable Integer worstDaysPastDue24m) {
      this.worstDaysPastDue24m = worstDaysPastDue24m;
      return this;
    }

    /** Defaults, 60 months. */
    public Builder defaults60m(@Nullable Integer defaults60m) {
      this.defaults60m = defaults60m;
      return this;
    }

    /** Credit inquiries, 6 months. */
    public Builder inquiries6m(@Nullable Integer inquiries6m) {
      this.inquiries6m = inquiries6m;
      return this;
    }

    /** Revolving credit used to its limit, as a fraction: 0.35 is 35 %. */
    public Builder utilisationRatio(@Nullable BigDecimal utilisationRatio) {
      this.utilisationRatio = utilisationRatio;
      return this;
    }

    /** Age of the oldest credit line, in months. */
    public Builder historyMonths(@Nullable Integer historyMonths) {
      this.historyMonths = historyMonths;
      return this;
    }

    /** The group with what was set. */
    public Credit build() {
      return new Credit(
          score,
          scoreScale,
          overdueStreak,
          longestOverdueStreak12m,
          overdueCount12m,
          overdueCount24m,
          daysPastDue,
          worstDaysPastDue24m,
          defaults60m,
          inquiries6m,
          utilisationRatio,
          historyMonths);
    }
  }
}
