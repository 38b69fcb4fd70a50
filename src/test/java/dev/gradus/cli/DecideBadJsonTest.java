package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lines of JSON Lines that break the contract: each is reported with its line, and the lines around
 * it are decided.
 */
class DecideBadJsonTest {

  private static final String REQUIRED = "\"asOf\":\"2026-06-30\",\"type\":\"INDIVIDUAL\"";

  @TempDir private Path folder;

  private static String good(String customerId) {
    return "{\"customerId\":\"" + customerId + "\"," + REQUIRED + "}";
  }

  private void reported(String line, String... problems) throws IOException {
    Cli run = Cli.decide(Cli.file(folder, "in.jsonl", good("J-1"), line, good("J-2")));
    String lines =
        Stream.of(problems).map(problem -> "line 2" + problem + "\n").reduce("", String::concat);
    assertThat(run.err()).isEqualTo(lines + "3 rows: 2 decided, 1 rejected.\n");
    assertThat(run.decided()).containsExactly("J-1", "J-2");
    assertThat(run.code()).isZero();
  }

  @Test
  void a_line_that_is_no_json_is_said() throws IOException {
    reported(
        "secret", ": found text that is no JSON (from column 1 on); allowed is one JSON object");
    reported(
        "{\"customerId\":\"J-9\",",
        ": found text that is no JSON (from column 21 on); allowed is one JSON object");
    reported("[1]", ": found a list; allowed is one JSON object");
    reported(
        good("J-9") + " {}", ": found more text after the JSON object; allowed is one JSON object");
  }

  @Test
  void a_key_given_twice_is_said() throws IOException {
    reported(
        "{\"customerId\":\"J-9\",\"customerId\":\"J-8\",\"credit\":{\"score\":1,\"score\":2},\"credit\":{},"
            + REQUIRED
            + "}",
        " (J-9): customerId: found a key that is given twice; allowed is each key once",
        " (J-9): credit.score: found a key that is given twice; allowed is each key once",
        " (J-9): credit: found a key that is given twice; allowed is each key once",
        " (J-9): credit.scoreScale: found a score without its scale; allowed is FICO, ZHIMA, PBOC or PERCENT");
  }

  @Test
  void an_unknown_key_is_said_with_the_nearest_one() throws IOException {
    reported(
        "{\"customerId\":\"J-9\",\"credt\":{\"x\":[]},\"credit\":{\"overdueSteak\":1},\"credit.score\":1,"
            + "\"person\":{\"age\":30},\"extra\":{\"x\":1},\"Zhang San\":1,"
            + REQUIRED
            + "}",
        " (J-9): credt: found an unknown key. Did you mean 'credit'?; allowed is a field that 'gradus fields' lists",
        " (J-9): credit.overdueSteak: found an unknown key. Did you mean 'credit.overdueStreak'?;"
            + " allowed is a field that 'gradus fields' lists",
        " (J-9): credit.score: found a key with a dot; allowed is the key within an object 'credit'",
        " (J-9): person.age: found a value that the engine works out; allowed is no such key",
        " (J-9): extra.x: found an unknown key; allowed is a field that 'gradus fields' lists",
        " (J-9): ...: found an unknown key; allowed is a field that 'gradus fields' lists");
  }

  @Test
  void values_of_the_wrong_type_are_said() throws IOException {
    reported(
        "{\"customerId\":\"J-9\",\"asOf\":20260630,\"type\":\"INDIVIDUAL\",\"credit\":{\"score\":true,"
            + "\"overdueStreak\":[1,{\"a\":2}],\"daysPastDue\":1.5},\"loan\":5,\"market\":[]}",
        " (J-9): asOf: found a number; allowed is a date, YYYY-MM-DD",
        " (J-9): credit.score: found true or false; allowed is a number from 0 to 1000",
        " (J-9): credit.overdueStreak: found a list; allowed is a whole number from 0 to 10000",
        " (J-9): credit.daysPastDue: found a number that is not whole or far too large;"
            + " allowed is a whole number from 0 to 36500",
        " (J-9): loan: found a number; allowed is an object",
        " (J-9): market: found a list; allowed is an object");
  }

  @Test
  void deep_nesting_is_refused() throws IOException {
    String problem =
        ": found JSON nested too deep or with a number or text too long; allowed is at most 16 levels";
    reported("{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000), problem);
    reported("{\"a\":" + "[".repeat(30_000), problem);
  }

  @Test
  void a_huge_number_costs_nothing() throws IOException {
    reported(
        "{\"customerId\":\"J-9\",\"loan\":{\"amount\":1e999999999}," + REQUIRED + "}",
        " (J-9): loan.amount: found a text that is no number; allowed is a number from 0 to 1000000000000000");
  }
}
