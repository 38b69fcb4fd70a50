package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.rules.Customer;
import dev.gradus.support.Canary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that cannot be read or decided are reported without what stands in them. */
class PrivacyOfRowsTest {

  /** Texts that are wrong for every kind of field, or too large for it; each holds a canary. */
  private static final List<String> WRONG =
      List.of(
          Canary.TEXT,
          Canary.DECIMAL.toPlainString(),
          "-" + Canary.DECIMAL,
          Canary.WHOLE + "e99",
          Canary.WHOLE + "e9999",
          Canary.DATE.toString(),
          Canary.DATE + "T00:00:00Z",
          "20430819",
          Canary.TEXT.repeat(100),
          "48271904/Kanari");

  @TempDir private Path folder;

  private static List<Field> fields() {
    return Customer.FIELDS.given().stream()
        .filter(field -> !field.path().equals("customerId"))
        .toList();
  }

  /**
   * Runs with the rejected rows on stderr, then in a file of each format; all that is written for
   * people.
   */
  private String said(Path in) throws IOException {
    Path csv = folder.resolve("rejects.csv");
    Path json = folder.resolve("rejects.jsonl");
    Cli plain = Cli.decide(in);
    Cli toCsv = Cli.decide(in, "--rejects", csv.toString());
    Cli toJson = Cli.decide(in, "--rejects", json.toString(), "--debug");
    assertThat(List.of(plain.code(), toCsv.code(), toJson.code())).containsOnly(0);
    return plain.err()
        + plain.out()
        + toCsv.err()
        + toJson.err()
        + Files.readString(csv)
        + Files.readString(json);
  }

  @Test
  void no_cell_of_a_csv_row_is_repeated() throws IOException {
    List<Field> fields = fields();
    List<String> lines = new ArrayList<>();
    lines.add("customerId," + fields.stream().map(Field::path).collect(Collectors.joining(",")));
    for (String wrong : WRONG) {
      for (int column = 0; column < fields.size(); column++) {
        StringBuilder line = new StringBuilder("c-" + lines.size());
        for (int i = 0; i < fields.size(); i++) {
          line.append(',').append(i == column ? wrong : sound(fields.get(i)));
        }
        lines.add(line.toString());
      }
    }
    lines.add(Canary.TEXT + ",\"" + Canary.TEXT);
    lines.add(Canary.TEXT + "," + Canary.DATE);
    String said = said(Cli.file(folder, "in.csv", lines.toArray(String[]::new)));

    assertThat(said)
        .contains("a text that is no number", "a text that is no date", "an unknown code");
    assertThat(said).doesNotContain(Canary.TRACES);
  }

  private static String sound(Field field) {
    return field.path().equals("asOf")
        ? "2026-06-30"
        : field.path().equals("type") ? "INDIVIDUAL" : "";
  }

  @Test
  void no_key_and_no_value_of_a_json_row_is_repeated() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Field field : fields()) {
      for (String wrong : WRONG) {
        lines.add(json(field, "\"" + wrong + "\""));
      }
      boolean number = field.type() == FieldType.WHOLE || field.type() == FieldType.DECIMAL;
      lines.add(json(field, Canary.DECIMAL + (number ? "" : "1")));
      lines.add(json(field, "[\"" + Canary.TEXT + "\"]"));
      lines.add(json(field, "{\"" + Canary.TEXT + "\":" + Canary.WHOLE + "}"));
      lines.add(json(field, "Kanari"));
    }
    lines.add("{\"" + Canary.TEXT + "\":1}");
    lines.add("{\"credit\":{\"" + Canary.TEXT + "\":1}}");
    lines.add("{\"customerId\":\"" + Canary.TEXT + "\"}");
    lines.add("\"" + Canary.TEXT + "\"");
    lines.add("{\"customerId\":\"c\"} " + Canary.TEXT);
    lines.add("{\"a\":" + "[".repeat(40) + "\"" + Canary.TEXT);
    lines.add("{\"a\":" + "48271904".repeat(300) + "}");
    String said = said(Cli.file(folder, "in.jsonl", lines.toArray(String[]::new)));

    assertThat(said).contains("text that is no JSON", "an unknown key", "a text that is no number");
    assertThat(said).doesNotContain(Canary.TRACES);
  }

  private static String json(Field field, String value) {
    String name = field.path().substring(field.path().lastIndexOf('.') + 1);
    String given = "\"" + name + "\":" + value;
    return field.group().isEmpty()
        ? "{" + given + "}"
        : "{\"" + field.group() + "\":{" + given + "}}";
  }

  @Test
  void a_file_without_a_header_is_refused_without_its_first_customer() throws IOException {
    Cli run =
        Cli.decide(
            Cli.file(folder, "in.csv", Canary.TEXT + "," + Canary.DATE + "," + Canary.DECIMAL));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("this is no header").doesNotContain(Canary.TRACES);
  }

  @Test
  void explain_says_what_is_wrong_and_not_what_stands_there() throws IOException {
    Path in =
        Files.writeString(
            folder.resolve("in.json"),
            "{\"customerId\":\"c-1\",\"asOf\":\""
                + Canary.TEXT
                + "\",\"credit\":{\"score\":\""
                + Canary.DATE
                + "\"}}");
    Cli run = Cli.run("explain", "--policy", Cli.TINY, "--in", in.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("asOf: found a text that is no date")
        .doesNotContain(Canary.TRACES);
  }

  @Test
  void a_row_that_says_too_much_stops_the_run_with_its_line_its_rule_and_no_value()
      throws IOException {
    Path in =
        Cli.file(
            folder,
            "in.csv",
            Cli.HEADER,
            Cli.good("a"),
            "b,2026-06-30,INDIVIDUAL,700,FICO,2,48271904");
    Cli run = Cli.decide(in, "--set", "limit.findings=5");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            "gradus: line 3 of the input: Rule PTS-030 passes the limit of 5 findings for one decision.")
        .doesNotContain(Canary.TRACES);
  }
}
