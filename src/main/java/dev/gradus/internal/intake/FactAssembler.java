package dev.gradus.internal.intake;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.Assessment;
import dev.gradus.rules.BusinessFacts;
import dev.gradus.rules.CollateralFacts;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerFacts;
import dev.gradus.rules.PersonFacts;
import dev.gradus.rules.RelationshipFacts;
import dev.gradus.rules.Segment;

/** Turns a checked snapshot into the fact that rules test. */
public final class FactAssembler {

  private FactAssembler() {}

  /**
   * Returns the customer as the first stage sees it.
   *
   * @param snapshot a checked snapshot
   * @param holidays the holidays of the policy's calendar
   */
  public static Customer of(CustomerSnapshot snapshot, Customer.Holidays holidays) {
    CustomerFacts known =
        new CustomerFacts(
            snapshot.customerId(),
            snapshot.asOf(),
            snapshot.type(),
            snapshot.lifecycle(),
            snapshot.currency(),
            new PersonFacts(snapshot.person(), snapshot.asOf()),
            new BusinessFacts(snapshot.business(), snapshot.asOf()),
            snapshot.finances(),
            snapshot.credit(),
            snapshot.loan(),
            new CollateralFacts(snapshot.collateral(), snapshot.loan()),
            new RelationshipFacts(snapshot.relationship(), snapshot.asOf()),
            snapshot.project(),
            snapshot.market(),
            snapshot.operations(),
            snapshot.contact(),
            snapshot.previous(),
            holidays,
            snapshot.extra());
    return new Customer(known, Assessment.NONE, Segment.NONE);
  }
}
