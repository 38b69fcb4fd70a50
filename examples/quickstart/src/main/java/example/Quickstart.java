package example;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Reason;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.Lifecycle;
import dev.gradus.rules.ScoreScale;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Decides one customer with the bundled policy and says why, in English and Chinese. */
public final class Quickstart {

  private Quickstart() {}

  /** What the lender's own systems know of a customer; what is not set is unknown. */
  static CustomerSnapshot customer() {
    return CustomerSnapshot.builder("C-1001", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
        .lifecycle(Lifecycle.BORROWER)
        .credit(credit -> credit.score(new BigDecimal("712")).scoreScale(ScoreScale.FICO).overdueStreak(2))
        .loan(loan -> loan.amount(new BigDecimal("80000")).exposure(new BigDecimal("95000")).termMonths(24))
        .build();
  }

  /** Prints the decision. */
  public static void main(String[] args) {
    // One engine serves a whole application, on any number of threads.
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      ServiceDecision decision = engine.decide(customer());

      System.out.println("grade " + decision.riskGrade() + ", tier " + decision.tier() + ", mode " + decision.crmMode());
      for (Reason reason : decision.reasons()) {
        System.out.println(reason.rule() + "  " + reason.text().en());
        System.out.println("         " + reason.text().zh());
      }
    }
  }
}
