package dev.gradus.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.field.Change;
import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Unit;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.print.CanonicalCondition;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import dev.gradus.internal.tree.Position;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Warning;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {

  @Test
  void a_rule_is_read_as_it_stands() {
    Rule rule = PolicyReader.read(Policies.of("assess/risk.drl", Policies.RISK)).rules().get(0);
    assertThat(rule.id()).isEqualTo("RSK-140");
    assertThat(rule.phrase()).isEqualTo("Two instalments in a row are overdue");
    assertThat(rule.stage()).isEqualTo(Stage.ASSESS);
    assertThat(rule.sources()).containsExactly("F4.6");
    assertThat(rule.reason().en())
        .isEqualTo(
            "{credit.overdueStreak} instalments in a row are overdue; from 2 the grade is C.");
    assertThat(rule.reason().zh()).isEqualTo("连续 {credit.overdueStreak} 期逾期；自 2 期起评级为 C。");
    assertThat(rule.when())
        .isEqualTo(
            new Condition.Comparison(
                RandomRules.FIELDS.get("credit.overdueStreak"), Operator.AT_LEAST, new Literal(2)));
    assertThat(rule.then())
        .extracting(call -> call.verb().name())
        .containsExactly("capGrade", "warn");
    assertThat(rule.then())
        .extracting(VerbCall::arguments)
        .containsExactly(List.of(RiskGrade.C), List.of(Warning.OVERDUE_TWICE, Severity.HIGH));
    assertThat(rule.at()).isEqualTo(new Position("assess/risk.drl", 5, 1));
  }

  @Test
  void a_comma_binds_weakest_then_or_then_and() {
    assertThat(
            CanonicalCondition.print(
                condition(
                    "loan.secured == true && loan.amount > 5 || loan.amount < 9, type == CustomerType.CORPORATE")))
        .isEqualTo(
            "( ( ( loan.secured == true ) && ( loan.amount > 5B ) ) || ( loan.amount < 9B ) ) && ( type == CustomerType.CORPORATE )");
    assertThat(
            condition(
                "loan.secured == true, (loan.amount > 5 && (loan.amount < 9 && loan.termMonths > 3))"))
        .isInstanceOfSatisfying(Condition.All.class, all -> assertThat(all.parts()).hasSize(4));
  }

  @Test
  void an_empty_pattern_means_always() {
    assertThat(condition("")).isEqualTo(new Condition.All(List.of()));
  }

  @Test
  void null_is_read_as_unknown() {
    assertThat(condition("loan.amount == null"))
        .isEqualTo(new Condition.Presence(RandomRules.FIELDS.get("loan.amount"), false));
    assertThat(condition("loan.amount != null"))
        .isEqualTo(new Condition.Presence(RandomRules.FIELDS.get("loan.amount"), true));
  }

  @Test
  void equal_numbers_are_read_as_one() {
    assertThat(condition("loan.amount > 40.10")).isEqualTo(condition("loan.amount > 40.1"));
    assertThat(condition("finances.cashFlowChangeRatio < -0.30"))
        .isEqualTo(condition("finances.cashFlowChangeRatio < - 0.3"));
  }

  @Test
  void several_sources_are_told_apart() {
    String text = Policies.RISK.replace("\"F4.6\"", "\"F2.4, F4.8\"");
    assertThat(PolicyReader.read(Policies.of("assess/risk.drl", text)).rules().get(0).sources())
        .containsExactly("F2.4", "F4.8");
  }

  @Test
  void comments_semicolons_and_a_byte_order_mark_do_not_matter() {
    String text =
        Policies.RISK
            .replace(";\n", "\n")
            .replace(" )\n    decide", " );\n decide")
            .replace("HIGH )", "HIGH );");
    String commented =
        "\uFEFF// 说明\r\n"
            + Policies.RISK
                .replace("credit.", "credit /* no rule \"x\" */ . // end\n")
                .replace("{credit /* no rule \"x\" */ . // end\n", "{credit.");
    assertThat(PolicyReader.check(Policies.of("assess/a.drl", text))).isEmpty();
    assertThat(PolicyReader.check(Policies.of("assess/a.drl", commented))).isEmpty();
    assertThat(fingerprint(Policies.of("assess/a.drl", commented)))
        .isEqualTo(fingerprint(Policies.of("assess/a.drl", Policies.RISK)));
  }

  @Test
  void the_order_of_files_and_rules_does_not_matter() {
    String one =
        "rule \"TST-300 x\" @source( \"F\" ) @reason( \"S.\" ) @reason_zh( \"S.\" ) when Customer() then decide.refer(); end\n";
    String two = one.replace("300", "200");
    CheckedPolicy together =
        PolicyReader.read(Policies.of("assess/z.drl", Policies.assess(one + two)));
    CheckedPolicy apart =
        PolicyReader.read(
            Policies.of(
                "assess/a.drl", Policies.assess(one), "assess/b.drl", Policies.assess(two)));
    assertThat(together.fingerprint()).isEqualTo(apart.fingerprint());
    assertThat(together.rules()).extracting(Rule::id).containsExactly("TST-200", "TST-300");
  }

  @Test
  void whatever_a_policy_says_changes_its_fingerprint() {
    String before = fingerprint(Policies.of("assess/a.drl", Policies.RISK));
    for (Map.Entry<String, String> change :
        Map.of(
                ">= 2",
                "> 2",
                "F4.6",
                "F4.7",
                "Two instalments in a row are",
                "Two in a row are",
                "Severity.HIGH",
                "Severity.LOW",
                "RSK-140",
                "RSK-141",
                "the grade is C.",
                "it is C.",
                "评级为 C",
                "为 C")
            .entrySet()) {
      String changed = Policies.RISK.replace(change.getKey(), change.getValue());
      assertThat(fingerprint(Policies.of("assess/a.drl", changed)))
          .as(change.getKey())
          .isNotEqualTo(before);
    }
    for (String line :
        List.of(
            "step-down-days = 91",
            "mode.floor = PASSIVE",
            "holidays = 2026-01-01",
            "effective-from = 2026-01-01")) {
      assertThat(fingerprint(manifest(line))).as(line).isNotEqualTo(before);
    }
    assertThat(before)
        .matches("[0-9a-f]{64}")
        .isEqualTo(fingerprint(manifest("step-down-days = 90\n# a comment")));
  }

  @Test
  void a_manifest_is_read_as_it_stands() {
    Manifest manifest =
        PolicyReader.read(
                manifest(
                    """
                    effective-from = 2026-07-01
                    mode.floor = PASSIVE
                    mode.ceiling = PASSIVE
                    step-down-days = 0
                    holidays = 2026-10-01, 2026-01-01
                    field.employerRating.type = whole
                    field.employerRating.unit = points
                    field.employerRating.min = 0
                    field.employerRating.max = 10
                    field.employerRating.en = Rating of the employer = good
                    field.employerRating.zh = 雇主评级
                    field.employerRating.changeable = up
                    field.bureau.type = code
                    field.bureau.values = B, A
                    field.bureau.en = Bureau
                    field.bureau.zh = 征信机构
                    field.bureau.protected = true
                    """))
            .manifest();
    assertThat(manifest.name()).isEqualTo("Test");
    assertThat(manifest.version()).isEqualTo("1.0");
    assertThat(manifest.currency()).isEqualTo("CNY");
    assertThat(manifest.locales()).containsExactly("en", "zh");
    assertThat(manifest.effectiveFrom()).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(manifest.modeFloor()).isEqualTo(CrmMode.PASSIVE);
    assertThat(manifest.modeCeiling()).isEqualTo(CrmMode.PASSIVE);
    assertThat(manifest.stepDownDays()).isZero();
    assertThat(manifest.holidays())
        .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 1));
    assertThat(manifest.codes().of(CodeKind.PRODUCT).get("GREEN_LOAN").in("zh")).isEqualTo("绿色贷款");
    Field bureau = manifest.customFields().get(0);
    assertThat(bureau.path()).isEqualTo("extra.bureau");
    assertThat(bureau.choices()).containsExactly("B", "A");
    assertThat(bureau.protectedAttribute()).isTrue();
    Field rating = manifest.customFields().get(1);
    assertThat(rating.path()).isEqualTo("extra.employerRating");
    assertThat(rating.type()).isEqualTo(FieldType.WHOLE);
    assertThat(rating.unit()).isEqualTo(Unit.POINTS);
    assertThat(rating.min()).isEqualTo(BigDecimal.ZERO);
    assertThat(rating.max()).isEqualTo(BigDecimal.TEN);
    assertThat(rating.en()).isEqualTo("Rating of the employer = good");
    assertThat(rating.changeable()).isEqualTo(Change.UP);
  }

  @Test
  void a_manifest_says_the_least_by_default() {
    Manifest manifest = PolicyReader.read(Policies.of("assess/a.drl", Policies.RISK)).manifest();
    assertThat(manifest.modeFloor()).isEqualTo(CrmMode.BASIC);
    assertThat(manifest.modeCeiling()).isEqualTo(CrmMode.RESPONSIBLE);
    assertThat(manifest.stepDownDays()).isEqualTo(90);
    assertThat(manifest.effectiveFrom()).isNull();
    assertThat(manifest.holidays()).isEmpty();
    assertThat(manifest.customFields()).isEmpty();
  }

  @Test
  void a_custom_field_is_tested_like_any_other() {
    String declared =
        """
        field.rating.type = whole
        field.rating.min = 0
        field.rating.max = 10
        field.rating.en = Rating
        field.rating.zh = 评级
        """;
    PolicyFiles files = manifest(declared, Policies.testing("extra.rating > 5, extra.rating != 7"));
    assertThat(CanonicalCondition.print(PolicyReader.read(files).rules().get(0).when()))
        .isEqualTo(
            "( extra.whole( \"rating\" ) > 5 ) && ( extra.whole( \"rating\" ) != null && extra.whole( \"rating\" ) != 7 )");
    assertThat(PolicyReader.check(manifest(declared, Policies.testing("extra.rating > 11"))))
        .extracting(problem -> problem.code())
        .containsExactly("out-of-range");
  }

  @Test
  void the_bundled_policy_has_no_problem() throws IOException {
    assertThat(PolicyReader.check(PolicySource.bundled().read())).isEmpty();
  }

  @Test
  void the_version_of_the_library_was_filled_in() {
    assertThat(LibraryVersion.get()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  private static Condition condition(String tests) {
    return PolicyReader.read(Policies.of("assess/a.drl", Policies.testing(tests)))
        .rules()
        .get(0)
        .when();
  }

  private static PolicyFiles manifest(String lines) {
    return manifest(lines, Policies.RISK);
  }

  private static PolicyFiles manifest(String lines, String rules) {
    return Policies.files(
        Map.of(PolicyFiles.MANIFEST, Policies.MANIFEST + lines + "\n", "assess/a.drl", rules));
  }

  private static String fingerprint(PolicyFiles files) {
    return PolicyReader.read(files).fingerprint();
  }
}
