package dev.gradus.customer;

import dev.gradus.internal.field.CurrencyCode;
import dev.gradus.rules.Business;
import dev.gradus.rules.Collateral;
import dev.gradus.rules.Contact;
import dev.gradus.rules.Credit;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.Extra;
import dev.gradus.rules.Finances;
import dev.gradus.rules.Lifecycle;
import dev.gradus.rules.Loan;
import dev.gradus.rules.Market;
import dev.gradus.rules.Operations;
import dev.gradus.rules.Person;
import dev.gradus.rules.Previous;
import dev.gradus.rules.Project;
import dev.gradus.rules.Relationship;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a lender knows of one customer on one day. Immutable and thread-safe; the text form holds no
 * value.
 *
 * <p>A group that is absent is an empty group; within a group, null is unknown and never read as
 * zero. Amounts are in whole units of the policy's currency, ratios are fractions (0.35 is 35 %).
 * The constraints on the components are checked when a decision is asked for, all at once.
 *
 * @param customerId an opaque identifier, 1 to 64 letters, digits and {@code - _ . :}; not a name
 * @param asOf the day of the decision: the engine never reads a clock
 * @param type the kind of customer
 * @param lifecycle where the relationship stands
 * @param currency the ISO 4217 code of all amounts; must be the policy's; unknown is taken to be it
 */
@DatesNotAfterAsOf
public record CustomerSnapshot(
    @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}") String customerId,
    @NotNull LocalDate asOf,
    @NotNull CustomerType type,
    @Nullable Lifecycle lifecycle,
    @CurrencyCode @Nullable String currency,
    @Valid Person person,
    @Valid Business business,
    @Valid Finances finances,
    @Valid Credit credit,
    @Valid Loan loan,
    @Valid Collateral collateral,
    @Valid Relationship relationship,
    @Valid Project project,
    @Valid Market market,
    @Valid Operations operations,
    @Valid Contact contact,
    @Valid Previous previous,
    Extra extra) {

  /** Puts the empty group in the place of an absent one. */
  @SuppressWarnings("ConstantValue") // what comes from outside may be null whatever the types say
  public CustomerSnapshot {
    person = person == null ? Person.unknown() : person;
    business = business == null ? Business.unknown() : business;
    finances = finances == null ? Finances.unknown() : finances;
    credit = credit == null ? Credit.unknown() : credit;
    loan = loan == null ? Loan.unknown() : loan;
    collateral = collateral == null ? Collateral.unknown() : collateral;
    relationship = relationship == null ? Relationship.unknown() : relationship;
    project = project == null ? Project.unknown() : project;
    market = market == null ? Market.unknown() : market;
    operations = operations == null ? Operations.unknown() : operations;
    contact = contact == null ? Contact.unknown() : contact;
    previous = previous == null ? Previous.unknown() : previous;
    extra = extra == null ? Extra.NONE : extra;
  }

  /**
   * A builder of a snapshot in which all but the three required values is unknown.
   *
   * @param customerId an opaque identifier, not a name
   * @param asOf the day of the decision
   * @param type the kind of customer
   */
  public static Builder builder(String customerId, LocalDate asOf, CustomerType type) {
    return new Builder(customerId, asOf, type);
  }

  @Override
  public String toString() {
    return "CustomerSnapshot[values withheld]";
  }

  /** Builds a snapshot; what is not set is unknown. Not thread-safe. */
  public static final class Builder {
    private final String customerId;
    private final LocalDate asOf;
    private final CustomerType type;
    private @Nullable Lifecycle lifecycle;
    private @Nullable String currency;
    private Person person = Person.unknown();
    private Business business = Business.unknown();
    private Finances finances = Finances.unknown();
    private Credit credit = Credit.unknown();
    private Loan loan = Loan.unknown();
    private Collateral collateral = Collateral.unknown();
    private Relationship relationship = Relationship.unknown();
    private Project project = Project.unknown();
    private Market market = Market.unknown();
    private Operations operations = Operations.unknown();
    private Contact contact = Contact.unknown();
    private Previous previous = Previous.unknown();
    private final Map<String, Object> extra = new TreeMap<>();

    private Builder(String customerId, LocalDate asOf, CustomerType type) {
      this.customerId = customerId;
      this.asOf = asOf;
      this.type = type;
    }

    /** Where the relationship stands. */
    public Builder lifecycle(@Nullable Lifecycle lifecycle) {
      this.lifecycle = lifecycle;
      return this;
    }

    /** The ISO 4217 code of all amounts. */
    public Builder currency(@Nullable String currency) {
      this.currency = currency;
      return this;
    }

    /** Sets the group {@code person}. */
    public Builder person(UnaryOperator<Person.Builder> values) {
      this.person = values.apply(Person.builder()).build();
      return this;
    }

    /** Sets the group {@code business}. */
    public Builder business(UnaryOperator<Business.Builder> values) {
      this.business = values.apply(Business.builder()).build();
      return this;
    }

    /** Sets the group {@code finances}. */
    public Builder finances(UnaryOperator<Finances.Builder> values) {
      this.finances = values.apply(Finances.builder()).build();
      return this;
    }

    /** Sets the group {@code credit}. */
    public Builder credit(UnaryOperator<Credit.Builder> values) {
      this.credit = values.apply(Credit.builder()).build();
      return this;
    }

    /** Sets the group {@code loan}. */
    public Builder loan(UnaryOperator<Loan.Builder> values) {
      this.loan = values.apply(Loan.builder()).build();
      return this;
    }

    /** Sets the group {@code collateral}. */
    public Builder collateral(UnaryOperator<Collateral.Builder> values) {
      this.collateral = values.apply(Collateral.builder()).build();
      return this;
    }

    /** Sets the group {@code relationship}. */
    public Builder relationship(UnaryOperator<Relationship.Builder> values) {
      this.relationship = values.apply(Relationship.builder()).build();
      return this;
    }

    /** Sets the group {@code project}. */
    public Builder project(UnaryOperator<Project.Builder> values) {
      this.project = values.apply(Project.builder()).build();
      return this;
    }

    /** Sets the group {@code market}. */
    public Builder market(UnaryOperator<Market.Builder> values) {
      this.market = values.apply(Market.builder()).build();
      return this;
    }

    /** Sets the group {@code operations}. */
    public Builder operations(UnaryOperator<Operations.Builder> values) {
      this.operations = values.apply(Operations.builder()).build();
      return this;
    }

    /** Sets the group {@code contact}. */
    public Builder contact(UnaryOperator<Contact.Builder> values) {
      this.contact = values.apply(Contact.builder()).build();
      return this;
    }

    /** Sets the group {@code previous}. */
    public Builder previous(UnaryOperator<Previous.Builder> values) {
      this.previous = values.apply(Previous.builder()).build();
      return this;
    }

    /** Sets a custom field that is a whole number. */
    public Builder extra(String name, int value) {
      extra.put(name, value);
      return this;
    }

    /** Sets a custom field that is a decimal number. */
    public Builder extra(String name, BigDecimal value) {
      extra.put(name, value);
      return this;
    }

    /** Sets a custom field that is true or false. */
    public Builder extra(String name, boolean value) {
      extra.put(name, value);
      return this;
    }

    /** Sets a custom field that is a date. */
    public Builder extra(String name, LocalDate value) {
      extra.put(name, value);
      return this;
    }

    /** Sets a custom field that is a code. */
    public Builder extra(String name, String value) {
      extra.put(name, value);
      return this;
    }

    /** The snapshot with what was set; it is checked when a decision is asked for. */
    public CustomerSnapshot build() {
      return new CustomerSnapshot(
          customerId,
          asOf,
          type,
          lifecycle,
          currency,
          person,
          business,
          finances,
          credit,
          loan,
          collateral,
          relationship,
          project,
          market,
          operations,
          contact,
          previous,
          new Extra(extra));
    }
  }
}
