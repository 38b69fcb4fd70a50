package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule model of another engine as a policy: a folder {@code policy}, and a {@code mapping.csv}
 * that says which of the peer's columns goes where.
 *
 * @param folder its folder
 * @param lines what the mapping says, in its order
 */
record PortedModel(Path folder, List<Line> lines) {

  /** The peers' values and ours may differ by this share of their size. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

  /** The names of the peers' columns with outputs begin so. */
  static final String EXPECTED = "expect.";

  private static final String OUTCOMES = "outcomes.";

  /** What a line of a mapping is about. */
  enum Kind {
    /** A column of the peer's that a snapshot is given. */
    IN,
    /** A value that every snapshot is given. */
    CONSTANT,
    /** A column of the peer's with an expected output. */
    OUT,
    /** An input that only the host can compute. */
    HOST
  }

  /**
   * A line of a mapping.
   *
   * @param kind what it is about
   * @param peer the peer's column
   * @param gradus the path in a snapshot, the column of a decision, or an outcome
   * @param values the constant, or the peer's values and ours
   */
  record Line(Kind kind, String peer, String gradus, String values) {

    /** A value of the peer's as ours. */
    String translated(String value) {
      Map<String, String> ours = new HashMap<>();
      for (String pair : values.isEmpty() ? new String[0] : values.split("\\|")) {
        String[] sides = pair.split("=", 2);
        ours.put(sides[0], sides[1]);
      }
      return ours.getOrDefault(value, value);
    }
  }

  /**
   * The answers to the cases of a file.
   *
   * @param cases how many cases were decided
   * @param compared how many outputs were compared
   * @param wrong those that are not as expected
   */
  record Answers(int cases, int compared, List<String> wrong) {}

  static PortedModel read(Path folder) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (Map<String, String> line : rows(folder.resolve("mapping.csv"))) {
      lines.add(
          new Line(
              Kind.valueOf(line.get("kind").toUpperCase(Locale.ROOT)),
              line.get("peer"),
              line.get("gradus"),
              line.get("values")));
    }
    return new PortedModel(folder, lines);
  }

  static List<Map<String, String>> rows(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file);
        Stream<NamedCsvRecord> records = reader.stream()) {
      return records.map(NamedCsvRecord::getFieldsAsMap).toList();
    }
  }

  String policy() {
    return folder.resolve("policy").toString();
  }

  List<Line> lines(Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).toList();
  }

  /** The peer's outputs that the port covers. */
  List<String> covered() {
    return lines(Kind.OUT).stream().map(Line::peer).distinct().toList();
  }

  /** Decides cases by the command line and compares what is decided with what the peer says. */
  Answers answers(Path cases, Path scratch) throws IOException {
    List<Map<String, String>> rows = rows(cases);
    Path in = scratch.resolve("in.csv");
    Path out = scratch.resolve("out.csv");
    Files.writeString(in, customers(rows));
    Cli run =
        Cli.run("decide", "--policy", policy(), "--in", in.toString(), "--out", out.toString());
    assertThat(run.code()).as(run.err()).isZero();

    Map<String, Map<String, String>> decisions = new HashMap<>();
    rows(out).forEach(decision -> decisions.put(decision.get("customerId"), decision));
    int compared = 0;
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : rows) {
      String customer = customer(row);
      Map<String, String> decision = decisions.get(customer);
      if (decision == null) {
        wrong.add(customer + " has no decision");
        continue;
      }
      for (Line line : lines(Kind.OUT)) {
        Optional<String> expected = expected(line, row);
        if (expected.isPresent()) {
          compared++;
          String found = found(line, decision);
          if (!agree(expected.get(), found)) {
            wrong.add(customer + ": " + line.peer() + " is " + found + ", not " + expected.get());
          }
        }
      }
    }
    return new Answers(decisions.size(), compared, wrong);
  }

  private String customer(Map<String, String> row) {
    return lines(Kind.IN).stream()
        .filter(line -> line.gradus().equals("customerId"))
        .map(line -> row.get(line.peer()))
        .findFirst()
        .orElseThrow();
  }

  /** The cases as customers, with a header. */
  private String customers(List<Map<String, String>> rows) {
    StringBuilder text = new StringBuilder();
    text.append(CsvLine.of(given().map(Line::gradus).toList()));
    for (Map<String, String> row : rows) {
      text.append(
          CsvLine.of(
              given()
                  .map(
                      line ->
                          line.kind() == Kind.CONSTANT
                              ? line.values()
                              : line.translated(row.get(line.peer())))
                  .toList()));
    }
    return text.toString();
  }

  private Stream<Line> given() {
    return lines.stream().filter(line -> line.kind() == Kind.IN || line.kind() == Kind.CONSTANT);
  }

  /**
   * What an output should be. An empty cell says that there is none, but where the peer failed
   * altogether, or where a test of its project names some outputs only.
   */
  private static Optional<String> expected(Line line, Map<String, String> row) {
    String expected = row.get(line.peer());
    boolean silent =
        row.getOrDefault(EXPECTED + "error", "").equals("true")
            || row.getOrDefault("origin", "").startsWith("tck ");
    return expected.isEmpty() && silent ? Optional.empty() : Optional.of(line.translated(expected));
  }

  private static String found(Line line, Map<String, String> decision) {
    if (!line.gradus().startsWith(OUTCOMES)) {
      return decision.get(line.gradus());
    }
    Map<String, String> outcomes = new LinkedHashMap<>();
    for (String outcome : decision.get("outcomes").split("\\|")) {
      String[] sides = outcome.split("=", 2);
      outcomes.put(sides[0], sides.length == 2 ? sides[1] : "");
    }
    return outcomes.getOrDefault(line.gradus().substring(OUTCOMES.length()), "");
  }

  private static boolean agree(String expected, String found) {
    if (expected.equals(found)) {
      return true;
    }
    try {
      BigDecimal number = new BigDecimal(expected);
      BigDecimal apart = new BigDecimal(found).subtract(number).abs();
      return apart.compareTo(number.abs().multiply(TOLERANCE)) <= 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
