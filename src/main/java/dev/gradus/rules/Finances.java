package dev.gradus.rules;

import dev.gradus.field.Change;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Ratios of the customer's finances. Every component may be null: unknown. Immutable and
 * thread-safe; the text form holds no value.
 */
@Group
public record Finances(
    @CatalogueField(changeable = Change.DOWN) @Ratio @Nullable BigDecimal debtToAssetsRatio,
    @CatalogueField(changeable = Change.DOWN) @Ratio @Nullable BigDecimal debtToIncomeRatio,
    @CatalogueField(changeable = Change.UP) @Ratio @Nullable BigDecimal debtServiceCoverRatio,
    @CatalogueField(changeable = Change.UP) @Ratio @Nullable BigDecimal currentRatio,
    @CatalogueField @Ratio @Nullable BigDecimal cashFlowChangeRatio) {

  private static final Finances UNKNOWN = new Finances(null, null, null, null, null);

  /** The group of which nothing is known. */
  public static Finances unknown() {
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
    return "Finances[values withheld]";
  }

  /** Builds the group; null makes a value unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable BigDecimal debtToAssetsRatio;
    private @Nullable BigDecimal debtToIncomeRatio;
    private @Nullable BigDecimal debtServiceCoverRatio;
    private @Nullable BigDecimal currentRatio;
    private @Nullable BigDecimal cashFlowChangeRatio;

    private Builder(Finances known) {
      this.debtToAssetsRatio = known.debtToAssetsRatio;
      this.debtToIncomeRatio = known.debtToIncomeRatio;
      this.debtServiceCoverRatio = known.debtServiceCoverRatio;
      this.currentRatio = known.currentRatio;
      this.cashFlowChangeRatio = known.cashFlowChangeRatio;
    }

    /** Debt to total assets, as a fraction: 0.35 is 35 %. */
    public Builder debtToAssetsRatio(@Nullable BigDecimal debtToAssetsRatio) {
      this.debtToAssetsRatio = debtToAssetsRatio;
      return this;
    }

    /** Debt service to income, as a fraction: 0.35 is 35 %. */
    public Builder debtToIncomeRatio(@Nullable BigDecimal debtToIncomeRatio) {
      this.debtToIncomeRatio = debtToIncomeRatio;
      return this;
    }

    /** Cash flow to debt service, as a ratio: 1.25 is 125 %. */
    public Builder debtServiceCoverRatio(@Nullable BigDecimal debtServiceCoverRatio) {
      this.debtServiceCoverRatio = debtServiceCoverRatio;
      return this;
    }

    /** Current assets to current liabilities, as a ratio: 1.25 is 125 %. */
    public Builder currentRatio(@Nullable BigDecimal currentRatio) {
      this.currentRatio = currentRatio;
      return this;
    }

    /** Change of cash flow over 12 months, as a fraction: 0.35 is 35 %. */
    public Builder cashFlowChangeRatio(@Nullable BigDecimal cashFlowChangeRatio) {
      this.cashFlowChangeRatio = cashFlowChangeRatio;
      return this;
    }

    /** The group with what was set. */
    public Finances build() {
      return new Finances(
          debtToAssetsRatio,
          debtToIncomeRatio,
          debtServiceCoverRatio,
          currentRatio,
          cashFlowChangeRatio);
    }
  }
}
