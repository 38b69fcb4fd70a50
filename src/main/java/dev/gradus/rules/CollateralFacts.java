package dev.gradus.rules;

import dev.gradus.field.Change;
import dev.gradus.internal.field.Amount;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.DelegateGroup;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The collateral offered, with the cover that it gives before and after haircuts. Immutable and
 * thread-safe; the text form holds no value.
 *
 * @param given the group as the snapshot gives it
 * @param loan the loan that is covered
 * @param haircuts what is counted of its value
 * @param cover what {@link #coverage()} gives
 */
@Group
public record CollateralFacts(
    @DelegateGroup Collateral given, Loan loan, Haircuts haircuts, @Nullable BigDecimal cover) {

  private static final int CENTS = 2;

  /** Collateral for a loan, with the cover reckoned once. */
  public CollateralFacts(Collateral given, Loan loan, Haircuts haircuts) {
    this(given, loan, haircuts, Cover.of(given.value(), loan));
  }

  /** Kind of collateral. */
  public @Nullable CollateralType type() {
    return given.type();
  }

  /** Value of the collateral. */
  public @Nullable BigDecimal value() {
    return given.value();
  }

  /**
   * Value to exposure, or to the amount of the loan where the exposure is unknown; rounded down to
   * six decimals, so that a cover is never overstated, and held at 100; null where the value or
   * both of the others are unknown, or what is owed is zero.
   */
  @CatalogueField(changeable = Change.UP)
  @Ratio
  public @Nullable BigDecimal coverage() {
    return cover;
  }

  /**
   * What is counted of the value after the haircut of its type, in whole units of the policy's
   * currency; rounded down to two decimals; null where the value is unknown.
   */
  @CatalogueField(changeable = Change.UP)
  @Amount
  public @Nullable BigDecimal adjustedValue() {
    BigDecimal counted = counted();
    return counted == null ? null : counted.setScale(CENTS, RoundingMode.FLOOR);
  }

  /**
   * The cover that the value gives after the haircut of its type; rounded down and held like {@link
   * #coverage()}, and null where that is.
   */
  @CatalogueField(changeable = Change.UP)
  @Ratio
  public @Nullable BigDecimal adjustedCoverage() {
    return Cover.of(counted(), loan);
  }

  private @Nullable BigDecimal counted() {
    BigDecimal value = given.value();
    return value == null ? null : value.multiply(haircuts.fraction(given.type()));
  }

  @Override
  public String toString() {
    return "CollateralFacts[values withheld]";
  }
}
