package dev.gradus.customer;

import dev.gradus.internal.field.CurrencyCode;
import dev.gradus.internal.field.Identifying;
import dev.gradus.rules.Business;
import dev.gradus.rules.Collateral;
import dev.gradus.rules.Contact;
import dev.gradus.rules.Credit;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.DecisionPoint;
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
 * @param decisionPoint whether credit is asked for or a relationship looked at again; where unknown
 *     it follows from the lifecycle: BORROWER and FORMER are reviews, all else applications
 * @param currency the ISO 4217 code of all amounts; must be the policy's; unknown is taken to be it
 */
@DatesInRange
@PossibleTogether
public record CustomerSnapshot(
    @NotNull @Pattern(regexp = Identifying.FORM) String customerId,
    @NotNull LocalDate asOf,
    @NotNull CustomerType type,
    @Nullable Lifecycle lifecycle,
    @Nullable DecisionPoint decisionPoint,
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
   * Creates a builder of a snapshot in which all but the three required values is unknown.
   *
   * @param customerId an opaque identifier, not a name
   * @param asOf the day of the decision
   * @param type the kind of customer
   */
  public static Builder builder(String customerId, LocalDate asOf, CustomerType type) {
    return new Builder(
        new CustomerSnapshot(
            customerId,
            asOf,
            type,
            null,
            null,
            null,
            Person.unknown(),
            Business.unknown(),
            Finances.unknown(),
            Credit.unknown(),
            Loan.unknown(),
            Collateral.unknown(),
            Relationship.unknown(),
            Project.unknown(),
            Market.unknown(),
            Operations.unknown(),
            Contact.unknown(),
            Previous.unknown(),
            Extra.NONE));
  }

  /** Creates a builder that begins with all that is known here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public String toString() {
    return "CustomerSnapshot[values withheld]";
  }

  /**
   * Builds a snapshot; what is not set is unknown. A group may be set in several calls, of which
   * each adds to what those before have set. Not thread-safe.
   */
  public static final class Builder {
    private final String customerId;
    private LocalDate asOf;
    private final CustomerType type;
    private @Nullable Lifecycle lifecycle;
    private @Nullable DecisionPoint decisionPoint;
    private @Nullable String currency;
    private Person person;
    private Business business;
    private Finances finances;
    private Credit credit;
    private Loan loan;
    private Collateral collateral;
    private Relationship relationship;
    private Project project;
    private Market market;
    private Operations operations;
    private Contact contact;
    private Previous previous;
    private final Map<String, Object> extra;

    private Builder(CustomerSnapshot known) {
      this.customerId = known.customerId;
      this.asOf = known.asOf;
      this.type = known.type;
      this.lifecycle = known.lifecycle;
      this.decisionPoint = known.decisionPoint;
      this.currency = known.currency;
      this.person = known.person;
      this.business = known.business;
      this.finances = known.finances;
      this.credit = known.credit;
      this.loan = known.loan;
      this.collateral = known.collateral;
      this.relationship = known.relationship;
      this.project = known.project;
      this.market = known.market;
      this.operations = known.operations;
      this.contact = known.contact;
      this.previous = known.previous;
      this.extra = new TreeMap<>(known.extra.values());
    }

    /** The day of the decision: of the same customer on another day. */
    public Builder asOf(LocalDate asOf) {
      this.asOf = asOf;
      return this;
    }

    /** Where the relationship stands. */
    public Builder lifecycle(@Nullable Lifecycle lifecycle) {
      this.lifecycle = lifecycle;
      return this;
    }

    /** Whether credit is asked for or a relationship looked at again. */
    public Builder decisionPoint(@Nullable DecisionPoint decisionPoint) {
      this.decisionPoint = decisionPoint;
      return this;
    }

    /** The ISO 4217 code of all amounts. */
    public Builder currency(@Nullable String currency) {
      this.currency = currency;
      return this;
    }

    /** Sets values of the group {@code person}; what was set before stays. */
    public Builder person(UnaryOperator<Person.Builder> values) {
      this.person = values.apply(person.toBuilder()).build();
      return this;
    }

    /** Sets values of the group {@code business}; what was set before stays. */
    public Builder business(UnaryOperator<Business.Builder> values) {
      this.business = values.apply(business.toBuilder()).build();
      return this;
    }

    /** Sets values of the group {@code finances}; what was set before stays. */
    public Builder finances(UnaryOperator<Finances.Builder> values) {
      this.finances = values.apply(finances.toBuilder()).build();
      return this;
    }

    /** Sets values of the group {@code credit}; what was set before stays. */
    public Builder credit(UnaryOperator<Credit.Builder> values) {
      this.credit = values.apply(credit.toBuilder()).build();
      return this;
    }

    /** Sets values of the group {@code loan}; what was set before stays. */
    public Builder loan(UnaryOperator<Loan.Builder> values) {
      this.loan = values.apply(loan.toBuilder()).build();
      return this;
    }

    /** Sets values of the group {@code collateral}; what was set before stays. */
    public Builder collateral(UnaryOperator<Collateral.Builder> values) {
      this.collateral = values.apply(collateral.toBuilder()).build();
      return this;
    }

    /** Sets values of the group {@code relationship}; what was set before stays. */
    public Builder relationship(UnaryOperator<Relationship.Builder> values) {
      this.relationship = values.apply(relationship.toBuilder()).build();
      return this;
    }

    /** Sets values of the group {@code project}; what was set before stays. */
    public Builder project(UnaryOperator<Project.Builder> values) {
      this.project = values.apply(project.toBuilder()).build();
      return this;
    }

    /** Sets values of the group {@code market}; what was set before stays. */
    public Builder market(UnaryOperator<Market.Builder> values) {
      this.market = values.apply(market.toBuilder()).build();
      return this;
    }

    /** Sets values of the group {@code operations}; what was set before stays. */
    public Builder operations(UnaryOperator<Operations.Builder> values) {
      this.operations = values.apply(operations.toBuilder()).build();
      return this;
    }

    /** Sets values of the group {@code contact}; what was set before stays. */
    public Builder contact(UnaryOperator<Contact.Builder> values) {
      this.contact = values.apply(contact.toBuilder()).build();
      return this;
    }

    /** Sets values of the group {@code previous}; what was set before stays. */
    public Builder previous(UnaryOperator<Previous.Builder> values) {
      this.previous = values.apply(previous.toBuilder()).build();
      return this;
    }

    /** Sets the group {@code previous} to what the last decision says of itself. */
    public Builder previous(Previous lastDecision) {
      this.previous = lastDecision;
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
          decisionPoint,
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
