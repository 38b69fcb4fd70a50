package dev.gradus.rules;

import dev.gradus.field.Change;
import dev.gradus.internal.field.Amount;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Years;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a natural person. Every component may be null: unknown. Immutable and
 * thread-safe; the text form holds no value.
 */
@Group
public record Person(
    @CatalogueField(protectedAttribute = true) @Nullable LocalDate birthDate,
    @CatalogueField @Nullable Occupation occupation,
    @CatalogueField @Amount @Nullable BigDecimal annualIncome,
    @CatalogueField(changeable = Change.UP) @Amount @Nullable BigDecimal investableAssets,
    @CatalogueField @Years @Nullable BigDecimal employmentYears) {

  private static final Person UNKNOWN = new Person(null, null, null, null, null);

  /** The group of which nothing is known. */
  public static Person unknown() {
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
    return "Person[values withheld]";
  }

  /** Builds the group; null makes a value unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable LocalDate birthDate;
    private @Nullable Occupation occupation;
    private @Nullable BigDecimal annualIncome;
    private @Nullable BigDecimal investableAssets;
    private @Nullable BigDecimal employmentYears;

    private Builder(Person known) {
      this.birthDate = known.birthDate;
      this.occupation = known.occupation;
      this.annualIncome = known.annualIncome;
      this.investableAssets = known.investableAssets;
      this.employmentYears = known.employmentYears;
    }

    /** Date of birth. */
    public Builder birthDate(@Nullable LocalDate birthDate) {
      this.birthDate = birthDate;
      return this;
    }

    /** Occupation. */
    public Builder occupation(@Nullable Occupation occupation) {
      this.occupation = occupation;
      return this;
    }

    /** Income in a year, in whole units of the policy's currency. */
    public Builder annualIncome(@Nullable BigDecimal annualIncome) {
      this.annualIncome = annualIncome;
      return this;
    }

    /** Income in a year, in whole units of the policy's currency. */
    public Builder annualIncome(long annualIncome) {
      return annualIncome(BigDecimal.valueOf(annualIncome));
    }

    /** Assets that could be invested, in whole units of the policy's currency. */
    public Builder investableAssets(@Nullable BigDecimal investableAssets) {
      this.investableAssets = investableAssets;
      return this;
    }

    /** Assets that could be invested, in whole units of the policy's currency. */
    public Builder investableAssets(long investableAssets) {
      return investableAssets(BigDecimal.valueOf(investableAssets));
    }

    /** Years in the present employment. */
    public Builder employmentYears(@Nullable BigDecimal employmentYears) {
      this.employmentYears = employmentYears;
      return this;
    }

    /** The group with what was set. */
    public Person build() {
      return new Person(birthDate, occupation, annualIncome, investableAssets, employmentYears);
    }
  }
}
