package dev.gradus.decision;

import dev.gradus.internal.immutable.LazyList;
import dev.gradus.rules.ManagerService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service granted. Immutable and thread-safe; the text form holds no value. The library alone
 * implements it, so later versions can add to it.
 */
public sealed interface Service {

  /** The channel of approval; null where nothing is to be approved: in a review, or declined. */
  @Nullable Approval approval();

  /** Who looks after the customer. */
  ManagerService manager();

  /** Whether a service team looks after the customer as well. */
  boolean serviceTeam();

  /** The price; of a review, what the next reset should be. Null for who is declined. */
  @Nullable Pricing pricing();

  /** The terms. */
  Terms terms();

  /** The monitoring. */
  Monitoring monitoring();

  /** The regular contacts. */
  List<ContactPlan> contacts();

  /** The products offered. */
  List<Offer> offers();

  /** What is to be done, the most urgent first. */
  List<Task> actions();

  /**
   * Creates a builder; what is not set is not granted: no approval and no price, as for somebody
   * who is declined.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a service. Not thread-safe. */
  final class Builder {

    private static final Terms NO_TERMS = Terms.builder().build();

    private static final Monitoring NONE = Monitoring.builder().build();

    private @Nullable Approval approval;
    private ManagerService manager = ManagerService.NONE;
    private boolean serviceTeam;
    private @Nullable Pricing pricing;
    private Terms terms = NO_TERMS;
    private Monitoring monitoring = NONE;
    private List<ContactPlan> contacts = List.of();
    private List<Offer> offers = List.of();
    private List<Task> actions = List.of();

    private Builder() {}

    /** Sets the channel of approval; null where nothing is to be approved. */
    public Builder approval(@Nullable Approval approval) {
      this.approval = approval;
      return this;
    }

    /** Sets who looks after the customer. */
    public Builder manager(ManagerService manager) {
      this.manager = manager;
      return this;
    }

    /** Sets whether a service team looks after the customer as well. */
    public Builder serviceTeam(boolean serviceTeam) {
      this.serviceTeam = serviceTeam;
      return this;
    }

    /** Sets the price; null for who is declined. */
    public Builder pricing(@Nullable Pricing pricing) {
      this.pricing = pricing;
      return this;
    }

    /** Sets the terms. */
    public Builder terms(Terms terms) {
      this.terms = terms;
      return this;
    }

    /** Sets the monitoring. */
    public Builder monitoring(Monitoring monitoring) {
      this.monitoring = monitoring;
      return this;
    }

    /** Sets the regular contacts. */
    public Builder contacts(List<ContactPlan> contacts) {
      this.contacts = contacts;
      return this;
    }

    /** Sets the products offered. */
    public Builder offers(List<Offer> offers) {
      this.offers = offers;
      return this;
    }

    /** Sets what is to be done, the most urgent first. */
    public Builder actions(List<Task> actions) {
      this.actions = actions;
      return this;
    }

    /** Builds the service; its lists are copies. */
    public Service build() {
      return new Built(
          approval, manager, serviceTeam, pricing, terms, monitoring, contacts, offers, actions);
    }

    private record Built(
        @Nullable Approval approval,
        ManagerService manager,
        boolean serviceTeam,
        @Nullable Pricing pricing,
        Terms terms,
        Monitoring monitoring,
        List<ContactPlan> contacts,
        List<Offer> offers,
        List<Task> actions)
        implements Service {

      private Built {
        contacts = LazyList.copyOf(contacts);
        offers = LazyList.copyOf(offers);
        actions = LazyList.copyOf(actions);
      }

      @Override
      public String toString() {
        return "Service[values withheld]";
      }
    }
  }
}
