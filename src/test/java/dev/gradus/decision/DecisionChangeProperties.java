package dev.gradus.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.DecisionChange.Course;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.json.GradusModule;
import dev.gradus.rules.Action;
import dev.gradus.rules.Actor;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Warning;
import dev.gradus.support.Snapshots;
import dev.gradus.view.DecisionView;
import dev.gradus.view.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** G10: what changed from one decision to another, over decisions of the bundled policy. */
class DecisionChangeProperties {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new GradusModule()).build();
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Set<Aspect> SEGMENT = Set.of(Aspect.GRADE, Aspect.TIER, Aspect.MODE);

  @Provide
  Arbitrary<CustomerSnapshot> snapshots() {
    return Snapshots.values().map(DecisionChangeProperties::ofOneCustomer);
  }

  private static CustomerSnapshot ofOneCustomer(Map<String, Object> values) {
    Map<String, Object> one = new LinkedHashMap<>(values);
    one.put("customerId", "C-1");
    return SnapshotAssembler.assemble(one);
  }

  @Provide
  Arbitrary<ServiceDecision> decisions() {
    return snapshots().map(ENGINE::decide);
  }

  @Property(tries = 200)
  void between_a_decision_and_itself_nothing_moves(@ForAll("decisions") ServiceDecision decision) {
    DecisionChange change = DecisionChange.between(decision, decision);

    assertThat(change.nothingMoved()).isTrue();
    assertThat(change.shifts()).isEmpty();
    assertThat(change.warnings(Course.CONTINUING)).isEqualTo(change.warnings());
    assertThat(change.actions(Course.CONTINUING)).isEqualTo(change.actions());
  }

  @Property(tries = 300)
  void the_other_way_round_everything_is_turned_round(
      @ForAll("decisions") ServiceDecision one, @ForAll("decisions") ServiceDecision other) {
    DecisionChange there = DecisionChange.between(one, other);
    DecisionChange back = DecisionChange.between(other, one);

    assertThat(back.from()).isEqualTo(there.to());
    assertThat(back.shifts())
        .isEqualTo(
            there.shifts().stream()
                .map(s -> new Shift(s.aspect(), s.to(), s.from(), !s.up()))
                .toList());
    assertThat(back.warnings())
        .containsExactlyInAnyOrderElementsOf(
            there.warnings().stream()
                .map(w -> new WarningChange(w.code(), w.after(), w.before()))
                .toList());
    assertThat(back.actions())
        .containsExactlyInAnyOrderElementsOf(
            there.actions().stream()
                .map(a -> new TaskChange(a.what(), a.who(), a.after(), a.before()))
                .toList());
    assertThat(back.nothingMoved()).isEqualTo(there.nothingMoved());
  }

  @Property(tries = 300)
  void new_and_continuing_is_what_the_later_has_and_ended_and_continuing_what_the_earlier_had(
      @ForAll("decisions") ServiceDecision before, @ForAll("decisions") ServiceDecision after) {
    DecisionChange change = DecisionChange.between(before, after);

    assertThat(warnings(change, Course.NEW, Course.CONTINUING, WarningChange::after))
        .isEqualTo(warnings(after));
    assertThat(warnings(change, Course.ENDED, Course.CONTINUING, WarningChange::before))
        .isEqualTo(warnings(before));
    assertThat(actions(change, Course.NEW, Course.CONTINUING)).isEqualTo(actions(after));
    assertThat(actions(change, Course.ENDED, Course.CONTINUING)).isEqualTo(actions(before));
  }

  private static Map<PolicyCode, Severity> warnings(ServiceDecision decision) {
    return decision.warnings().stream()
        .collect(Collectors.toMap(RaisedWarning::code, RaisedWarning::severity));
  }

  private static Map<PolicyCode, Severity> warnings(
      DecisionChange change,
      Course course,
      Course orElse,
      Function<WarningChange, Severity> severity) {
    return Stream.concat(change.warnings(course).stream(), change.warnings(orElse).stream())
        .collect(
            Collectors.toMap(
                WarningChange::code, warning -> Objects.requireNonNull(severity.apply(warning))));
  }

  private static Map<List<Object>, LocalDate> actions(ServiceDecision decision) {
    return decision.service().actions().stream()
        .collect(
            Collectors.toMap(
                task -> List.of(task.what(), task.who()),
                task -> decision.asOf().plusDays(task.dueInDays())));
  }

  private static Map<List<Object>, LocalDate> actions(
      DecisionChange change, Course course, Course orElse) {
    return Stream.concat(change.actions(course).stream(), change.actions(orElse).stream())
        .collect(
            Collectors.toMap(
                task -> List.of(task.what(), task.who()),
                task ->
                    Objects.requireNonNull(course == Course.ENDED ? task.before() : task.after())));
  }

  /** One idea in one place: what a decision says of its own changes is part of the comparison. */
  @Property(tries = 200)
  void what_a_decision_says_moved_since_the_last_one_is_what_the_comparison_finds(
      @ForAll("decisions") ServiceDecision last, @ForAll("snapshots") CustomerSnapshot now) {
    ServiceDecision next = ENGINE.decide(now.toBuilder().previous(last.toPrevious()).build());

    assertThat(
            DecisionChange.between(last, next).shifts().stream()
                .filter(shift -> SEGMENT.contains(shift.aspect())))
        .containsExactlyElementsOf(next.changes());
  }

  @Property(tries = 100)
  void a_change_is_read_as_it_was_written(
      @ForAll("decisions") ServiceDecision before, @ForAll("decisions") ServiceDecision after)
      throws IOException {
    DecisionChange change = DecisionChange.between(before, after);
    String json = JSON.writeValueAsString(change);

    assertThat(JSON.readValue(json, DecisionChange.class))
        .isEqualTo(change)
        .hasSameHashCodeAs(change);
  }

  private static ServiceDecision.Builder decision(LocalDate day) {
    return ServiceDecision.builder("C-1", day, new PolicyId("tiny", "1", "0".repeat(64)));
  }

  private static Service with(Terms.Builder terms, int adjustmentBp) {
    return Service.builder()
        .approval(new Approval(ApprovalChannel.STANDARD, 5))
        .terms(terms.build())
        .pricing(new Pricing(adjustmentBp, null))
        .build();
  }

  @Example
  void terms_that_move_are_told_as_numbers_and_no_limit_is_the_widest() {
    ServiceDecision before =
        decision(DAY)
            .service(with(Terms.builder().maxAmount(BigDecimal.valueOf(200_000)), -30))
            .build();
    ServiceDecision after =
        decision(DAY.plusMonths(1))
            .service(
                with(
                    Terms.builder()
                        .maxAmount(new BigDecimal("150000.0"))
                        .maxTermMonths(12)
                        .minCoverage(new BigDecimal("1.5")),
                    150))
            .build();

    assertThat(DecisionChange.between(before, after).shifts())
        .containsExactly(
            new Shift(Aspect.AMOUNT, "200000", "150000.0", false),
            new Shift(Aspect.TERM, null, "12", false),
            new Shift(Aspect.COVERAGE, null, "1.5", true),
            new Shift(Aspect.RATE, "-30", "150", true));
  }

  @Example
  void numbers_that_are_written_otherwise_have_not_moved() {
    ServiceDecision one =
        decision(DAY).service(with(Terms.builder().minCoverage(new BigDecimal("1.5")), 0)).build();
    ServiceDecision other =
        decision(DAY).service(with(Terms.builder().minCoverage(new BigDecimal("1.50")), 0)).build();

    assertThat(DecisionChange.between(one, other).nothingMoved()).isTrue();
  }

  @Example
  void a_part_that_one_of_the_decisions_lacks_has_not_moved() {
    ServiceDecision application =
        decision(DAY)
            .recommendation(Recommendation.APPROVE)
            .service(with(Terms.builder().maxTermMonths(12), -30))
            .build();
    ServiceDecision review =
        decision(DAY).service(Service.builder().pricing(new Pricing(-30, null)).build()).build();

    assertThat(DecisionChange.between(application, review).nothingMoved()).isTrue();
  }

  @Example
  void a_warning_that_becomes_more_severe_goes_on_and_has_moved() {
    ServiceDecision before = decision(DAY).warnings(List.of(raised(Severity.MEDIUM))).build();
    ServiceDecision after = decision(DAY).warnings(List.of(raised(Severity.HIGH))).build();
    DecisionChange change = DecisionChange.between(before, after);

    assertThat(change.nothingMoved()).isFalse();
    assertThat(change.warnings(Course.CONTINUING))
        .containsExactly(new WarningChange(Warning.CASH_FLOW_FALL, Severity.MEDIUM, Severity.HIGH));
  }

  private static RaisedWarning raised(Severity severity) {
    return new RaisedWarning(Warning.CASH_FLOW_FALL, severity, List.of());
  }

  @Example
  void decisions_on_two_customers_are_not_compared_and_neither_is_named() {
    ServiceDecision other =
        ServiceDecision.builder("Vogel", DAY, new PolicyId("tiny", "1", "0".repeat(64))).build();

    assertThatThrownBy(() -> DecisionChange.between(decision(DAY).build(), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The decisions are on two customers. Compare decisions on one.");
  }

  @Example
  void people_read_it_in_both_languages() {
    ServiceDecision before =
        decision(DAY)
            .riskGrade(RiskGrade.A)
            .warnings(List.of(raised(Severity.MEDIUM)))
            .service(with(Terms.builder().maxAmount(BigDecimal.valueOf(200_000)), 0))
            .build();
    Service served =
        Service.builder()
            .approval(new Approval(ApprovalChannel.STANDARD, 5))
            .actions(List.of(new Task(Action.REVIEW_CREDIT, Actor.SPECIALIST, 5)))
            .build();
    DecisionChange change =
        DecisionChange.between(before, decision(DAY.plusMonths(1)).service(served).build());

    assertThat(DecisionView.forChange(change, Language.EN).text())
        .isEqualTo(
            """
            What changed for customer C-1 from 2026-06-30 to 2026-07-30

            What moved
              - Risk grade down from A to C
              - Maximum amount up from 200,000 to unlimited

            Warnings
              warning         severity  since the decision before
              --------------  --------  -------------------------
              CASH_FLOW_FALL  MEDIUM    ended

            To do
              task           responsible  due         since the decision before
              -------------  -----------  ----------  -------------------------
              REVIEW_CREDIT  SPECIALIST   2026-08-04  new
            """);
    assertThat(DecisionView.forChange(change, Language.ZH).text())
        .contains("风险等级由 A 降至 C", "最高额度由 200,000 升至 不限", "结束", "新增");
    assertThat(
            DecisionView.forChange(
                    DecisionChange.between(decision(DAY).build(), decision(DAY).build()),
                    Language.EN)
                .text())
        .isEqualTo(
            "What changed for customer C-1 from 2026-06-30 to 2026-06-30\nNothing changed.\n");
  }
}
