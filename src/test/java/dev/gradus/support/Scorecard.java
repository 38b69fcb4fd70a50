package dev.gradus.support;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.intake.FieldText;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.rules.Customer;
import dev.gradus.rules.RiskGrade;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** How well a policy's risk points and grades tell the good loans of a portfolio from the bad. */
public record Scorecard(List<Loan> loans) {

  /** A decided customer and what became of the loan. */
  public record Loan(int points, RiskGrade grade, boolean bad) {}

  /**
   * Decides a portfolio.
   *
   * @param customers customers in the snapshot's CSV
   * @param outcomes one line for each customer, {@code customerId,bad}, 1 for a loan that went bad
   */
  public static Scorecard of(SegmentationEngine engine, Path customers, Path outcomes)
      throws IOException {
    List<Loan> loans = new ArrayList<>();
    forEach(
        customers,
        outcomes,
        (snapshot, bad) -> {
          ServiceDecision decision = engine.decide(snapshot);
          loans.add(new Loan(decision.riskPoints(), decision.riskGrade(), bad));
        });
    return new Scorecard(loans);
  }

  /** Hands on each customer of a portfolio, and whether the loan went bad. */
  public static void forEach(
      Path customers, Path outcomes, BiConsumer<CustomerSnapshot, Boolean> action)
      throws IOException {
    Map<String, Boolean> bad = bad(outcomes);
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(customers)) {
      rows.forEach(row -> action.accept(snapshot(row), bad.get(row.getField("customerId"))));
    }
  }

  private static CustomerSnapshot snapshot(NamedCsvRecord row) {
    Map<String, Object> values = new HashMap<>();
    row.getFieldsAsMap()
        .forEach(
            (path, text) -> {
              if (!text.isBlank()) {
                values.put(path, parse(path, text));
              }
            });
    return SnapshotAssembler.assemble(values);
  }

  private static Object parse(String path, String text) {
    try {
      return FieldText.parse(Customer.FIELDS.get(path), text);
    } catch (FieldText.Unreadable e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Boolean> bad(Path outcomes) throws IOException {
    Map<String, Boolean> bad = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(outcomes)) {
      rows.stream()
          .forEach(row -> bad.put(row.getField("customerId"), row.getField("bad").equals("1")));
    }
    return bad;
  }

  /** The share of bad loans in each grade that at least {@code enough} customers have. */
  public Map<RiskGrade, Double> badRates(int enough) {
    Map<RiskGrade, Double> rates = new EnumMap<>(RiskGrade.class);
    for (RiskGrade grade : RiskGrade.values()) {
      List<Loan> graded = loans.stream().filter(loan -> loan.grade() == grade).toList();
      if (graded.size() >= enough) {
        rates.put(grade, graded.stream().filter(Loan::bad).count() / (double) graded.size());
      }
    }
    return rates;
  }

  /**
   * Twice the share of pairs of a good and a bad loan that the points rank rightly, less one; ties
   * count half.
   */
  public double gini() {
    List<Loan> sorted = loans.stream().sorted(Comparator.comparingInt(Loan::points)).toList();
    double bads = sorted.stream().filter(Loan::bad).count();
    double rankSum = 0;
    for (int i = 0; i < sorted.size(); ) {
      int end = i;
      while (end < sorted.size() && sorted.get(end).points() == sorted.get(i).points()) {
        end++;
      }
      double rank = (i + 1 + end) / 2.0;
      rankSum += rank * sorted.subList(i, end).stream().filter(loan -> !loan.bad()).count();
      i = end;
    }
    double goods = sorted.size() - bads;
    return 2 * (rankSum - goods * (goods + 1) / 2) / (goods * bads) - 1;
  }
}
