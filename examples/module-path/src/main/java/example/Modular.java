package example;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.CustomerType;
import java.time.LocalDate;

/** Decides a customer from a named module. */
public final class Modular {

  private Modular() {}

  /** Prints the grade and the module that decided it. */
  public static void main(String[] args) {
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      CustomerSnapshot customer =
          CustomerSnapshot.builder("C-1001", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
              .credit(credit -> credit.overdueStreak(2))
              .build();
      System.out.println(
          "decided: grade " + engine.decide(customer).riskGrade() + " in module " + engine.getClass().getModule());
    }
  }
}
