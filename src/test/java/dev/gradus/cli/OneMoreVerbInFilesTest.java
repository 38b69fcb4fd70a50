package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.decision.ServiceDecision;
import dev.gradus.support.Guarantors;
import dev.gradus.view.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A verb that no class of the library knows stands in the files that the command line writes. */
class OneMoreVerbInFilesTest {

  private static ServiceDecision decision;

  @BeforeAll
  static void decide() {
    decision =
        Guarantors.onTopOfTheDefault(Guarantors.rule("GUA-010", "credit.inquiries6m >= 4", 3))
            .decide(9);
  }

  @Test
  void csv_has_it_in_the_last_column() {
    DecisionCsv csv = new DecisionCsv();

    assertThat(csv.head()).endsWith(",outcomes\n");
    assertThat(csv.line(decision)).endsWith(",marketing=BARRED|requireGuarantors=3\n");
  }

  @Test
  void json_has_it_among_the_outcomes() {
    assertThat(new DecisionJson().line(decision)).contains("\"requireGuarantors\":").contains("3");
  }

  @Test
  void the_list_of_verbs_has_it_with_its_bounds_words_area_and_merge() {
    String list = new VerbList(Guarantors.VOCABULARY, Language.EN).text();

    assertThat(list.lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("requireGuarantors(guarantors: 1 to 10)")
                    .contains("<guarantors> guarantors required")
                    .contains("terms")
                    .contains("the strictest one holds"));
    assertThat(new VerbList(Guarantors.VOCABULARY, Language.ZH).text())
        .contains("须提供 <guarantors> 名保证人");
  }
}
