package dev.gradus.internal.intake;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.derived.DerivationSettings;
import dev.gradus.internal.derived.DerivedFields;
import dev.gradus.rules.BusinessFacts;
import dev.gradus.rules.CollateralFacts;
import dev.gradus.rules.CreditFacts;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerFacts;
import dev.gradus.rules.DecisionPoint;
import dev.gradus.rules.Derived;
import dev.gradus.rules.PersonFacts;
import dev.gradus.rules.RelationshipFacts;

/** Turns a checked snapshot into the fact that rules test. Immutable and thread-safe. */
public final class FactAssembler {

  private static final FactAssembler LIBRARY =
      new FactAssembler(DerivationSettings.STANDARD, DerivedFields.LIBRARY);

  private final DerivationSettings settings;
  private final DerivedFields derived;

  private FactAssembler(DerivationSettings settings, DerivedFields derived) {
    this.settings = settings;
    this.derived = derived;
  }

  /** An assembler of the facts that the rules of a policy test. */
  public static FactAssembler of(CheckedPolicy policy) {
    return new FactAssembler(policy.manifest().deriving(), policy.derived());
  }

  /** The customer as a policy sees it that says nothing of derived fields. */
  public static Customer of(CustomerSnapshot snapshot, Customer.Holidays holidays) {
    return LIBRARY.customer(snapshot, holidays);
  }

  /**
   * Returns the customer as the first stage sees it.
   *
   * @param snapshot a checked snapshot
   * @param holidays the holidays of the policy's calendar
   */
  public Customer customer(CustomerSnapshot snapshot, Customer.Holidays holidays) {
    CustomerFacts known =
        new CustomerFacts(
            snapshot.customerId(),
            snapshot.asOf(),
            snapshot.type(),
            snapshot.lifecycle(),
            DecisionPoint.of(snapshot.decisionPoint(), snapshot.lifecycle()),
            snapshot.currency(),
            new PersonFacts(snapshot.person(), snapshot.asOf()),
            new BusinessFacts(snapshot.business(), snapshot.asOf()),
            snapshot.finances(),
            new CreditFacts(snapshot.credit(), settings.anchors()),
            snapshot.loan(),
            new CollateralFacts(snapshot.collateral(), snapshot.loan(), settings.haircuts()),
            new RelationshipFacts(snapshot.relationship(), snapshot.asOf()),
            snapshot.project(),
            snapshot.market(),
            snapshot.operations(),
            snapshot.contact(),
            snapshot.previous(),
            holidays,
            snapshot.extra(),
            Derived.NONE);
    return derived.complete(new Customer(known));
  }
}
