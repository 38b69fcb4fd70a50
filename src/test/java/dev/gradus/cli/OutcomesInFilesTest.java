package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outcomes that a policy declares, on the command line. */
class OutcomesInFilesTest {

  private static final String POLICY = "src/test/resources/policies/lines";

  @TempDir private Path folder;
  private Path customers;

  @BeforeEach
  void write() throws IOException {
    customers =
        Cli.file(
            folder,
            "in.csv",
            "customerId,asOf,type,credit.score,credit.scoreScale,credit.inquiries6m",
            "C-1,2026-06-30,INDIVIDUAL,720,FICO,5",
            "C-2,2026-06-30,INDIVIDUAL,650,FICO,0");
  }

  @Test
  void the_last_column_holds_them_by_name() throws IOException {
    Path out = folder.resolve("out.csv");
    Cli.run("decide", "--policy", POLICY, "--in", customers.toString(), "--out", out.toString());

    List<String> lines = Files.readAllLines(out);
    assertThat(lines.get(1)).endsWith(",ceiling=200000.5|line=REFER|rate=5.5");
    assertThat(lines.get(2)).endsWith(",line=ACCEPT|rate=8");
  }

  @Test
  void decisions_on_record_are_replayed() throws IOException {
    Path records = folder.resolve("records.jsonl");
    Cli.run(
        "decide",
        "--policy",
        POLICY,
        "--in",
        customers.toString(),
        "--out",
        folder.resolve("out.jsonl").toString(),
        "--records",
        records.toString());

    assertThat(Files.readString(records)).contains("\"line\":\"REFER\"");
    assertThat(Cli.run("replay", "--policy", POLICY, "--in", records.toString()).code()).isZero();
  }

  @Test
  void why_not_asks_for_a_value_of_an_outcome() {
    assertThat(whyNot("C-1", "line=ACCEPT"))
        .contains("Why not line=ACCEPT?", "The outcome is REFER", "LIN-120", "LIN-100");
    assertThat(whyNot("C-2", "rate = 5.50"))
        .contains("Why not rate=5.5?", "LIN-110", "50 points below");
    assertThat(Cli.run(args("C-2", "PLATINUM")).err()).contains("ceiling=..., line=..., rate=...");
  }

  private String whyNot(String customer, String target) {
    return Cli.run(args(customer, target)).out();
  }

  private String[] args(String customer, String target) {
    return new String[] {
      "explain",
      "--policy",
      POLICY,
      "--in",
      customers.toString(),
      "--customer",
      customer,
      "--why-not",
      target
    };
  }
}
