package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Task;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicySource;
import dev.gradus.record.DecisionRecord;
import dev.gradus.record.Replay;
import dev.gradus.record.ReplayResult;
import dev.gradus.rules.Actor;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.DeclaredCode;
import dev.gradus.rules.Document;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Warning;
import dev.gradus.view.DecisionView;
import dev.gradus.view.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes that a policy declares behave like the library's: merged, tested, shown and recorded. */
class DeclaredCodesTest {

  private static final PolicySource POLICY =
      PolicySource.directory(Path.of("src/test/resources/policies/own-codes"));
  private static final DeclaredCode TAX_ARREARS = DeclaredCode.of("TAX_ARREARS");

  private static CustomerSnapshot customer(int days) {
    return CustomerSnapshot.builder("C-1", LocalDate.of(2026, 6, 30), CustomerType.CORPORATE)
        .extra("taxArrearsDays", days)
        .build();
  }

  @ParameterizedTest
  @EnumSource(Evaluator.class)
  void they_merge_and_are_tested_like_the_library_s(Evaluator evaluator) {
    try (SegmentationEngine engine =
        SegmentationEngine.builder().policy(POLICY).evaluator(evaluator).build()) {
      ServiceDecision late = engine.decide(customer(120));
      ServiceDecision none = engine.decide(customer(0));

      assertThat(late.warnings())
          .extracting(warning -> warning.code(), warning -> warning.severity())
          .containsExactly(
              tuple(Warning.CASH_FLOW_FALL, Severity.LOW), tuple(TAX_ARREARS, Severity.HIGH));
      assertThat(late.riskGrade()).isEqualTo(RiskGrade.C);
      assertThat(late.service().terms().documents())
          .containsExactly(Document.AUDITED_ACCOUNTS, DeclaredCode.of("TAX_CLEARANCE"));
      assertThat(late.service().monitoring().watched())
          .containsExactly(DeclaredCode.of("TAX_PAYMENTS"));
      assertThat(late.service().actions())
          .containsExactly(new Task(DeclaredCode.of("CALL_TAX_OFFICE"), Actor.SPECIALIST, 3));
      assertThat(engine.decide(customer(5)).warnings())
          .singleElement()
          .satisfies(warning -> assertThat(warning.severity()).isEqualTo(Severity.MEDIUM));
      assertThat(none.riskGrade()).isEqualTo(RiskGrade.A);
      assertThat(none.warnings()).isEmpty();
    }
  }

  @Test
  void the_policy_has_their_words_and_letters_use_them() {
    try (SegmentationEngine engine = SegmentationEngine.of(POLICY)) {
      assertThat(engine.policy().codes().get("warning").get("TAX_ARREARS").in("zh"))
          .isEqualTo("欠缴税款");
      assertThat(
              DecisionView.forCustomer(engine.explain(customer(120)), engine.policy(), Language.EN)
                  .text())
          .contains("- Tax clearance certificate")
          .doesNotContain("TAX_");
      assertThat(
              DecisionView.forOfficer(engine.explain(customer(120)), engine.policy(), Language.ZH)
                  .text())
          .contains("TAX_ARREARS     HIGH")
          .contains("预警 TAX_ARREARS，级别 HIGH");
    }
  }

  @Test
  void a_decision_with_them_is_recorded_and_replayed() throws Exception {
    try (SegmentationEngine engine = SegmentationEngine.of(POLICY)) {
      DecisionRecord record =
          DecisionRecord.inFull(customer(120), engine.explain(customer(120))).after(null);
      String line = record.json();

      assertThat(new Replay(engine).of(DecisionRecord.parse(line.getBytes(StandardCharsets.UTF_8))))
          .isEqualTo(new ReplayResult.Identical());
      assertThat(line)
          .contains("\"code\":\"TAX_ARREARS\"")
          .contains("\"what\":\"CALL_TAX_OFFICE\"")
          .contains("\"documents\":[\"AUDITED_ACCOUNTS\",\"TAX_CLEARANCE\"]");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "assess/taxes.drl|decide.warn( \"TAX_ARREARS\", Severity.HIGH )|decide.warn( \"TAX_AREARS\", Severity.HIGH )"
            + "|policy.properties declares no warning 'TAX_AREARS'. Did you mean 'TAX_ARREARS'?",
        "assess/taxes.drl|decide.warn( \"TAX_ARREARS\", Severity.HIGH )|decide.warn( \"NON_PERFORMING\", Severity.HIGH )"
            + "|NON_PERFORMING is a warning of the library. Write Warning.NON_PERFORMING.",
        "classify/grade.drl|contains \"TAX_ARREARS\"|contains \"TAXES\"|policy.properties declares no warning 'TAXES'.",
        "limit/documents.drl|requireDocument( \"TAX_CLEARANCE\" )|requireDocument( TAX_CLEARANCE )|cannot be 'TAX_CLEARANCE'",
        "policy.properties|warning.TAX_ARREARS.en|warning.NON_PERFORMING.en|NON_PERFORMING is a warning of the library",
        "policy.properties|action.CALL_TAX_OFFICE.en|action.call.en|An action is declared as 'action.CODE.en'",
      })
  void a_wrong_code_is_told_at_its_place(String file, String right, String wrong, String message)
      throws IOException {
    Map<String, String> texts = new TreeMap<>();
    POLICY
        .read()
        .contents()
        .forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    texts.computeIfPresent(file, (name, text) -> text.replace(right, wrong));

    assertThatThrownBy(() -> SegmentationEngine.of(PolicySource.texts(texts)))
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageContaining(message);
  }

  @Test
  void codes_of_one_name_are_equal_and_tell_nothing_but_it() {
    PolicyCode code = DeclaredCode.of("TAX_ARREARS");

    assertThat(code).isEqualTo(TAX_ARREARS).hasToString("TAX_ARREARS");
    assertThat(code.name()).isEqualTo("TAX_ARREARS");
  }
}
