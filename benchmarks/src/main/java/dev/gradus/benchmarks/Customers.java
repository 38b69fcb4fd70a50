package dev.gradus.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.field.Field;
import dev.gradus.field.Unit;
import dev.gradus.internal.intake.FieldText;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.DecisionPoint;
import dev.gradus.rules.Lifecycle;
import dev.gradus.rules.ScoreScale;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Valid customers, the same in every run. Each knows a fifth to nearly all of the fields, with values that lie where
 * policies like to decide.
 */
public final class Customers {

  /** The day of all decisions. */
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private static final long SEED = 20_260_630;

  private static final Map<Unit, long[]> MEETING_POINTS =
      Map.of(
          Unit.CURRENCY, new long[] {0, 100_000, 500_000, 1_000_000, 5_000_000, 50_000_000, 400_000_000, 4_000_000_000L},
          Unit.COUNT, new long[] {0, 1, 2, 3, 4, 6, 10, 50},
          Unit.DAYS, new long[] {0, 1, 30, 60, 90, 91, 180},
          Unit.MONTHS, new long[] {0, 12, 24, 36, 60, 120, 240},
          Unit.YEARS, new long[] {0, 1, 2, 5, 10, 30},
          Unit.POINTS, new long[] {0, 1, 20, 45, 60, 70, 80, 100});

  private Customers() {}

  /** So many random valid customers. */
  public static List<CustomerSnapshot> random(int count) {
    Random random = new Random(SEED);
    List<CustomerSnapshot> customers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      customers.add(SnapshotAssembler.assemble(values(random, i)));
    }
    return customers;
  }

  /**
   * The first customers of a portfolio in the contract's CSV; none where there is no such file.
   *
   * @param file the portfolio
   * @param most how many at most
   */
  public static List<CustomerSnapshot> portfolio(Path file, int most) throws IOException {
    List<CustomerSnapshot> customers = new ArrayList<>();
    if (!Files.isReadable(file)) {
      return customers;
    }
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        if (customers.size() == most) {
          break;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, String> cell : row.getFieldsAsMap().entrySet()) {
          if (!cell.getValue().isBlank()) {
            values.put(cell.getKey(), FieldText.parse(Customer.FIELDS.get(cell.getKey()), cell.getValue().strip()));
          }
        }
        customers.add(SnapshotAssembler.assemble(values));
      }
    } catch (FieldText.Unreadable e) {
      throw new IOException("The portfolio has a value that the contract refuses: " + e.problem(), e);
    }
    return customers;
  }

  /** The values of one valid customer, by path. */
  public static Map<String, Object> values(Random random, int number) {
    Map<String, Object> values = new LinkedHashMap<>();
    double known = 0.2 + 0.75 * random.nextDouble();
    for (Field field : Customer.FIELDS.given()) {
      if (random.nextDouble() < known) {
        values.put(field.path(), value(field, random));
      }
    }
    values.put("customerId", "c-" + number);
    values.put("asOf", TODAY);
    values.putIfAbsent("type", pick(CustomerType.values(), random));
    placeScore(values, random);
    raise(values, "credit.overdueCount24m", "credit.overdueCount12m");
    raise(values, "previous.decidedOn", "previous.betterSince");
    if (DecisionPoint.of((DecisionPoint) values.get("decisionPoint"), (Lifecycle) values.get("lifecycle"))
        == DecisionPoint.APPLICATION) {
      raise(values, "loan.exposure", "loan.amount");
    }
    return values;
  }

  /** The contract refuses a whole that is less than a part of it, so a whole is at least its part. */
  @SuppressWarnings("unchecked") // both are of one type
  private static void raise(Map<String, Object> values, String whole, String part) {
    Object least = values.get(part);
    if (least != null && values.get(whole) != null && ((Comparable<Object>) values.get(whole)).compareTo(least) < 0) {
      values.put(whole, least);
    }
  }

  private static void placeScore(Map<String, Object> values, Random random) {
    ScoreScale scale = (ScoreScale) values.get("credit.scoreScale");
    if (values.remove("credit.score") == null || scale == null) {
      return;
    }
    BigDecimal width = scale.highest().subtract(scale.lowest());
    BigDecimal share = BigDecimal.valueOf(random.nextInt(101)).movePointLeft(2);
    values.put("credit.score", scale.lowest().add(width.multiply(share)).setScale(1, RoundingMode.HALF_UP));
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
            : BigDecimal.valueOf(pick(MEETING_POINTS.get(field.unit()), random) + random.nextInt(3) - 1);
    return random.nextInt(20) == 0 ? field.max() : number.max(field.min()).min(field.max());
  }

  private static long pick(long[] from, Random random) {
    return from[random.nextInt(from.length)];
  }

  private static <T> T pick(T[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
