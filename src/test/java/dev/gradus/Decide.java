package dev.gradus;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.CustomerType;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** Makes a first decision by the bundled policy. */
public final class Decide implements Callable<String> {

  @Override
  public String call() {
    CustomerSnapshot customer =
        CustomerSnapshot.builder("c-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
            .credit(credit -> credit.overdueStreak(2).defaults60m(0))
            .loan(loan -> loan.amount(300_000).secured(true))
            .build();
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      return "first decision: " + engine.decide(customer).riskGrade();
    }
  }
}
