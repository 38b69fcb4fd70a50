package dev.gradus.rules;

import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Days;
import dev.gradus.internal.field.DelegateGroup;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Years;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a natural person, with what follows from the day of the decision. Immutable and
 * thread-safe; the text form holds no value.
 *
 * @param given the group as the snapshot gives it
 * @param asOf the day of the decision
 */
@Group
public record PersonFacts(@DelegateGroup Person given, LocalDate asOf) {

  /** Date of birth. */
  public @Nullable LocalDate birthDate() {
    return given.birthDate();
  }

  /** Occupation. */
  public @Nullable Occupation occupation() {
    return given.occupation();
  }

  /** Income in a year. */
  public @Nullable BigDecimal annualIncome() {
    return given.annualIncome();
  }

  /** Assets that could be invested. */
  public @Nullable BigDecimal investableAssets() {
    return given.investableAssets();
  }

  /** Years in the present employment. */
  public @Nullable BigDecimal employmentYears() {
    return given.employmentYears();
  }

  /** The age in whole years on the day of the decision; null where the birth date is unknown. */
  @CatalogueField(protectedAttribute = true)
  @Years
  public @Nullable Integer age() {
    return Calendar.yearsBetween(given.birthDate(), asOf);
  }

  /**
   * The days to the next birthday, 0 on the day itself; who was born on 29 February has it on the
   * 28th in common years.
   */
  @CatalogueField(protectedAttribute = true)
  @Days
  public @Nullable Integer daysToBirthday() {
    return Calendar.daysToAnniversary(given.birthDate(), asOf);
  }

  @Override
  public String toString() {
    return "PersonFacts[values withheld]";
  }
}
