package dev.gradus.rules;

import dev.gradus.field.Change;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.DelegateGroup;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The collateral offered, with the cover that it gives. Immutable and thread-safe; the text form
 * holds no value.
 *
 * @param given the group as the snapshot gives it
 * @param loan the loan that is covered
 * @param cover what {@link #coverage()} gives
 */
@Group
public record CollateralFacts(
    @DelegateGroup Collateral given, Loan loan, @Nullable BigDecimal cover) {

  /** Collateral for a loan, with the cover reckoned once. */
  public CollateralFacts(Collateral given, Loan loan) {
    this(given, loan, Cover.of(given.value(), loan));
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

  @Override
  public String toString() {
    return "CollateralFacts[values withheld]";
  }
}
