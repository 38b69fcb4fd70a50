package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.support.LendingCase;
import dev.gradus.view.DecisionView;
import dev.gradus.view.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The default policy's decisions on a portfolio of customers whose stories every lender knows. What
 * a head of credit expects is computed by hand from the policy; the officer's views are stored
 * whole. With {@code -Dgradus.update=true} the views and the table are written anew; read the
 * difference. The expectations are written by hand only.
 */
class CasesTest {

  private static final Path VIEWS = LendingCase.FOLDER.resolve("views");
  private static final Path README = LendingCase.FOLDER.resolve("README.md");

  /** Parts of the outcome that stand beside the stories of the README, not in its table. */
  private static final List<String> BESIDE_STORIES = List.of("assetClass", "warnings");

  /** Parts of the outcome that the README does not show. */
  private static final List<String> NOT_SHOWN = List.of("approval", "adjustmentBp");

  private static final int LINE = 118;

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();

  static List<LendingCase> cases() throws IOException {
    return LendingCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void each_decision_is_what_a_head_of_credit_expects(LendingCase each) {
    assertThat(lines(LendingCase.outcome(ENGINE.decide(each.snapshot()))))
        .as(each.story())
        .isEqualTo(lines(each.expected()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void each_officer_s_view_is_as_its_file_says_word_for_word(LendingCase each) throws IOException {
    String shown = view(each.snapshot());
    Path file = VIEWS.resolve(each.name() + ".txt");
    if (updating()) {
      Files.createDirectories(VIEWS);
      Files.writeString(file, shown);
    }

    assertThat(shown).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void each_customer_can_be_told_in_every_language(LendingCase each) {
    for (Language language : Language.values()) {
      assertThat(
              DecisionView.forCustomer(ENGINE.explain(each.snapshot()), ENGINE.policy(), language)
                  .text())
          .contains(each.name());
    }
  }

  @Test
  void the_readme_shows_every_case_in_a_table() throws IOException {
    String table =
        Stream.of(
                heading(),
                cases().stream().map(CasesTest::row),
                Stream.of("", "## The stories", ""),
                cases().stream().map(CasesTest::told))
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n"));
    String page = Files.readString(README);
    int start = page.indexOf("\n| Case");
    if (updating()) {
      page = page.substring(0, start + 1) + table + "\n";
      Files.writeString(README, page);
    }

    assertThat(page.substring(start + 1)).isEqualTo(table + "\n");
  }

  @Test
  void the_folder_of_views_holds_no_view_of_anything_else() throws IOException {
    try (Stream<Path> files = Files.list(VIEWS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              cases().stream().map(each -> each.name() + ".txt").toList());
    }
  }

  private static String lines(Map<String, String> outcome) {
    return outcome.entrySet().stream()
        .map(part -> part.getKey() + " = " + part.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static boolean updating() {
    return Boolean.getBoolean("gradus.update");
  }

  /** The view without what changes with every version. */
  private static String view(CustomerSnapshot customer) {
    return DecisionView.forOfficer(ENGINE.explain(customer), ENGINE.policy(), Language.EN)
        .text()
        .replaceAll("[0-9a-f]{64}", "...");
  }

  private static Stream<String> heading() throws IOException {
    List<String> columns = new ArrayList<>(List.of("Case"));
    cases().get(0).expected().keySet().stream()
        .filter(CasesTest::isInTable)
        .map(CasesTest::words)
        .forEach(columns::add);
    return Stream.of(
        "| " + String.join(" | ", columns) + " |", "|---".repeat(columns.size()) + "|");
  }

  private static String row(LendingCase each) {
    ServiceDecision decision = ENGINE.decide(each.snapshot());
    List<String> cells = new ArrayList<>();
    cells.add(each.name());
    LendingCase.outcome(decision)
        .forEach(
            (part, said) -> {
              if (isInTable(part)) {
                cells.add(cell(said));
              }
            });
    return "| " + String.join(" | ", cells) + " |";
  }

  private static boolean isInTable(String part) {
    return !NOT_SHOWN.contains(part) && !BESIDE_STORIES.contains(part);
  }

  /** The story of a case, with what does not fit into the table. */
  private static String told(LendingCase each) {
    List<String> lines = new ArrayList<>();
    String asked =
        each.values().get("loan.amount") instanceof BigDecimal amount ? " " + grouped(amount) : "";
    StringBuilder line =
        new StringBuilder("- [" + each.name() + "](views/" + each.name() + ".txt)");
    for (String word : (asked + ": " + each.story() + ".").trim().split(" ")) {
      if (line.length() + word.length() >= LINE) {
        lines.add(line.toString());
        line = new StringBuilder(" ");
      }
      line.append(word.startsWith(":") ? "" : " ").append(word);
    }
    lines.add(line.toString());
    lines.add("  " + each.storyZh() + "。");
    LendingCase.outcome(ENGINE.decide(each.snapshot()))
        .forEach(
            (part, said) -> {
              if (BESIDE_STORIES.contains(part) && !said.equals(LendingCase.NONE)) {
                lines.add("  " + words(part) + ": " + said.replace("|", ", ") + ".");
              }
            });
    return String.join("\n", lines);
  }

  private static String cell(String said) {
    if (said.equals(LendingCase.NONE)) {
      return "";
    }
    return said.matches("[0-9]+") ? grouped(new BigDecimal(said)) : said;
  }

  private static String grouped(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,d", amount.toBigInteger());
  }

  /** A name such as {@code maxAmount} in words. */
  private static String words(String name) {
    String spaced = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }
}
