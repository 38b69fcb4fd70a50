package dev.gradus.support;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.CustomerType;
import java.io.FilePermission;
import java.security.Permission;
import java.time.LocalDate;

/**
 * A host whose security manager forbids to write, to delete and to run programs. Run in a JVM of
 * its own.
 */
@SuppressWarnings("removal") // there is no other way to forbid it from within one JVM
public final class NoDiskHost {

  private NoDiskHost() {}

  /** Decides a customer and prints the grade. */
  public static void main(String[] args) {
    System.setSecurityManager(
        new SecurityManager() {
          @Override
          public void checkPermission(Permission permission) {
            if (permission instanceof FilePermission
                && !permission.getActions().matches("read|readlink")) {
              throw new SecurityException("this host forbids " + permission.getActions());
            }
          }
        });
    System.out.println("decided: grade " + decide());
  }

  /** The grade of a customer, as a text, so that it can be asked for across class loaders. */
  public static String decide() {
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      CustomerSnapshot customer =
          CustomerSnapshot.builder("C-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
              .credit(credit -> credit.overdueStreak(2))
              .build();
      return engine.decide(customer).riskGrade().name();
    }
  }
}
