package dev.gradus.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.decision.Text;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.source.VagueReasonCheck;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a customer is told of an unfavourable outcome is specific, and every rule says which it is.
 */
class ReasonCodesTest {

  private static CheckedPolicy bundled() throws IOException {
    return PolicyReader.read(PolicySource.bundled().read());
  }

  @Test
  void every_unfavourable_rule_of_the_default_policy_has_a_code_and_every_code_has_a_rule()
      throws IOException {
    CheckedPolicy policy = bundled();

    assertThat(policy.rules())
        .filteredOn(rule -> rule.then().stream().anyMatch(VerbCall::isAdverse))
        .hasSizeGreaterThan(40)
        .allMatch(rule -> rule.code() != null);
    assertThat(policy.rules().stream().map(Rule::code).filter(Objects::nonNull))
        .containsOnlyOnceElementsOf(List.of("CAPACITY_UNKNOWN"))
        .containsAll(policy.manifest().codes().of(CodeKind.REASON).keySet());
  }

  @Test
  void codes_and_their_texts_are_part_of_the_fingerprint() throws IOException {
    CheckedPolicy policy = bundled();
    Manifest manifest = policy.manifest();
    String other =
        Fingerprint.of(
            manifest.with(
                new java.util.TreeMap<>(
                    Map.of("ONE_MORE", new Text("A reason of which nobody thought", null)))),
            policy.vocabulary(),
            policy.rules());

    assertThat(other).isNotEqualTo(policy.fingerprint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"By INTERNAL   Policy of the bank", "您的综合评分不足，暂不受理", "Too risky", "风险过高", "No"})
  void a_text_that_does_not_name_the_fact_is_vague(String text) {
    assertThat(VagueReasonCheck.complaint(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A payment is overdue", "当前还款逾期", "Of the income 60 % goes into debts"})
  void a_text_that_names_the_fact_is_not(String text) {
    assertThat(VagueReasonCheck.complaint(text)).isEmpty();
  }

  @Test
  void authors_can_read_every_phrase_that_is_not_accepted() throws IOException {
    String guide = Files.readString(Path.of("docs/rule-authoring.md")).replaceAll("\\s+", " ");

    assertThat(VagueReasonCheck.PHRASES).allMatch(guide::contains);
    assertThat(guide)
        .contains(
            VagueReasonCheck.LEAST_WORDS
                + " words in English or "
                + VagueReasonCheck.LEAST_CHARACTERS
                + " characters in Chinese");
  }
}
