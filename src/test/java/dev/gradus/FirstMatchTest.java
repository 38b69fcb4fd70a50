package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.OutcomeValue;
import dev.gradus.decision.Reason;
import dev.gradus.decision.Target;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.ScoreScale;
import dev.gradus.support.Snapshots;
import dev.gradus.view.DecisionView;
import dev.gradus.view.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of a table with {@code hit = first} the first row that fits decides, and the others say why not.
 */
class FirstMatchTest {

  private static final String MANIFEST =
      """
      name = First match
      version = 1
      currency = CNY
      locales = en
      outcome.line.values = DECLINE, REFER, ACCEPT
      outcome.line.en = Underwriting line
      """;

  private static final String TABLE =
      """
      # hit = first
      # source = test
      id,credit.inquiries6m,credit.score,decide.outcome.line,reason
      LIN-110 Many inquiries,>= 9,,DECLINE,"Credit was asked for {credit.inquiries6m} times, at least 9."
      LIN-120,,>= 700,ACCEPT,The score of {credit.score} is at least 700.
      LIN-130,unknown or <= 3,600..699,ACCEPT,"The score of {credit.score} is from 600 to 699, and inquiries are few."
      LIN-190,,,REFER,Neither the score {credit.score} nor the inquiries {credit.inquiries6m} decide.
      """;

  private static final Map<String, String> TEXTS =
      Map.of("policy.properties", MANIFEST, "assess/line.table.csv", TABLE);

  private static SegmentationEngine engine;

  @BeforeAll
  static void open() {
    engine = SegmentationEngine.of(PolicySource.texts(TEXTS));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static CustomerSnapshot customer(@Nullable Integer inquiries, @Nullable Integer score) {
    return CustomerSnapshot.builder("C-1", Snapshots.TODAY, CustomerType.INDIVIDUAL)
        .credit(
            credit ->
                credit
                    .inquiries6m(inquiries)
                    .score(score == null ? null : BigDecimal.valueOf(score))
                    .scoreScale(ScoreScale.FICO))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "9, 800, DECLINE, LIN-110",
    "8, 700, ACCEPT, LIN-120",
    "3, 699, ACCEPT, LIN-130",
    " , 600, ACCEPT, LIN-130",
    "4, 699, REFER, LIN-190",
    "3, 599, REFER, LIN-190",
    "3,    , REFER, LIN-190",
    " ,    , REFER, LIN-190"
  })
  void the_first_row_that_fits_decides_alone(
      @Nullable Integer inquiries, @Nullable Integer score, String line, String row) {
    var decision = engine.decide(customer(inquiries, score));

    assertThat(decision.outcomes()).containsEntry("line", OutcomeValue.of(line));
    assertThat(decision.reasons())
        .extracting(Reason::rule)
        .filteredOn(rule -> rule.startsWith("LIN-"))
        .containsExactly(row);
  }

  @Test
  void an_officer_reads_why_no_row_above_fits_and_which_is_nearest() {
    Reason reason =
        engine.decide(customer(4, 650)).reasons().stream()
            .filter(each -> each.rule().equals("LIN-190"))
            .findFirst()
            .orElseThrow();

    assertThat(reason.otherwise().en())
        .isEqualTo("no rule of LIN-110..LIN-130 holds: the nearest is LIN-110, which fails by");
    assertThat(reason.evidence()).isNotEmpty();
  }

  @Test
  void why_not_names_the_row_above_that_fits() {
    String page =
        DecisionView.forWhyNot(
                engine.whyNot(customer(9, 800), Target.rule("LIN-120")),
                engine.policy(),
                Language.EN)
            .text();

    assertThat(page).contains("no rule of LIN-110 holds").contains("LIN-110");
  }

  @Test
  void a_table_is_a_file_of_the_policy_whatever_the_source(@TempDir Path folder)
      throws IOException {
    Path policy = folder.resolve("policy");
    for (Map.Entry<String, String> text : TEXTS.entrySet()) {
      Path file = policy.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
    Files.writeString(policy.resolve("policy.files"), String.join("\n", TEXTS.keySet()) + "\n");
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, /* parent= */ null)) {
      for (PolicySource source :
          List.of(PolicySource.directory(policy), PolicySource.classpath(loader, "policy"))) {
        try (SegmentationEngine same = SegmentationEngine.of(source)) {
          assertThat(same.policy().fingerprint()).isEqualTo(engine.policy().fingerprint());
          assertThat(same.policy().rules())
              .filteredOn(rule -> rule.id().equals("LIN-130"))
              .singleElement()
              .satisfies(
                  rule -> {
                    assertThat(rule.file()).isEqualTo("assess/line.table.csv");
                    assertThat(rule.line()).isEqualTo(6);
                  });
        }
      }
    }
  }
}
