package dev.gradus.decision;

import dev.gradus.internal.immutable.LazyList;
import dev.gradus.rules.ManagerService;
import java.util.List;

/**
 * The service granted. Immutable; the text form holds no value.
 *
 * @param approval the channel of approval
 * @param manager who looks after the customer
 * @param serviceTeam whether a service team does as well
 * @param pricing the price
 * @param terms the terms
 * @param monitoring the monitoring
 * @param contacts the regular contacts
 * @param offers the products offered
 * @param actions what is to be done, the most urgent first
 */
public record Service(
    Approval approval,
    ManagerService manager,
    boolean serviceTeam,
    Pricing pricing,
    Terms terms,
    Monitoring monitoring,
    List<ContactPlan> contacts,
    List<Offer> offers,
    List<Task> actions) {

  /** Copies what can be changed. */
  public Service {
    contacts = LazyList.copyOf(contacts);
    offers = LazyList.copyOf(offers);
    actions = LazyList.copyOf(actions);
  }

  @Override
  public String toString() {
    return "Service[values withheld]";
  }
}
