package dev.gradus.support;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.field.Field;
import dev.gradus.field.Unit;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.intake.SnapshotCheck;
import dev.gradus.rules.Customer;
import dev.gradus.rules.ScoreScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Any valid customers, made from the field catalogue. */
public final class Snapshots {

  public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private static final SnapshotCheck CONTRACT = new SnapshotCheck(Customer.FIELDS, "CNY");

  /** Values at which policies like to decide, for each unit. */
  private static final Map<Unit, long[]> MEETING_POINTS =
      Map.of(
          Unit.CURRENCY,
              new long[] {
                0, 100_000, 500_000, 1_000_000, 5_000_000, 50_000_000, 400_000_000, 4_000_000_000L
              },
          Unit.COUNT, new long[] {0, 1, 2, 3, 4, 6, 10, 50},
          Unit.DAYS, new long[] {0, 1, 30, 60, 90, 91, 180},
          Unit.MONTHS, new long[] {0, 12, 24, 36, 60, 120, 240},
          Unit.YEARS, new long[] {0, 1, 2, 5, 10, 30},
          Unit.POINTS, new long[] {0, 1, 20, 45, 60, 70, 80, 100});

  private Snapshots() {}

  /**
   * Any valid snapshot: each field is unknown or lies anywhere in its range, often where policies
   * decide.
   */
  public static Arbitrary<CustomerSnapshot> any() {
    return values().map(SnapshotAssembler::assemble);
  }

  /** The values of any valid snapshot, by path. */
  public static Arbitrary<Map<String, Object>> values() {
    return Arbitraries.randomValue(Snapshots::values);
  }

  /** The values of one valid snapshot. */
  public static Map<String, Object> values(Random random) {
    Map<String, Object> values = new LinkedHashMap<>();
    double known = 0.2 + 0.75 * random.nextDouble();
    for (Field field : Customer.FIELDS.given()) {
      if (random.nextDouble() < known) {
        values.put(field.path(), value(field, random));
      }
    }
    values.put("customerId", "c-" + random.nextInt(1_000_000));
    values.put("asOf", TODAY);
    values.putIfAbsent("type", pick(dev.gradus.rules.CustomerType.values(), random));
    placeScore(values, random);
    keepPossible(values);
    return values;
  }

  /** Whether a snapshot keeps to the data contract. */
  public static boolean isPossible(CustomerSnapshot snapshot) {
    return CONTRACT.problems(snapshot).isEmpty();
  }

  /** Raises what is less than a part of itself, as the data contract asks for. */
  public static void keepPossible(Map<String, Object> values) {
    raise(values, "credit.overdueCount24m", "credit.overdueCount12m");
    raise(values, "previous.decidedOn", "previous.betterSince");
    raise(values, "loan.exposure", "loan.amount");
  }

  @SuppressWarnings("unchecked") // both fields are of one type, whose values are comparable
  private static void raise(Map<String, Object> values, String most, String least) {
    Comparable<Object> held = (Comparable<Object>) values.get(most);
    Object part = values.get(least);
    if (held != null && part != null && held.compareTo(part) < 0) {
      values.put(most, part);
    }
  }

  private static void placeScore(Map<String, Object> values, Random random) {
    ScoreScale scale = (ScoreScale) values.get("credit.scoreScale");
    if (values.remove("credit.score") == null || scale == null) {
      return;
    }
    BigDecimal width = scale.highest().subtract(scale.lowest());
    BigDecimal share = BigDecimal.valueOf(random.nextInt(101)).movePointLeft(2);
    values.put(
        "credit.score",
        scale.lowest().add(width.multiply(share)).setScale(1, RoundingMode.HALF_UP));
  }

  private static Object value(Field field, Random random) {
    return switch (field.type()) {
      case WHOLE -> number(field, random).intValue();
      case DECIMAL -> number(field, random);
      case FLAG -> random.nextBoolean();
      case DATE -> TODAY.minusDays(random.nextInt(random.nextBoolean() ? 400 : 25_000));
      case ID -> "c-1";
      case CURRENCY -> "CNY";
      case CODE -> pick(new String[] {"CREDIT_CARD", "WORKING_CAPITAL", "X"}, random);
      case CHOICE, CHOICES -> pick(field.valueType().getEnumConstants(), random);
    };
  }

  private static BigDecimal number(Field field, Random random) {
    BigDecimal number =
        field.unit() == Unit.RATIO
            ? BigDecimal.valueOf(random.nextInt(300) - 60, 2)
            : BigDecimal.valueOf(
                pick(MEETING_POINTS.get(field.unit()), random) + random.nextInt(3) - 1);
    return random.nextInt(20) == 0 ? field.max() : number.max(field.min()).min(field.max());
  }

  private static long pick(long[] from, Random random) {
    return from[random.nextInt(from.length)];
  }

  private static <T> T pick(T[] from, Random random) {
    return List.of(from).get(random.nextInt(from.length));
  }
}
