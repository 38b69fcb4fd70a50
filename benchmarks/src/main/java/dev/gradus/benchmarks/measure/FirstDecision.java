package dev.gradus.benchmarks.measure;

import dev.gradus.Evaluator;
import dev.gradus.SegmentationEngine;
import dev.gradus.benchmarks.hand.HandWrittenPolicy;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.CustomerType;
import java.time.LocalDate;

/** Started in a virtual machine of its own: makes one decision and prints the time of day when it has it. */
public final class FirstDecision {

  private FirstDecision() {}

  /**
   * Decides once.
   *
   * @param args {@code hand}, {@code compiled} or {@code drools}
   */
  public static void main(String[] args) {
    CustomerSnapshot customer =
        CustomerSnapshot.builder("c-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
            .credit(credit -> credit.overdueStreak(2).defaults60m(0))
            .loan(loan -> loan.amount(300_000).secured(true))
            .build();
    Object decision = args[0].equals("hand") ? HandWrittenPolicy.decide(customer) : decide(args[0], customer);
    System.out.println(decision == null ? 0 : System.currentTimeMillis());
    System.exit(0);
  }

  private static Object decide(String evaluator, CustomerSnapshot customer) {
    Evaluator by = evaluator.equals("drools") ? Evaluator.DROOLS : Evaluator.COMPILED;
    return SegmentationEngine.builder().evaluator(by).build().decide(customer);
  }
}
