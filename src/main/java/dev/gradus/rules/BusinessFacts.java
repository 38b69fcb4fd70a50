package dev.gradus.rules;

import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.DelegateGroup;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Years;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a business, with what follows from the day of the decision. Immutable and
 * thread-safe; the text form holds no value.
 *
 * @param given the group as the snapshot gives it
 * @param asOf the day of the decision
 */
@Group
public record BusinessFacts(@DelegateGroup Business given, LocalDate asOf) {

  /** Industry, by the sections of GB/T 4754. */
  public @Nullable Industry industry() {
    return given.industry();
  }

  /** Revenue in a year. */
  public @Nullable BigDecimal annualRevenue() {
    return given.annualRevenue();
  }

  /** Total assets. */
  public @Nullable BigDecimal totalAssets() {
    return given.totalAssets();
  }

  /** Day of foundation. */
  public @Nullable LocalDate foundedOn() {
    return given.foundedOn();
  }

  /** People employed. */
  public @Nullable Integer employees() {
    return given.employees();
  }

  /** Works in more than one country. */
  public @Nullable Boolean multinational() {
    return given.multinational();
  }

  /** Works in an emerging market. */
  public @Nullable Boolean emergingMarket() {
    return given.emergingMarket();
  }

  /** Owns intellectual property that can be pledged. */
  public @Nullable Boolean intellectualProperty() {
    return given.intellectualProperty();
  }

  /** Whole years since the foundation; null where that day is unknown. */
  @CatalogueField
  @Years
  public @Nullable Integer years() {
    return Calendar.yearsBetween(given.foundedOn(), asOf);
  }

  @Override
  public String toString() {
    return "BusinessFacts[values withheld]";
  }
}
