package dev.gradus.rules;

import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.DelegateGroup;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Years;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The relationship with the lender, with what follows from the day of the decision. Immutable and
 * thread-safe; the text form holds no value.
 *
 * @param given the group as the snapshot gives it
 * @param asOf the day of the decision
 */
@Group
public record RelationshipFacts(@DelegateGroup Relationship given, LocalDate asOf) {

  /** Customer since. */
  public @Nullable LocalDate since() {
    return given.since();
  }

  /** Loans repaid in full. */
  public @Nullable Integer loansCompleted() {
    return given.loansCompleted();
  }

  /** Products held. */
  public @Nullable Integer productsHeld() {
    return given.productsHeld();
  }

  /** Customers referred. */
  public @Nullable Integer referrals() {
    return given.referrals();
  }

  /** Contacts, 12 months. */
  public @Nullable Integer contacts12m() {
    return given.contacts12m();
  }

  /** Value-added services used, 12 months. */
  public @Nullable Integer valueAddedServices12m() {
    return given.valueAddedServices12m();
  }

  /** Customer lifetime value. */
  public @Nullable BigDecimal lifetimeValue() {
    return given.lifetimeValue();
  }

  /** Potential for cross-selling. */
  public @Nullable BigDecimal crossSellPotential() {
    return given.crossSellPotential();
  }

  /** Complaints, 12 months. */
  public @Nullable Integer complaints12m() {
    return given.complaints12m();
  }

  /** Satisfaction, 1 to 5. */
  public @Nullable BigDecimal satisfaction() {
    return given.satisfaction();
  }

  /** Whole years as a customer; null where the beginning is unknown. */
  @CatalogueField
  @Years
  public @Nullable Integer years() {
    return Calendar.yearsBetween(given.since(), asOf);
  }

  @Override
  public String toString() {
    return "RelationshipFacts[values withheld]";
  }
}
