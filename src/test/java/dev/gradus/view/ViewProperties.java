package dev.gradus.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Explanation;
import dev.gradus.field.Field;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyRule;
import dev.gradus.policy.ReasonCode;
import dev.gradus.record.DecisionRecord;
import dev.gradus.support.Snapshots;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What no view for a customer shows, whoever the customer is; and what the other two always show.
 */
class ViewProperties {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();
  private static final Policy POLICY = ENGINE.policy();

  private static final Pattern POINTS = Pattern.compile("(?i)\\bpoints?\\b|风险分|贡献分|关系分|\\d\\s*分");
  private static final Pattern PATH = Pattern.compile("\\b[a-z][A-Za-z]*\\.[a-z][A-Za-z0-9]*\\b");
  private static final Pattern AGE = Pattern.compile("(?i)age in whole|birth|出生|年龄|周岁|生日");

  @Provide
  Arbitrary<Map<String, Object>> values() {
    return Snapshots.values();
  }

  /** All that a view shows in any of its forms. */
  private static List<String> forms(DecisionView view) {
    List<String> forms = new ArrayList<>(List.of(view.text(), view.json()));
    forms.add(view.page().title());
    return forms;
  }

  @Property(tries = 60)
  void a_customer_is_shown_nothing_internal_and_nothing_protected(
      @ForAll("values") Map<String, Object> values, @ForAll Language language) {
    // A birth date and a value that stand nowhere else by chance.
    values.put("person.birthDate", LocalDate.of(1961, 11, 23));
    values.put("relationship.lifetimeValue", new java.math.BigDecimal("77665544"));
    Explanation explanation = ENGINE.explain(SnapshotAssembler.assemble(values));
    DecisionView view = DecisionView.forCustomer(explanation, POLICY, language);

    for (String shown : forms(view)) {
      String withoutDate = shown.replace(Snapshots.TODAY.toString(), "");
      assertThat(withoutDate)
          .doesNotContain("1961", POLICY.fingerprint(), POLICY.version(), "77665544", "77,665,544");
      assertThat(POINTS.matcher(shown).find()).as("points in %s", shown).isFalse();
      assertThat(PATH.matcher(shown).find()).as("a field's path in %s", shown).isFalse();
      assertThat(AGE.matcher(shown).find()).as("a protected attribute in %s", shown).isFalse();
      assertThat(POLICY.rules()).extracting(PolicyRule::id).noneMatch(shown::contains);
      assertThat(POLICY.reasonCodes()).extracting(ReasonCode::code).noneMatch(shown::contains);
      assertThat(shown)
          .doesNotContain(
              "OVERDUE_", "RESPONSIBLE", "PASSIVE", "BASIC", "COVER_SHORTFALL", "CORE", "STRATEGIC")
          .doesNotContain("ENHANCED", "ORDINARY", "DEDICATED", "EQUAL_INSTALMENTS");
    }
    assertThat(view.text()).contains(language == Language.ZH ? "如有异议" : "If you disagree");
  }

  @Property(tries = 40)
  void a_customer_with_something_less_favourable_is_told_why_or_whom_to_ask(
      @ForAll("values") Map<String, Object> values, @ForAll Language language) {
    Explanation explanation = ENGINE.explain(SnapshotAssembler.assemble(values));
    CustomerView view = new CustomerViewWriter(explanation, POLICY, language).view();
    boolean reasoned = !explanation.principalReasons().isEmpty();

    assertThat(!view.reasons().isEmpty() || view.otherReasons()).isEqualTo(reasoned);
    assertThat(view.review()).isNotBlank();
  }

  @Property(tries = 30)
  void officer_and_auditor_see_every_rule_that_fired_with_its_evidence_and_source(
      @ForAll("values") Map<String, Object> values, @ForAll Language language) {
    CustomerSnapshot customer = SnapshotAssembler.assemble(values);
    Explanation explanation = ENGINE.explain(customer);
    DecisionRecord record = DecisionRecord.of(customer, explanation.decision());
    String officer = unwrapped(DecisionView.forOfficer(explanation, POLICY, language));
    String auditor = unwrapped(DecisionView.forAuditor(explanation, POLICY, record, language));

    explanation
        .decision()
        .reasons()
        .forEach(
            reason -> {
              String text = reason.text().in(language.code());
              assertThat(officer).contains(reason.rule(), text);
              assertThat(auditor).contains(reason.rule(), text);
              reason.source().forEach(source -> assertThat(officer).contains(source));
              reason
                  .evidence()
                  .forEach(
                      test ->
                          assertThat(officer)
                              .contains(test.field(), test.operator() + " " + test.threshold()));
            });
    assertThat(auditor).contains(record.hash(), record.libraryVersion(), POLICY.fingerprint());
    record.known().forEach((path, value) -> assertThat(auditor).contains(path).contains(value));
  }

  /** All texts of a page, before any line is broken. */
  private static String unwrapped(DecisionView view) {
    StringBuilder all = new StringBuilder();
    for (Page.Section section : view.page().sections()) {
      for (Page.Block block : section.blocks()) {
        if (block instanceof Page.Facts facts) {
          for (Page.Fact fact : facts.facts()) {
            all.append(fact.label())
                .append('\n')
                .append(String.join("\n", fact.lines()))
                .append('\n');
            all.append(String.join("\n", fact.details())).append('\n');
          }
        } else if (block instanceof Page.Table table) {
          table.rows().forEach(row -> all.append(String.join(" ", row)).append('\n'));
        }
      }
    }
    return all.toString();
  }

  @Property(tries = 20)
  void a_view_never_shows_itself_in_a_log(@ForAll("values") Map<String, Object> values) {
    Explanation explanation = ENGINE.explain(SnapshotAssembler.assemble(values));
    DecisionView view = DecisionView.forOfficer(explanation, POLICY, Language.EN);

    assertThat(view).hasToString("DecisionView[values withheld]");
    assertThat(view.page()).hasToString("Page[values withheld]");
    assertThat(view.page().sections())
        .allMatch(section -> section.toString().equals("Section[values withheld]"));
    assertThat(POLICY.fields().all()).filteredOn(Field::protectedAttribute).isNotEmpty();
  }
}
