package dev.gradus.rules;

import dev.gradus.field.Change;
import dev.gradus.internal.field.Amount;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Count;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Points;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The relationship with the lender. Every component may be null: unknown. Immutable and
 * thread-safe; the text form holds no value.
 */
@Group
public record Relationship(
    @CatalogueField @Nullable LocalDate since,
    @CatalogueField @Count @Nullable Integer loansCompleted,
    @CatalogueField(changeable = Change.UP) @Count @Nullable Integer productsHeld,
    @CatalogueField(changeable = Change.UP) @Count @Nullable Integer referrals,
    @CatalogueField @Count @Nullable Integer contacts12m,
    @CatalogueField(changeable = Change.UP) @Count @Nullable Integer valueAddedServices12m,
    @CatalogueField @Amount @Nullable BigDecimal lifetimeValue,
    @CatalogueField @Points @Nullable BigDecimal crossSellPotential,
    @CatalogueField @Count @Nullable Integer complaints12m,
    @CatalogueField @Points(min = "1", max = "5") @Nullable BigDecimal satisfaction) {

  private static final Relationship UNKNOWN =
      new Relationship(null, null, null, null, null, null, null, null, null, null);

  /** The group of which nothing is known. */
  public static Relationship unknown() {
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
    return "Relationship[values withheld]";
  }

  /** Builds the group; null makes a value unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable LocalDate since;
    private @Nullable Integer loansCompleted;
    private @Nullable Integer productsHeld;
    private @Nullable Integer referrals;
    private @Nullable Integer contacts12m;
    private @Nullable Integer valueAddedServices12m;
    private @Nullable BigDecimal lifetimeValue;
    private @Nullable BigDecimal crossSellPotential;
    private @Nullable Integer complaints12m;
    private @Nullable BigDecimal satisfaction;

    private Builder(Relationship known) {
      this.since = known.since;
      this.loansCompleted = known.loansCompleted;
      this.productsHeld = known.productsHeld;
      this.referrals = known.referrals;
      this.contacts12m = known.contacts12m;
      this.valueAddedServices12m = known.valueAddedServices12m;
      this.lifetimeValue = known.lifetimeValue;
      this.crossSellPotential = known.crossSellPotential;
      this.complaints12m = known.complaints12m;
      this.satisfaction = known.satisfaction;
    }

    /** Customer since. */
    public Builder since(@Nullable LocalDate since) {
      this.since = since;
      return this;
    }

    /** Loans repaid in full. */
    public Builder loansCompleted(@Nullable Integer loansCompleted) {
      this.loansCompleted = loansCompleted;
      return this;
    }

    /** Products held. */
    public Builder productsHeld(@Nullable Integer productsHeld) {
      this.productsHeld = productsHeld;
      return this;
    }

    /** Customers referred. */
    public Builder referrals(@Nullable Integer referrals) {
      this.referrals = referrals;
      return this;
    }

    /** Contacts, 12 months. */
    public Builder contacts12m(@Nullable Integer contacts12m) {
      this.contacts12m = contacts12m;
      return this;
    }

    /** Value-added services used, 12 months. */
    public Builder valueAddedServices12m(@Nullable Integer valueAddedServices12m) {
      this.valueAddedServices12m = valueAddedServices12m;
      return this;
    }

    /** Customer lifetime value, in whole units of the policy's currency. */
    public Builder lifetimeValue(@Nullable BigDecimal lifetimeValue) {
      this.lifetimeValue = lifetimeValue;
      return this;
    }

    /** Customer lifetime value, in whole units of the policy's currency. */
    public Builder lifetimeValue(long lifetimeValue) {
      return lifetimeValue(BigDecimal.valueOf(lifetimeValue));
    }

    /** Potential for cross-selling. */
    public Builder crossSellPotential(@Nullable BigDecimal crossSellPotential) {
      this.crossSellPotential = crossSellPotential;
      return this;
    }

    /** Complaints, 12 months. */
    public Builder complaints12m(@Nullable Integer complaints12m) {
      this.complaints12m = complaints12m;
      return this;
    }

    /** Satisfaction, 1 to 5. */
    public Builder satisfaction(@Nullable BigDecimal satisfaction) {
      this.satisfaction = satisfaction;
      return this;
    }

    /** The group with what was set. */
    public Relationship build() {
      return new Relationship(
          since,
          loansCompleted,
          productsHeld,
          referrals,
          contacts12m,
          valueAddedServices12m,
          lifetimeValue,
          crossSellPotential,
          complaints12m,
          satisfaction);
    }
  }
}
