package dev.gradus.support;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.InvalidSnapshotException;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.rules.DecisionPoint;
import dev.gradus.rules.Lifecycle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.opentest4j.TestAbortedException;

/**
 * Customers as lenders meet them: one of the cases with a few values unknown or taken from any
 * other customer. Customers of {@link Snapshots} are mostly of grade C, these are not.
 */
public final class LikelyCustomers {

  private static final List<Map<String, Object>> CASES = cases();

  private LikelyCustomers() {}

  /** The values of likely customers and of any, in equal parts. */
  public static Arbitrary<Map<String, Object>> andAny() {
    return Arbitraries.randomValue(
        random -> consistent(random.nextBoolean() ? values(random) : Snapshots.values(random)));
  }

  private static Map<String, Object> values(Random random) {
    Map<String, Object> values = new LinkedHashMap<>(CASES.get(random.nextInt(CASES.size())));
    Map<String, Object> other =
        random.nextBoolean() ? Snapshots.values(random) : CASES.get(random.nextInt(CASES.size()));
    List<String> paths = new ArrayList<>(values.keySet());
    for (int changes = random.nextInt(6); changes > 0; changes--) {
      String path = paths.get(random.nextInt(paths.size()));
      if (!List.of("customerId", "asOf", "type").contains(path)) {
        replace(values, path, other);
      }
    }
    return values;
  }

  /** A score goes with its scale. */
  private static void replace(Map<String, Object> values, String path, Map<String, Object> other) {
    List<String> paths =
        path.startsWith("credit.score")
            ? List.of("credit.score", "credit.scoreScale")
            : List.of(path);
    for (String each : paths) {
      Object value = other.get(each);
      if (value == null) {
        values.remove(each);
      } else {
        values.put(each, value);
      }
    }
  }

  /** Raises what the data contract does not let be lower than another value, and returns it. */
  public static Map<String, Object> consistent(Map<String, Object> values) {
    if (values.get("credit.overdueCount12m") instanceof Integer year
        && values.get("credit.overdueCount24m") instanceof Integer twoYears) {
      values.put("credit.overdueCount24m", Math.max(year, twoYears));
    }
    if (values.get("loan.amount") instanceof BigDecimal amount
        && values.get("loan.exposure") instanceof BigDecimal exposure
        && isApplication(values)) {
      values.put("loan.exposure", exposure.max(amount));
    }
    if (values.get("previous.betterSince") instanceof LocalDate since
        && values.get("previous.decidedOn") instanceof LocalDate decided
        && since.isAfter(decided)) {
      values.put("previous.decidedOn", since);
    }
    return values;
  }

  /** Decides on a customer; what is no snapshot of the data contract is not tried. */
  public static ServiceDecision decide(SegmentationEngine engine, Map<String, Object> values) {
    try {
      return engine.decide(SnapshotAssembler.assemble(values));
    } catch (InvalidSnapshotException e) {
      throw new TestAbortedException("No snapshot of the data contract.", e);
    }
  }

  /** Whether the values are those of an application, for an amount or not. */
  public static boolean isApplication(Map<String, Object> values) {
    return values.getOrDefault(
            "decisionPoint", DecisionPoint.of((Lifecycle) values.get("lifecycle")))
        == DecisionPoint.APPLICATION;
  }

  private static List<Map<String, Object>> cases() {
    try {
      return LendingCase.all().stream().map(LendingCase::values).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
