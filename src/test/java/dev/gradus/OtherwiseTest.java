package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.ConditionCheck;
import dev.gradus.decision.Evidence;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.OutcomeValue;
import dev.gradus.decision.PrincipalReasons;
import dev.gradus.decision.Reason;
import dev.gradus.decision.Target;
import dev.gradus.decision.WhyNot;
import dev.gradus.internal.analysis.Analysis;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.engine.Floors;
import dev.gradus.json.GradusModule;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.ScoreScale;
import dev.gradus.support.Snapshots;
import dev.gradus.view.DecisionView;
import dev.gradus.view.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is otherwise to be done of a group is decided, explained and proven like any other rule. */
class OtherwiseTest {

  private static final String MANIFEST =
      """
      name = Otherwise
      version = 1
      currency = CNY
      locales = en
      outcome.line.values = DECLINE, REFER, ACCEPT
      outcome.line.en = Underwriting line
      monotone.credit.score = up
      monotone.credit.inquiries6m = down
      change.credit.inquiries6m = down
      """;
  private static final String RULES =
      """
      package policy.assess;
      import dev.gradus.rules.*;
      global dev.gradus.rules.AssessFindings decide;

      rule "LIN-100 A good score is accepted"
          @source( "test" )
          @group( "LINE" )
          @reason( "The credit score is {credit.score}; from 700 on it is accepted." )
      when
          Customer( credit.score >= 700, credit.inquiries6m <= 6 )
      then
          decide.outcome( "line", "ACCEPT" );
      end

      rule "LIN-110 A fair score of a careful customer is accepted"
          @source( "test" )
          @group( "LINE" )
          @reason( "The credit score is {credit.score} and credit was asked for {credit.inquiries6m} times." )
      when
          Customer( credit.score >= 600, credit.inquiries6m <= 1 )
      then
          decide.outcome( "line", "ACCEPT" );
      end

      rule "LIN-900 Whoever is not accepted is looked at"
          @source( "test" )
          @otherwise( "LINE" )
          @reason( "The credit score is {credit.score}, which is not from 600 or 700 on, or credit was often asked for." )
      when
          Customer()
      then
          decide.outcome( "line", "REFER" );
      end
      """;

  private static SegmentationEngine engine;

  @BeforeAll
  static void open() {
    engine = SegmentationEngine.of(source(MANIFEST, RULES));
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static PolicySource source(String manifest, String rules) {
    return PolicySource.texts(
        new TreeMap<>(Map.of("policy.properties", manifest, "assess/line.drl", rules)));
  }

  private static CheckedPolicy read(String manifest, String rules) throws IOException {
    return PolicyReader.read(source(manifest, rules).read());
  }

  private static CustomerSnapshot customer(@Nullable Integer score, @Nullable Integer inquiries) {
    return CustomerSnapshot.builder("C-1", Snapshots.TODAY, CustomerType.INDIVIDUAL)
        .credit(
            credit ->
                credit
                    .score(score == null ? null : BigDecimal.valueOf(score))
                    .scoreScale(ScoreScale.FICO)
                    .inquiries6m(inquiries))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "700, 6, ACCEPT",
    "700, 7, REFER",
    "699, 2, REFER",
    "699, 1, ACCEPT",
    "600, 1, ACCEPT",
    "599, 0, REFER",
    "700,  , REFER",
    ",    0, REFER",
    ",     , REFER"
  })
  void it_holds_where_no_rule_of_the_group_does_whatever_is_unknown(
      @Nullable Integer score, @Nullable Integer inquiries, String line) {
    assertThat(engine.decide(customer(score, inquiries)).outcomes())
        .containsEntry("line", OutcomeValue.of(line));
  }

  private static Reason otherwise(CustomerSnapshot customer) {
    return engine.decide(customer).reasons().stream()
        .filter(reason -> reason.rule().equals("LIN-900"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void its_evidence_is_why_the_nearest_rule_of_the_group_does_not_hold() {
    Reason reason = otherwise(customer(650, 2));

    assertThat(reason.otherwise().en())
        .isEqualTo("no rule of LINE holds: the nearest is LIN-100, which fails by");
    assertThat(reason.evidence()).containsExactly(new Evidence("credit.score", "<", "700", "650"));
    assertThat(otherwise(customer(650, 7)).otherwise().en()).contains("LIN-110");
    assertThat(otherwise(customer(null, 0)).evidence())
        .containsExactly(new Evidence("credit.score", "==", "null", null));
    assertThat(engine.decide(customer(720, 0)).reasons())
        .allMatch(each -> each.otherwise() == null);
  }

  @Test
  void the_officer_reads_that_no_rule_of_the_group_holds() {
    String page =
        DecisionView.forOfficer(engine.explain(customer(650, 2)), engine.policy(), Language.EN)
            .text();

    assertThat(page)
        .contains("no rule of LINE holds: the nearest is LIN-100, which fails by")
        .contains("650  (credit.score < 700)");
  }

  @Test
  void why_not_names_the_rule_of_the_group_that_holds_or_is_nearest() {
    WhyNot silent = engine.whyNot(customer(720, 0), Target.rule("LIN-900"));
    ConditionCheck condition = silent.bringing().get(0).condition();

    assertThat(condition.state()).isEqualTo(ConditionCheck.State.UNMET);
    assertThat(condition)
        .isInstanceOfSatisfying(
            ConditionCheck.NoneOf.class,
            none -> {
              assertThat(none.group()).isEqualTo("LINE");
              assertThat(none.rule()).isEqualTo("LIN-100");
              assertThat(none.condition().state()).isEqualTo(ConditionCheck.State.MET);
            });
    assertThat(silent.answer().en()).contains("credit.score", "credit.inquiries6m");
    assertThat(DecisionView.forWhyNot(silent, engine.policy(), Language.EN).text())
        .contains("no rule of LINE holds, the nearest being LIN-100 [met: all of [met: ");
    assertThat(DecisionView.forWhyNot(silent, engine.policy(), Language.ZH).text())
        .contains("LINE 组中没有规则成立");
    assertThat(engine.whyNot(customer(null, null), Target.rule("LIN-900")).reached()).isTrue();
  }

  @Test
  void what_would_change_it_is_found_through_the_group() {
    Explanation explanation = engine.explain(customer(650, 2));

    assertThat(explanation.counterfactuals())
        .filteredOn(each -> each.aspect().equals(Aspect.of("line")))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.to()).isEqualTo("ACCEPT");
              assertThat(change.changes()).extracting(each -> each.to()).containsExactly("1");
            });
    assertThat(explanation.principalReasons())
        .filteredOn(each -> each.aspect().equals(Aspect.of("line")))
        .singleElement()
        .extracting(PrincipalReasons::reasons)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .isNotEmpty();
  }

  @Test
  void it_is_written_as_json_and_read_back() throws IOException {
    ObjectMapper json = JsonMapper.builder().addModule(new GradusModule()).build();
    WhyNot whyNot = engine.whyNot(customer(720, 0), Target.rule("LIN-900"));
    Reason reason = otherwise(customer(650, 2));

    assertThat(json.readValue(json.writeValueAsString(whyNot), WhyNot.class)).isEqualTo(whyNot);
    assertThat(json.readValue(json.writeValueAsString(reason), Reason.class)).isEqualTo(reason);
    assertThat(json.writeValueAsString(reason)).contains("no rule of LINE holds");
  }

  @Test
  void contracts_see_through_it() throws IOException {
    CheckedPolicy sound = read(MANIFEST, RULES);
    CheckedPolicy broken =
        read(MANIFEST, RULES.replace("credit.score >= 700", "credit.score < 700"));

    assertThat(Analysis.problems(sound, Floors.under(sound))).isEmpty();
    assertThat(Analysis.problems(broken, Floors.under(broken)))
        .filteredOn(problem -> problem.code().equals("broken-contract"))
        .singleElement()
        .extracting(PolicyProblem::message)
        .asString()
        .contains("line REFER", "LIN-900");
  }

  @Test
  void a_protected_field_of_the_group_decides_through_it() throws IOException {
    CheckedPolicy unfair =
        read(
            MANIFEST,
            RULES.replace(
                "credit.inquiries6m <= 6 )", "credit.inquiries6m <= 6, person.age > 30 )"));

    assertThat(Analysis.problems(unfair, Floors.under(unfair)))
        .filteredOn(problem -> problem.code().equals("protected-field"))
        .extracting(PolicyProblem::rule)
        .containsExactly("LIN-100", "LIN-900");
  }

  /** Nobody escapes a limit by an empty field that what is otherwise to be done catches. */
  @Test
  void an_empty_field_is_no_way_around_a_limit_that_otherwise_holds_too() throws IOException {
    String strict = RULES.replace("\"ACCEPT\"", "\"DECLINE\"");

    assertThat(Analysis.findings(read(MANIFEST.replaceAll("(?m)^monotone.*\n", ""), strict)))
        .extracting(PolicyProblem::code)
        .doesNotContain("dodged-limit");
    assertThat(
            Analysis.findings(
                read(
                    MANIFEST.replaceAll("(?m)^monotone.*\n", ""),
                    strict.replace("\"REFER\"", "\"ACCEPT\""))))
        .extracting(PolicyProblem::code)
        .contains("dodged-limit");
  }

  @Test
  void a_group_is_part_of_what_a_policy_is_but_not_the_order_of_its_rules() throws IOException {
    String rules = RULES.replace("which is not from 600 or 700 on, or", "or");
    String fingerprint = read(MANIFEST, rules).fingerprint();
    int second = rules.indexOf("rule \"LIN-110");
    int third = rules.indexOf("rule \"LIN-900");
    String turned =
        rules.substring(0, rules.indexOf("rule \"LIN-100"))
            + rules.substring(third)
            + rules.substring(second, third)
            + rules.substring(rules.indexOf("rule \"LIN-100"), second);

    assertThat(read(MANIFEST, turned).fingerprint()).isEqualTo(fingerprint);
    for (String other :
        List.of(
            rules.replaceFirst("    @group\\( \"LINE\" \\)\n", ""),
            rules.replace("\"LINE\"", "\"LINES\""),
            rules.replace("Customer()", "Customer( type != CustomerType.CORPORATE )"))) {
      assertThat(read(MANIFEST, other).fingerprint()).isNotEqualTo(fingerprint);
    }
  }
}
