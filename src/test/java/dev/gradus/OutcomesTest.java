package dev.gradus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.Evidence;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.OutcomeValue;
import dev.gradus.decision.PrincipalReasons;
import dev.gradus.decision.Reason;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Target;
import dev.gradus.decision.WhyNot;
import dev.gradus.internal.analysis.Analysis;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.engine.Floors;
import dev.gradus.internal.engine.PolicyLoader;
import dev.gradus.internal.explain.PolicyOverview;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.PolicyTrust;
import dev.gradus.record.DecisionRecord;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.CustomerType;
import dev.gradus.support.Snapshots;
import dev.gradus.view.DecisionView;
import dev.gradus.view.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Outcomes that a policy declares are decided, read by later stages, explained and proven. */
class OutcomesTest {

  private static final Path POLICY = Path.of("src/test/resources/policies/lines");
  private static final Aspect LINE = Aspect.of("line");

  private static SegmentationEngine engine;

  @BeforeAll
  static void open() {
    engine = SegmentationEngine.of(PolicySource.directory(POLICY));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static CustomerSnapshot customer(String score, String inquiries) {
    return CustomerSnapshot.builder("C-1", Snapshots.TODAY, CustomerType.INDIVIDUAL)
        .credit(
            credit ->
                credit
                    .score(score == null ? null : new BigDecimal(score))
                    .scoreScale(dev.gradus.rules.ScoreScale.FICO)
                    .inquiries6m(inquiries == null ? null : Integer.valueOf(inquiries)))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "650, 0, ACCEPT, 8, ,          FAST",
    "720, 3, ACCEPT, 5.5, 200000.5, FAST",
    "720, 4, REFER,  5.5, 200000.5, ENHANCED",
    "720, 9, DECLINE, 5.5, 200000.5, ENHANCED",
    "720, ,  REFER,  5.5, 200000.5, ENHANCED",
    "599, 0, DECLINE, , ,          ENHANCED",
    ",    0, DECLINE, , ,          ENHANCED"
  })
  void the_strictest_code_and_the_least_number_hold_and_later_stages_read_them(
      String score,
      String inquiries,
      String line,
      String rate,
      String ceiling,
      ApprovalChannel approval) {
    ServiceDecision decision = engine.decide(customer(score, inquiries));

    Map<String, OutcomeValue> expected = new TreeMap<>();
    expected.put("line", OutcomeValue.of(line));
    if (rate != null) {
      expected.put("rate", OutcomeValue.of(new BigDecimal(rate)));
    }
    if (ceiling != null) {
      expected.put("ceiling", OutcomeValue.of(new BigDecimal(ceiling)));
    }
    assertThat(decision.outcomes()).isEqualTo(expected);
    assertThat(decision.service().approval().channel()).isEqualTo(approval);
  }

  @ParameterizedTest
  @EnumSource(Evaluator.class)
  void every_evaluator_says_the_same(Evaluator evaluator) {
    try (SegmentationEngine other =
        SegmentationEngine.builder()
            .policy(PolicySource.directory(POLICY))
            .evaluator(evaluator)
            .build()) {
      for (String score : List.of("300", "599", "600", "699", "700", "850")) {
        for (String inquiries : List.of("0", "4", "9")) {
          CustomerSnapshot customer = customer(score, inquiries);
          assertThat(other.decide(customer)).isEqualTo(engine.decide(customer));
        }
      }
    }
  }

  /** LIN-220 reads REFER, although it then says DECLINE itself. */
  @Test
  void a_rule_is_explained_by_what_the_stages_before_its_own_said() {
    ServiceDecision decision = engine.decide(customer("720", "7"));
    Reason reason =
        decision.reasons().stream()
            .filter(each -> each.rule().equals("LIN-220"))
            .findFirst()
            .orElseThrow();

    assertThat(decision.outcomes()).containsEntry("line", OutcomeValue.of("DECLINE"));
    assertThat(reason.evidence())
        .containsExactly(
            new Evidence("outcome.line", "in", "(REFER, DECLINE)", "REFER"),
            new Evidence("credit.inquiries6m", ">=", "7", "7"));
    assertThat(reason.text().en()).startsWith("The line was REFER and");
    assertThat(engine.whyNot(customer("720", "7"), Target.rule("LIN-220")).reached()).isTrue();
    assertThat(reason.effect().en()).isEqualTo("Underwriting line: declined");
    assertThat(reason.effect().in("zh")).isEqualTo("审批结论：拒绝");
    assertThat(engine.decide(customer("720", "0")).reasons())
        .filteredOn(each -> each.rule().equals("LIN-210"))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.text().en())
                    .isEqualTo("The rate is 5.5; up to 6 at most 200000.50 is lent."));
  }

  @Test
  void it_is_an_aspect_with_principal_reasons_and_counterfactuals() {
    Explanation explanation = engine.explain(customer("720", "5"));

    PrincipalReasons reasons =
        explanation.principalReasons().stream()
            .filter(each -> each.aspect().equals(LINE))
            .findFirst()
            .orElseThrow();
    assertThat(reasons.outcome()).isEqualTo("REFER");
    assertThat(reasons.better()).isEqualTo("ACCEPT");
    assertThat(reasons.reasons())
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.code()).isEqualTo("INQUIRIES");
              assertThat(reason.rules()).containsExactly("LIN-120");
              assertThat(reason.knockOut()).isTrue();
            });
    Counterfactual change =
        explanation.counterfactuals().stream()
            .filter(each -> each.aspect().equals(LINE))
            .findFirst()
            .orElseThrow();
    assertThat(change.text().en())
        .startsWith(
            "The Underwriting line would be accepted instead of looked at by a person if this"
                + " changed: ")
        .contains("(3 instead of 5)");
    assertThat(engine.explain(customer("720", "0")).principalReasons())
        .extracting(PrincipalReasons::aspect)
        .doesNotContain(LINE);
  }

  @Test
  void why_not_names_the_rules_that_bring_a_value_and_those_that_forbid_it() {
    WhyNot line =
        engine.whyNot(customer("720", "5"), Target.outcome("line", OutcomeValue.of("ACCEPT")));
    assertThat(line.reached()).isFalse();
    assertThat(line.bringing()).extracting(rule -> rule.rule()).containsExactly("LIN-100");
    assertThat(line.forbidding()).extracting(rule -> rule.rule()).containsExactly("LIN-120");
    assertThat(line.answer().en()).startsWith("The outcome is REFER, not line=ACCEPT.");

    WhyNot rate =
        engine.whyNot(
            customer("650", "0"), Target.outcome("rate", OutcomeValue.of(new BigDecimal("6.0"))));
    assertThat(rate.bringing()).extracting(rule -> rule.rule()).containsExactly("LIN-110");
    assertThat(
            engine
                .whyNot(
                    customer("650", "0"),
                    Target.outcome("rate", OutcomeValue.of(new BigDecimal("8.00"))))
                .reached())
        .isTrue();
    for (Target none :
        List.of(
            Target.outcome("line", OutcomeValue.of("APPROVE")),
            Target.outcome("price", OutcomeValue.of("ACCEPT")),
            Target.outcome("rate", OutcomeValue.of("LOW")))) {
      assertThatThrownBy(() -> engine.whyNot(customer("650", "0"), none))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(none.name());
    }
  }

  @Test
  void letters_say_the_words_and_officers_and_records_the_codes() {
    Explanation explanation = engine.explain(customer("720", "5"));
    Policy policy = engine.policy();

    assertThat(DecisionView.forCustomer(explanation, policy, Language.EN).text())
        .containsPattern("Underwriting line +looked at by a person")
        .containsPattern("Interest rate in per cent +5\\.5");
    assertThat(DecisionView.forCustomer(explanation, policy, Language.ZH).text()).contains("转人工审核");
    assertThat(DecisionView.forOfficer(explanation, policy, Language.EN).text())
        .containsPattern("Underwriting line +REFER");
    assertThat(DecisionRecord.inFull(customer("720", "5"), explanation).json())
        .contains("\"outcomes\":{\"ceiling\":200000.5,\"line\":\"REFER\",\"rate\":5.5}");
  }

  @Test
  void a_contract_about_outcomes_is_proven() throws IOException {
    CheckedPolicy policy = PolicyReader.read(PolicySource.directory(POLICY).read());

    assertThat(Analysis.problems(policy, Floors.under(policy))).isEmpty();
  }

  @Test
  void a_contract_is_broken_by_a_rule_that_declines_whoever_asked_fewer_lenders()
      throws IOException {
    CheckedPolicy policy =
        PolicyReader.read(changed("credit.inquiries6m >= 7", "credit.inquiries6m < 7"));

    assertThat(Analysis.problems(policy, Floors.under(policy)))
        .filteredOn(problem -> problem.code().equals("broken-contract"))
        .singleElement()
        .extracting(PolicyProblem::message)
        .asString()
        .contains("line DECLINE", "LIN-220");
  }

  /** What a later stage reads moves with what is said: the prover follows it there. */
  @Test
  void a_contract_is_broken_through_what_a_later_stage_reads() throws IOException {
    CheckedPolicy policy =
        PolicyReader.read(
            changed(
                "outcome.line in ( \"REFER\", \"DECLINE\" )",
                "outcome.line == \"REFER\"",
                "outcome.line == \"ACCEPT\"",
                "outcome.line in ( \"ACCEPT\", \"DECLINE\" )"));

    assertThat(Analysis.problems(policy, Floors.under(policy)))
        .filteredOn(problem -> problem.code().equals("broken-contract"))
        .singleElement()
        .extracting(PolicyProblem::message)
        .asString()
        .contains("approval FAST", "LIN-300", "LIN-310");
  }

  @Test
  void a_protected_field_must_not_decide_it() throws IOException {
    CheckedPolicy policy =
        PolicyReader.read(
            changed(
                "Customer( credit.inquiries6m >= 9",
                "Customer( person.age >= 9, credit.inquiries6m >= 9"));

    assertThat(Analysis.problems(policy, Floors.under(policy)))
        .filteredOn(problem -> problem.code().equals("protected-field"))
        .singleElement()
        .extracting(PolicyProblem::message)
        .asString()
        .contains("decides the approval by 'outcome.line'");
  }

  @Test
  void an_outcome_is_part_of_what_a_policy_is() throws IOException {
    CheckedPolicy policy = PolicyReader.read(PolicySource.directory(POLICY).read());
    for (String[] change :
        new String[][] {
          {"outcome.rate.max = 40", "outcome.rate.max = 41"},
          {"outcome.ceiling.merge = least", "outcome.ceiling.merge = greatest"},
          {"outcome.line.ACCEPT.en = accepted", "outcome.line.ACCEPT.en = approved"},
          {"DECLINE, REFER, ACCEPT", "DECLINE, REFER, MAYBE, ACCEPT"}
        }) {
      assertThat(PolicyReader.read(changed(change[0], change[1])).fingerprint())
          .isNotEqualTo(policy.fingerprint());
    }
  }

  @Test
  void the_public_face_of_a_policy_names_outcomes_and_their_codes() throws IOException {
    Policy policy =
        PolicyOverview.of(
            new PolicyLoader(PolicyTrust.anybody(), true, null)
                .load(
                    dev.gradus.internal.engine.PolicyInput.of(
                        PolicySource.directory(POLICY).read()))
                .policy());

    assertThat(policy.outcomes().keySet()).containsExactly("ceiling", "line", "rate");
    assertThat(policy.outcomes().get("line").in("zh")).isEqualTo("审批结论");
    assertThat(policy.outcomeCodes().get("line").keySet())
        .containsExactly("ACCEPT", "DECLINE", "REFER");
    assertThat(policy.fields().get("outcome.line").choices())
        .containsExactly("DECLINE", "REFER", "ACCEPT");
  }

  private static PolicyFiles changed(String... fromAndTo) throws IOException {
    PolicyFiles files = PolicySource.directory(POLICY).read();
    TreeMap<String, byte[]> contents = new TreeMap<>(files.contents());
    for (int i = 0; i < fromAndTo.length; i += 2) {
      String from = fromAndTo[i];
      String to = fromAndTo[i + 1];
      assertThat(contents.values()).as(from).anyMatch(bytes -> text(bytes).contains(from));
      contents.replaceAll((path, bytes) -> text(bytes).replace(from, to).getBytes(UTF_8));
    }
    return new PolicyFiles("changed", contents);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
