package dev.gradus.rules;

import dev.gradus.field.Change;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Ratios of the customer's finances. Every component may be null: unknown. Immutable and
 * thread-safe; the text form holds no value.
 */
@Group
public record Finances(
    @CatalogueField(changeable = Change.DOWN) @Ratio
        @Nullable BigDecimal debtToAssetsRatio,
    @CatalogueField(changeable = Change.DOWN) @Ratio
        @Nullable BigDecimal debtToIncomeRatio,
    @CatalogueField(changeable = Change.UP) @Ratio
        @Nullable BigDecimal debtServiceCoverRatio,
    @CatalogueField(changeable = Change.UP)
        @Ratio
        @Nullable BigDecimal currentRatio,
    @CatalogueField @Ratio
        @Nullable BigDecimal cashFlowChangeRatio) {

  private static final Finances UNKNOWN = builder().build();

  /** The group of which nothing is known. */
  public static Finances unknown() {
    return UNKNOWN;
  }

  /** A builder in which everything is unknown. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return "Finances[values withheld]";
  }

  /** Builds the group; what is not set is unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable BigDecimal debtToAssetsRatio;
    private @Nullable BigDecimal debtToIncomeRatio;
    private @Nullable BigDecimal debtServiceCoverRatio;
    private @Nullable BigDecimal currentRatio;
    private @Nullable BigDecimal cashFlowChangeRatio;

    private Builder() {}

    /** Debt to total assets. */
    public Builder debtToAssetsRatio(@Nullable BigDecimal debtToAssetsRatio) {
      this.debtToAssetsRatio = debtToAssetsRatio;
      return this;
    }

    /** Debt service to income. */
    public Builder debtToIncomeRatio(@Nullable BigDecimal debtToIncomeRatio) {
      this.debtToIncomeRatio = debtToIncomeRatio;
      return this;
    }

    /** Cash flow to debt service. */
    public Builder debtServiceCoverRatio(@Nullable BigDecimal debtServiceCoverRatio) {
      this.debtServiceCoverRatio = debtServiceCoverRatio;
      return this;
    }

    /** Current assets to current liabilities. */
    public Builder currentRatio(@Nullable BigDecimal currentRatio) {
      this.currentRatio = currentRatio;
      return this;
    }

    /** Change of cash flow over 12 months. */
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
