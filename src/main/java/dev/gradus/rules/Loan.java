package dev.gradus.rules;

import dev.gradus.field.Change;
import dev.gradus.internal.field.Amount;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Code;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Months;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The loan asked for or owed. Every component may be null: unknown. Immutable and thread-safe; the
 * text form holds no value.
 */
@Group
public record Loan(
    @CatalogueField(changeable = Change.ANY) @Code @Nullable String product,
    @CatalogueField(changeable = Change.DOWN) @Amount @Nullable BigDecimal amount,
    @CatalogueField(changeable = Change.DOWN) @Amount @Nullable BigDecimal exposure,
    @CatalogueField(changeable = Change.DOWN) @Months @Nullable Integer termMonths,
    @CatalogueField @Code @Nullable String purpose,
    @CatalogueField(changeable = Change.ANY) @Nullable Boolean secured,
    @CatalogueField(changeable = Change.ANY) @Nullable Boolean standardised,
    @CatalogueField(changeable = Change.ANY) @Nullable RateType rateType,
    @CatalogueField @Nullable Need need) {

  private static final Loan UNKNOWN =
      new Loan(null, null, null, null, null, null, null, null, null);

  /** The group of which nothing is known. */
  public static Loan unknown() {
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
    return "Loan[values withheld]";
  }

  /** Builds the group; null makes a value unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable String product;
    private @Nullable BigDecimal amount;
    private @Nullable BigDecimal exposure;
    private @Nullable Integer termMonths;
    private @Nullable String purpose;
    private @Nullable Boolean secured;
    private @Nullable Boolean standardised;
    private @Nullable RateType rateType;
    private @Nullable Need need;

    private Builder(Loan known) {
      this.product = known.product;
      this.amount = known.amount;
      this.exposure = known.exposure;
      this.termMonths = known.termMonths;
      this.purpose = known.purpose;
      this.secured = known.secured;
      this.standardised = known.standardised;
      this.rateType = known.rateType;
      this.need = known.need;
    }

    /** Product code. */
    public Builder product(@Nullable String product) {
      this.product = product;
      return this;
    }

    /** Amount of the loan, in whole units of the policy's currency. */
    public Builder amount(@Nullable BigDecimal amount) {
      this.amount = amount;
      return this;
    }

    /** Amount of the loan, in whole units of the policy's currency. */
    public Builder amount(long amount) {
      return amount(BigDecimal.valueOf(amount));
    }

    /**
     * All that the customer would owe, this loan included, in whole units of the policy's currency.
     */
    public Builder exposure(@Nullable BigDecimal exposure) {
      this.exposure = exposure;
      return this;
    }

    /**
     * All that the customer would owe, this loan included, in whole units of the policy's currency.
     */
    public Builder exposure(long exposure) {
      return exposure(BigDecimal.valueOf(exposure));
    }

    /** Term, in months. */
    public Builder termMonths(@Nullable Integer termMonths) {
      this.termMonths = termMonths;
      return this;
    }

    /** Purpose code. */
    public Builder purpose(@Nullable String purpose) {
      this.purpose = purpose;
      return this;
    }

    /** Secured by collateral. */
    public Builder secured(@Nullable Boolean secured) {
      this.secured = secured;
      return this;
    }

    /** A standard product on standard terms. */
    public Builder standardised(@Nullable Boolean standardised) {
      this.standardised = standardised;
      return this;
    }

    /** Rate type asked for. */
    public Builder rateType(@Nullable RateType rateType) {
      this.rateType = rateType;
      return this;
    }

    /** What matters most to the customer. */
    public Builder need(@Nullable Need need) {
      this.need = need;
      return this;
    }

    /** The group with what was set. */
    public Loan build() {
      return new Loan(
          product, amount, exposure, termMonths, purpose, secured, standardised, rateType, need);
    }
  }
}
