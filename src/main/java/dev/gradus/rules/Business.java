package dev.gradus.rules;

import dev.gradus.internal.field.Amount;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Headcount;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a business. Every component may be null: unknown. Immutable and thread-safe; the
 * text form holds no value.
 */
@Group
public record Business(
    @CatalogueField @Nullable Industry industry,
    @CatalogueField @Amount @Nullable BigDecimal annualRevenue,
    @CatalogueField @Amount @Nullable BigDecimal totalAssets,
    @CatalogueField @Nullable LocalDate foundedOn,
    @CatalogueField @Headcount @Nullable Integer employees,
    @CatalogueField @Nullable Boolean multinational,
    @CatalogueField @Nullable Boolean emergingMarket,
    @CatalogueField @Nullable Boolean intellectualProperty) {

  private static final Business UNKNOWN =
      new Business(null, null, null, null, null, null, null, null);

  /** The group of which nothing is known. */
  public static Business unknown() {
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
    return "Business[values withheld]";
  }

  /** Builds the group; null makes a value unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable Industry industry;
    private @Nullable BigDecimal annualRevenue;
    private @Nullable BigDecimal totalAssets;
    private @Nullable LocalDate foundedOn;
    private @Nullable Integer employees;
    private @Nullable Boolean multinational;
    private @Nullable Boolean emergingMarket;
    private @Nullable Boolean intellectualProperty;

    private Builder(Business known) {
      this.industry = known.industry;
      this.annualRevenue = known.annualRevenue;
      this.totalAssets = known.totalAssets;
      this.foundedOn = known.foundedOn;
      this.employees = known.employees;
      this.multinational = known.multinational;
      this.emergingMarket = known.emergingMarket;
      this.intellectualProperty = known.intellectualProperty;
    }

    /** Industry, by the sections of GB/T 4754. */
    public Builder industry(@Nullable Industry industry) {
      this.industry = industry;
      return this;
    }

    /** Revenue in a year, in whole units of the policy's currency. */
    public Builder annualRevenue(@Nullable BigDecimal annualRevenue) {
      this.annualRevenue = annualRevenue;
      return this;
    }

    /** Revenue in a year, in whole units of the policy's currency. */
    public Builder annualRevenue(long annualRevenue) {
      return annualRevenue(BigDecimal.valueOf(annualRevenue));
    }

    /** Total assets, in whole units of the policy's currency. */
    public Builder totalAssets(@Nullable BigDecimal totalAssets) {
      this.totalAssets = totalAssets;
      return this;
    }

    /** Total assets, in whole units of the policy's currency. */
    public Builder totalAssets(long totalAssets) {
      return totalAssets(BigDecimal.valueOf(totalAssets));
    }

    /** Day of foundation. */
    public Builder foundedOn(@Nullable LocalDate foundedOn) {
      this.foundedOn = foundedOn;
      return this;
    }

    /** People employed. */
    public Builder employees(@Nullable Integer employees) {
      this.employees = employees;
      return this;
    }

    /** Works in more than one country. */
    public Builder multinational(@Nullable Boolean multinational) {
      this.multinational = multinational;
      return this;
    }

    /** Works in an emerging market. */
    public Builder emergingMarket(@Nullable Boolean emergingMarket) {
      this.emergingMarket = emergingMarket;
      return this;
    }

    /** Owns intellectual property that can be pledged. */
    public Builder intellectualProperty(@Nullable Boolean intellectualProperty) {
      this.intellectualProperty = intellectualProperty;
      return this;
    }

    /** The group with what was set. */
    public Business build() {
      return new Business(
          industry,
          annualRevenue,
          totalAssets,
          foundedOn,
          employees,
          multinational,
          emergingMarket,
          intellectualProperty);
    }
  }
}
