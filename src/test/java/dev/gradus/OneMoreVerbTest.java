package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.FieldChange;
import dev.gradus.decision.OutcomeValue;
import dev.gradus.decision.PrincipalReasons;
import dev.gradus.decision.Reason;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.record.DecisionRecord;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.Stage;
import dev.gradus.support.Guarantors;
import dev.gradus.support.Snapshots;
import dev.gradus.view.DecisionView;
import dev.gradus.view.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A verb that no class of the library knows, {@code requireGuarantors}, is found in every reader of
 * verbs: one object says all that a verb means.
 */
class OneMoreVerbTest {

  private static final Aspect GUARANTORS = Aspect.of("requireGuarantors");
  private static Guarantors policy;

  @BeforeAll
  static void load() {
    policy =
        Guarantors.onTopOfTheDefault(
            Guarantors.rule("GUA-010", "credit.inquiries6m >= 4", 1),
            Guarantors.rule("GUA-020", "credit.inquiries6m >= 8", 2),
            Guarantors.rule("GUA-030", "loan.termMonths >= 60", 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2 3", "3 2 1", "2 3 1", "3 3 1 2"})
  void calls_merge_by_the_law_of_the_verb_in_any_order(String order) {
    Totals totals = Totals.of(Guarantors.VOCABULARY);
    for (String guarantors : order.split(" ")) {
      Guarantors.VERB.say(totals, List.of(Integer.valueOf(guarantors)));
    }

    assertThat(totals.outcomes()).hasSize(1).containsEntry("requireGuarantors", 3);
  }

  @Test
  void both_back_ends_decide_with_it() {
    for (int inquiries : List.of(3, 4, 7, 8, 20)) {
      var snapshot = Guarantors.customer(inquiries);
      Totals compiled = policy.loaded().evaluate(snapshot).totals();
      Totals drools = policy.loaded().evaluateOnDrools(snapshot).totals();

      assertThat(compiled.said()).isEqualTo(drools.said());
    }
    assertThat(policy.decide(3).outcomes()).doesNotContainKey("requireGuarantors");
    assertThat(policy.decide(4).outcomes()).contains(guarantors(1));
    assertThat(policy.decide(8).outcomes()).contains(guarantors(2));
  }

  private static Map.Entry<String, OutcomeValue> guarantors(int number) {
    return Map.entry("requireGuarantors", OutcomeValue.of(BigDecimal.valueOf(number)));
  }

  @Test
  void a_contract_that_holds_is_proven() {
    CheckedPolicy sound =
        Guarantors.promising(
            Guarantors.rule("GUA-010", "credit.inquiries6m >= 4", 1),
            Guarantors.rule("GUA-020", "credit.inquiries6m >= 8", 2));

    assertThat(Guarantors.problems(sound))
        .extracting(PolicyProblem::code)
        .doesNotContain("broken-contract", "unproven-contract");
  }

  @Test
  void a_rule_that_asks_guarantors_only_of_customers_with_fewer_inquiries_breaks_the_contract() {
    CheckedPolicy broken =
        Guarantors.promising(Guarantors.rule("GUA-010", "credit.inquiries6m < 4", 1));

    assertThat(Guarantors.problems(broken))
        .filteredOn(problem -> problem.code().equals("broken-contract"))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .contains("requireGuarantors 1", "requireGuarantors none", "see GUA-010"));
  }

  @Test
  void a_rule_that_a_customer_escapes_by_leaving_a_field_empty_is_told() {
    CheckedPolicy policy =
        Guarantors.promising(Guarantors.rule("GUA-010", "credit.inquiries6m >= 4", 1));

    assertThat(Guarantors.problems(policy))
        .filteredOn(problem -> problem.code().equals("dodged-limit"))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("escapes 'requireGuarantors'"));
  }

  @Test
  void a_protected_field_must_not_decide_it() {
    CheckedPolicy unfair = Guarantors.promising(Guarantors.rule("GUA-010", "person.age >= 60", 1));

    assertThat(Guarantors.problems(unfair))
        .filteredOn(problem -> problem.code().equals("protected-field"))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message()).contains("decides the terms by 'requireGuarantors'"));
  }

  @Test
  void the_reason_of_a_rule_says_what_it_did() {
    assertThat(policy.decide(9).reasons())
        .filteredOn(reason -> reason.rule().equals("GUA-020"))
        .extracting(Reason::effect)
        .singleElement()
        .satisfies(
            effect -> {
              assertThat(effect.en()).isEqualTo("2 guarantors required");
              assertThat(effect.in("zh")).isEqualTo("须提供 2 名保证人");
            });
  }

  @Test
  void it_is_an_aspect_with_principal_reasons_of_its_own() {
    PrincipalReasons reasons =
        policy.explain(9).principalReasons().stream()
            .filter(each -> each.aspect().equals(GUARANTORS))
            .findFirst()
            .orElseThrow();

    assertThat(reasons.outcome()).isEqualTo("2");
    assertThat(reasons.reasons())
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.rules()).contains("GUA-020");
              assertThat(reason.knockOut()).isTrue();
              assertThat(reason.improvement())
                  .extracting(FieldChange::field)
                  .containsExactly("credit.inquiries6m");
            });
    assertThat(policy.explain(3).principalReasons())
        .extracting(PrincipalReasons::aspect)
        .doesNotContain(GUARANTORS);
  }

  @Test
  void what_would_change_it_is_found() {
    CustomerSnapshot customer =
        CustomerSnapshot.builder("C-1", Snapshots.TODAY, CustomerType.INDIVIDUAL)
            .loan(loan -> loan.termMonths(72))
            .build();
    Counterfactual change =
        policy.explain(customer).counterfactuals().stream()
            .filter(each -> each.aspect().equals(GUARANTORS))
            .findFirst()
            .orElseThrow();

    assertThat(change.from()).isEqualTo("3");
    assertThat(change.to()).isEqualTo("none");
    assertThat(change.text().en())
        .isEqualTo(
            "The Guarantors would be none instead of 3 if this changed: Loan term in months (59"
                + " instead of 72).");
    assertThat(change.changes()).containsExactly(new FieldChange("loan.termMonths", "72", "59"));
    assertThat(
            DecisionView.forCustomer(policy.explain(customer), policy.policy(), Language.EN).text())
        .containsPattern("this would improve .*Guarantors");
  }

  @Test
  void the_customer_the_officer_and_the_auditor_read_of_it() {
    Explanation explanation = policy.explain(9);

    String letter = DecisionView.forCustomer(explanation, policy.policy(), Language.EN).text();
    assertThat(letter)
        .containsPattern("Guarantors +2")
        .containsPattern("This affected (?s:.*)Guarantors");
    assertThat(DecisionView.forCustomer(explanation, policy.policy(), Language.ZH).text())
        .contains("保证人");
    assertThat(DecisionView.forOfficer(explanation, policy.policy(), Language.EN).text())
        .containsPattern("Guarantors +2")
        .contains("= 2 guarantors required");
    DecisionRecord record = DecisionRecord.inFull(Guarantors.customer(9), explanation);
    assertThat(record.json()).contains("\"requireGuarantors\":2");
    assertThat(DecisionView.forAuditor(explanation, policy.policy(), record, Language.EN).text())
        .containsPattern("Guarantors +2")
        .contains("= 2 guarantors required");
  }

  /** The probes say the calls of a rule, and what they make of the totals. */
  @Test
  void the_plain_form_that_probes_say_names_it() {
    Rule rule =
        policy.loaded().policy().rules(Stage.SERVE).stream()
            .filter(each -> each.id().equals("GUA-020"))
            .findFirst()
            .orElseThrow();
    Totals totals = Totals.of(Guarantors.VOCABULARY);
    rule.then().forEach(call -> call.verb().say(totals, call.arguments()));

    assertThat(rule.then()).extracting(VerbCall::plain).containsExactly("requireGuarantors( 2 )");
    assertThat(totals.said()).containsEntry("requireGuarantors", 2);
    assertThat(Totals.of(Guarantors.VOCABULARY).said()).doesNotContainKey("requireGuarantors");
  }
}
