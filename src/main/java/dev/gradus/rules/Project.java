package dev.gradus.rules;

import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Days;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The project financed. Every component may be null: unknown. Immutable and thread-safe; the text
 * form holds no value.
 */
@Group
public record Project(
    @CatalogueField @Nullable ProjectSector sector,
    @CatalogueField @Nullable Boolean ppp,
    @CatalogueField @Nullable ProjectPhase phase,
    @CatalogueField @Days @Nullable Integer delayDays,
    @CatalogueField @Ratio @Nullable BigDecimal costOverrunRatio,
    @CatalogueField @Nullable ContractorHealth contractorHealth,
    @CatalogueField @Nullable Boolean key) {

  private static final Project UNKNOWN = new Project(null, null, null, null, null, null, null);

  /** The group of which nothing is known. */
  public static Project unknown() {
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
    return "Project[values withheld]";
  }

  /** Builds the group; null makes a value unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable ProjectSector sector;
    private @Nullable Boolean ppp;
    private @Nullable ProjectPhase phase;
    private @Nullable Integer delayDays;
    private @Nullable BigDecimal costOverrunRatio;
    private @Nullable ContractorHealth contractorHealth;
    private @Nullable Boolean key;

    private Builder(Project known) {
      this.sector = known.sector;
      this.ppp = known.ppp;
      this.phase = known.phase;
      this.delayDays = known.delayDays;
      this.costOverrunRatio = known.costOverrunRatio;
      this.contractorHealth = known.contractorHealth;
      this.key = known.key;
    }

    /** Sector of the project. */
    public Builder sector(@Nullable ProjectSector sector) {
      this.sector = sector;
      return this;
    }

    /** A public-private partnership. */
    public Builder ppp(@Nullable Boolean ppp) {
      this.ppp = ppp;
      return this;
    }

    /** Phase of the project. */
    public Builder phase(@Nullable ProjectPhase phase) {
      this.phase = phase;
      return this;
    }

    /** Days behind plan. */
    public Builder delayDays(@Nullable Integer delayDays) {
      this.delayDays = delayDays;
      return this;
    }

    /** Cost above budget to budget, as a fraction: 0.35 is 35 %. */
    public Builder costOverrunRatio(@Nullable BigDecimal costOverrunRatio) {
      this.costOverrunRatio = costOverrunRatio;
      return this;
    }

    /** Health of the contractor. */
    public Builder contractorHealth(@Nullable ContractorHealth contractorHealth) {
      this.contractorHealth = contractorHealth;
      return this;
    }

    /** A key project of the institution. */
    public Builder key(@Nullable Boolean key) {
      this.key = key;
      return this;
    }

    /** The group with what was set. */
    public Project build() {
      return new Project(sector, ppp, phase, delayDays, costOverrunRatio, contractorHealth, key);
    }
  }
}
