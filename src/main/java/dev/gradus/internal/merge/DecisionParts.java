package dev.gradus.internal.merge;

import dev.gradus.internal.verb.Verb;
import dev.gradus.rules.Customer;
import dev.gradus.rules.DecisionPoint;
import dev.gradus.rules.Lifecycle;
import dev.gradus.rules.Loan;
import dev.gradus.rules.Recommendation;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Which parts a decision has. A review quotes no terms for a loan that nobody asked for, and who is
 * declined is granted nothing; what rules say of a part that a decision lacks comes to nothing.
 */
public enum DecisionParts {
  /** An application that is approved or referred, or asks for no amount. */
  APPLICATION(Set.of()),
  /** An application that is declined. */
  DECLINED(Set.of("approval", "amount", "terms", "price", "service", "monitoring", "referral")),
  /** A running or former relationship that is looked at again. */
  REVIEW(Set.of("recommendation", "authority", "approval", "amount", "terms"));

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> lacks;

  DecisionParts(Set<String> lacks) {
    this.lacks = lacks;
  }

  /** The parts of the decision on a customer of whom all stages have found what they find. */
  public static DecisionParts of(Customer customer) {
    if (customer.decisionPoint() == DecisionPoint.REVIEW) {
      return REVIEW;
    }
    return customer.recommendation() == Recommendation.DECLINE ? DECLINED : APPLICATION;
  }

  /** Whether a decision has a part, by its name in a manifest. */
  public boolean has(String part) {
    return !lacks.contains(part);
  }

  /**
   * Whether the decision on a customer has the part that a verb is about. A borrower who applies
   * again still has the running loan, and its class.
   */
  public boolean has(Verb verb, Customer customer) {
    String part = verb.part();
    if (part == null) {
      return true;
    }
    return switch (part) {
      case "asset-class" -> hasRunningLoan(customer);
      case "recommendation" -> has(part) && asksForAmount(customer);
      default -> has(part);
    };
  }

  /** Whether an amount is applied for: only then is anything recommended. */
  static boolean asksForAmount(Customer customer) {
    return customer.decisionPoint() == DecisionPoint.APPLICATION
        && customer.loan().amount() != null;
  }

  /**
   * Whether there is a running loan to be classified: that of a borrower, also of one who applies
   * again, and in a review whatever anybody owes of whom it is not known that nothing is owed.
   */
  static boolean hasRunningLoan(Customer customer) {
    Lifecycle lifecycle = customer.lifecycle();
    if (lifecycle == Lifecycle.BORROWER || customer.decisionPoint() == DecisionPoint.APPLICATION) {
      return lifecycle == Lifecycle.BORROWER;
    }
    return (lifecycle != Lifecycle.PROSPECT && lifecycle != Lifecycle.FORMER)
        || owes(customer.loan());
  }

  private static boolean owes(Loan loan) {
    BigDecimal owed = loan.exposure() != null ? loan.exposure() : loan.amount();
    return owed != null && owed.signum() > 0;
  }
}
