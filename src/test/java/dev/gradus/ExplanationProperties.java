package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Aspect;
import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.FieldChange;
import dev.gradus.decision.MissingField;
import dev.gradus.decision.PointsArithmetic;
import dev.gradus.decision.PrincipalReason;
import dev.gradus.decision.PrincipalReasons;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.field.Change;
import dev.gradus.field.Field;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.support.Changed;
import dev.gradus.support.Snapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the explanation of every customer under the default policy. */
class ExplanationProperties {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();

  @Provide
  Arbitrary<Map<String, Object>> customers() {
    return Snapshots.values();
  }

  @Property(tries = 150)
  void every_counterfactual_comes_true(@ForAll("customers") Map<String, Object> values) {
    Explanation explanation = explain(values);
    for (Counterfactual counterfactual : explanation.counterfactuals()) {
      Aspect aspect = counterfactual.aspect();
      assertThat(counterfactual.from()).isEqualTo(Changed.text(explanation.decision(), aspect));
      if (counterfactual.found()) {
        ServiceDecision changed = decide(values, counterfactual.changes());
        assertThat(Changed.text(changed, aspect)).isEqualTo(counterfactual.to());
        assertThat(Changed.better(aspect, changed, explanation.decision())).isTrue();
      } else {
        assertThat(counterfactual.changes()).isEmpty();
        assertThat(counterfactual.text().en()).startsWith("No combination of up to ");
      }
    }
  }

  @Property(tries = 150)
  void a_counterfactual_asks_only_for_what_a_customer_can_change(
      @ForAll("customers") Map<String, Object> values) {
    explain(values).counterfactuals().stream()
        .flatMap(counterfactual -> counterfactual.changes().stream())
        .map(change -> ENGINE.policy().fields().get(change.field()))
        .forEach(
            field -> {
              assertThat(field.changeable()).as(field.path()).isNotEqualTo(Change.NO);
              assertThat(field.protectedAttribute()).as(field.path()).isFalse();
            });
  }

  @Property(tries = 150)
  void curing_the_principal_reasons_and_nothing_else_makes_the_outcome_better(
      @ForAll("customers") Map<String, Object> values) {
    Explanation explanation = explain(values);
    for (PrincipalReasons reasons : explanation.principalReasons()) {
      Aspect aspect = reasons.aspect();
      assertThat(reasons.outcome()).isEqualTo(Changed.text(explanation.decision(), aspect));
      if (reasons.sufficient()) {
        ServiceDecision improved = decide(values, improvements(reasons.reasons()));
        assertThat(Changed.text(improved, aspect)).isEqualTo(reasons.better());
        assertThat(Changed.better(aspect, improved, explanation.decision())).isTrue();
      }
    }
  }

  @Property(tries = 150)
  void without_any_one_of_them_it_would_be_no_better(
      @ForAll("customers") Map<String, Object> values) {
    Explanation explanation = explain(values);
    for (PrincipalReasons reasons : explanation.principalReasons()) {
      for (PrincipalReason left :
          reasons.sufficient() ? reasons.reasons() : List.<PrincipalReason>of()) {
        List<PrincipalReason> others = new ArrayList<>(reasons.reasons());
        others.remove(left);
        CustomerSnapshot cured =
            Changed.customer(values, improvements(others), ENGINE.policy().fields());
        if (!Snapshots.isPossible(cured)) {
          continue; // an amount cannot be cured without the exposure that it is part of
        }
        ServiceDecision without = ENGINE.decide(cured);
        assertThat(Changed.better(reasons.aspect(), without, explanation.decision()))
            .as(left.code())
            .isFalse();
      }
    }
  }

  @Property(tries = 150)
  void a_cap_that_decided_is_always_named_and_named_first(
      @ForAll("customers") Map<String, Object> values) {
    Explanation explanation = explain(values);
    if (explanation.points().decidingCaps().isEmpty()) {
      return;
    }
    PrincipalReasons grade = explanation.principalReasons().get(0);
    assertThat(grade.reasons().get(0).knockOut()).isTrue();
    if (grade.sufficient()) {
      assertThat(grade.reasons().stream().flatMap(reason -> reason.rules().stream()))
          .containsAll(
              explanation.points().decidingCaps().stream()
                  .map(PointsArithmetic.Cap::rule)
                  .toList());
    }
  }

  @Property(tries = 150)
  void at_most_four_reasons_are_given_and_ranked(@ForAll("customers") Map<String, Object> values) {
    for (PrincipalReasons reasons : explain(values).principalReasons()) {
      assertThat(reasons.reasons()).hasSizeLessThanOrEqualTo(4);
      for (int i = 0; i < reasons.reasons().size(); i++) {
        assertThat(reasons.reasons().get(i).rank()).isEqualTo(i + 1);
      }
      assertThat(reasons.reasons()).extracting(PrincipalReason::text).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 150)
  void what_the_law_protects_explains_nothing(@ForAll("customers") Map<String, Object> values) {
    Explanation explanation = explain(values);
    Stream<String> fields =
        Stream.of(
                explanation.principalReasons().stream()
                    .flatMap(reasons -> reasons.reasons().stream())
                    .flatMap(
                        reason ->
                            Stream.concat(
                                reason.facts().stream().map(fact -> fact.field()),
                                reason.improvement().stream().map(FieldChange::field))),
                explanation.counterfactuals().stream()
                    .flatMap(each -> each.changes().stream())
                    .map(FieldChange::field),
                explanation.missing().stream().map(MissingField::field))
            .flatMap(each -> each);

    assertThat(fields.map(ENGINE.policy().fields()::get)).noneMatch(Field::protectedAttribute);
  }

  @Property(tries = 150)
  void whatever_is_missing_and_mattered_would_change_what_it_says(
      @ForAll("customers") Map<String, Object> values) {
    for (MissingField missing : explain(values).missing()) {
      for (MissingField.Effect effect : missing.effects()) {
        List<FieldChange> filled = new ArrayList<>(effect.alongside());
        filled.add(new FieldChange(missing.field(), null, effect.value()));
        assertThat(Changed.text(decide(values, filled), effect.aspect()))
            .as(missing.field())
            .isEqualTo(effect.to())
            .isNotEqualTo(effect.from());
      }
    }
  }

  @Property(tries = 300)
  void the_arithmetic_adds_up(@ForAll("customers") Map<String, Object> values) {
    PointsArithmetic points = explain(values).points();
    int total = 0;
    for (PointsArithmetic.Step step : points.steps()) {
      total += step.points();
      assertThat(step.runningTotal()).isEqualTo(total);
    }
    assertThat(points.sum()).isEqualTo(total);
    assertThat(points.total()).isEqualTo(Math.max(0, Math.min(100, total)));
    assertThat(points.start()).isEqualTo(50);
    boolean capped = !points.decidingCaps().isEmpty();
    assertThat(points.grade()).isEqualTo(capped ? points.caps().get(0).best() : points.proposed());
    assertThat(points.proposals()).isNotEmpty();
  }

  @Property(tries = 60)
  void the_same_customer_gets_the_same_explanation(
      @ForAll("customers") Map<String, Object> values) {
    Explanation explanation = explain(values);

    assertThat(explain(values)).isEqualTo(explanation);
    assertThat(ENGINE.decide(SnapshotAssembler.assemble(values))).isEqualTo(explanation.decision());
  }

  private static Explanation explain(Map<String, Object> values) {
    return ENGINE.explain(SnapshotAssembler.assemble(values));
  }

  private static ServiceDecision decide(Map<String, Object> values, List<FieldChange> changes) {
    return ENGINE.decide(Changed.customer(values, changes, ENGINE.policy().fields()));
  }

  private static List<FieldChange> improvements(List<PrincipalReason> reasons) {
    return reasons.stream().flatMap(reason -> reason.improvement().stream()).toList();
  }
}
