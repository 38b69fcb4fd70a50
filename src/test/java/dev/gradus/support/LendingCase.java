package dev.gradus.support;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.intake.SnapshotAssembler;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A customer whose story every lender knows, with what a head of credit expects of the decision.
 *
 * @param name the customer's id, which is the name of the case
 * @param values what is known, by path
 * @param story the story in English
 * @param storyZh the story in Chinese
 * @param expected what is expected, by the names of {@link #outcome}
 */
public record LendingCase(
    String name,
    Map<String, Object> values,
    String story,
    String storyZh,
    Map<String, String> expected) {

  public static final Path FOLDER = Path.of("src/test/resources/cases");

  /** Where a decision has no such part. */
  public static final String NONE = "none";

  private static final Map<String, Function<ServiceDecision, Object>> OUTCOME = outcomes();

  /** All cases, in the order of their file. */
  public static List<LendingCase> all() throws IOException {
    List<Map<String, Object>> customers =
        Portfolio.first(Integer.MAX_VALUE, FOLDER.resolve("cases.csv"));
    List<NamedCsvRecord> expectations = expectations();
    if (customers.size() != expectations.size()) {
      throw new IllegalStateException("Each case needs a line in both files.");
    }
    List<LendingCase> cases = new ArrayList<>();
    for (int i = 0; i < customers.size(); i++) {
      cases.add(of(customers.get(i), expectations.get(i)));
    }
    return cases;
  }

  private static List<NamedCsvRecord> expectations() throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve("expected.csv"))) {
      return rows.stream().toList();
    }
  }

  private static LendingCase of(Map<String, Object> values, NamedCsvRecord row) {
    String name = row.getField("case");
    if (!name.equals(values.get("customerId"))) {
      throw new IllegalStateException(name + " stands elsewhere in the other file.");
    }
    Map<String, String> expected = new LinkedHashMap<>();
    OUTCOME.keySet().forEach(part -> expected.put(part, row.getField(part)));
    return new LendingCase(name, values, row.getField("story"), row.getField("story_zh"), expected);
  }

  /** The customer as a host hands it in. */
  public CustomerSnapshot snapshot() {
    return SnapshotAssembler.assemble(values);
  }

  /** What a decision says, in the words of the expectations. */
  public static Map<String, String> outcome(ServiceDecision decision) {
    Map<String, String> outcome = new LinkedHashMap<>();
    OUTCOME.forEach(
        (part, of) -> {
          Object said = of.apply(decision);
          outcome.put(part, said == null ? NONE : said.toString());
        });
    return outcome;
  }

  private static Map<String, Function<ServiceDecision, Object>> outcomes() {
    Map<String, Function<ServiceDecision, Object>> outcomes = new LinkedHashMap<>();
    outcomes.put("grade", ServiceDecision::riskGrade);
    outcomes.put("recommendation", ServiceDecision::recommendation);
    outcomes.put("authority", ServiceDecision::authority);
    outcomes.put("tier", ServiceDecision::tier);
    outcomes.put("mode", ServiceDecision::crmMode);
    outcomes.put("maxAmount", decision -> maxAmount(decision.service()));
    outcomes.put("assetClass", ServiceDecision::assetClass);
    outcomes.put("warnings", decision -> warnings(decision.warnings()));
    outcomes.put("approval", decision -> channel(decision.service()));
    outcomes.put("adjustmentBp", decision -> adjustment(decision.service()));
    return outcomes;
  }

  private static @Nullable Object maxAmount(Service service) {
    return service.terms().maxAmount() == null
        ? null
        : service.terms().maxAmount().setScale(0, RoundingMode.DOWN).toPlainString();
  }

  private static @Nullable Object channel(Service service) {
    return service.approval() == null ? null : service.approval().channel();
  }

  private static @Nullable Object adjustment(Service service) {
    return service.pricing() == null ? null : service.pricing().adjustmentBp();
  }

  private static @Nullable Object warnings(List<RaisedWarning> warnings) {
    return warnings.isEmpty()
        ? null
        : warnings.stream()
            .map(warning -> warning.code().name() + ":" + warning.severity())
            .sorted()
            .collect(Collectors.joining("|"));
  }

  /** The name of the case. */
  @Override
  public String toString() {
    return name;
  }
}
