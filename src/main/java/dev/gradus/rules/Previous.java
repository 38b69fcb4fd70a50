package dev.gradus.rules;

import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Group;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last decision on the customer. Every component may be null: unknown. Immutable and
 * thread-safe; the text form holds no value.
 */
@Group
public record Previous(
    @CatalogueField @Nullable RiskGrade riskGrade,
    @CatalogueField @Nullable Tier tier,
    @CatalogueField @Nullable CrmMode crmMode,
    @CatalogueField @Nullable LocalDate decidedOn,
    @CatalogueField @Nullable LocalDate betterSince) {

  private static final Previous UNKNOWN = new Previous(null, null, null, null, null);

  /** The group of which nothing is known. */
  public static Previous unknown() {
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
    return "Previous[values withheld]";
  }

  /** Builds the group; null makes a value unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable RiskGrade riskGrade;
    private @Nullable Tier tier;
    private @Nullable CrmMode crmMode;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate betterSince;

    private Builder(Previous known) {
      this.riskGrade = known.riskGrade;
      this.tier = known.tier;
      this.crmMode = known.crmMode;
      this.decidedOn = known.decidedOn;
      this.betterSince = known.betterSince;
    }

    /** Last risk grade. */
    public Builder riskGrade(@Nullable RiskGrade riskGrade) {
      this.riskGrade = riskGrade;
      return this;
    }

    /** Last tier. */
    public Builder tier(@Nullable Tier tier) {
      this.tier = tier;
      return this;
    }

    /** Last CRM mode. */
    public Builder crmMode(@Nullable CrmMode crmMode) {
      this.crmMode = crmMode;
      return this;
    }

    /** Day of the last decision. */
    public Builder decidedOn(@Nullable LocalDate decidedOn) {
      this.decidedOn = decidedOn;
      return this;
    }

    /** Since when a lighter mode would have done. */
    public Builder betterSince(@Nullable LocalDate betterSince) {
      this.betterSince = betterSince;
      return this;
    }

    /** The group with what was set. */
    public Previous build() {
      return new Previous(riskGrade, tier, crmMode, decidedOn, betterSince);
    }
  }
}
