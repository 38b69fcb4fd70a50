package dev.gradus.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Merge;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.ClassifyFindings;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.RateType;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Stage;
import dev.gradus.support.SampleOutcomes;
import dev.gradus.support.Verbs;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * The law of every verb: in whatever order rules say what they say, the result is the same. Said
 * again, whatever is not added up stays as it is. Whether a verb is said to the totals that know
 * the library's verbs, to those for any vocabulary, or merged by its own object: all are the same.
 */
class MergeProperties {

  private static final Vocabulary VOCABULARY = SampleOutcomes.VOCABULARY;

  @Property(tries = 600)
  void order_does_not_matter(@ForAll("calls") List<VerbCall> calls, @ForAll Random random) {
    List<VerbCall> shuffled = new ArrayList<>(calls);
    Collections.shuffle(shuffled, random);

    assertThat(results(merged(shuffled))).isEqualTo(results(merged(calls)));
    assertThat(merged(shuffled).said()).isEqualTo(merged(calls).said());
  }

  @Property(tries = 300)
  void what_is_not_added_up_can_be_said_twice(@ForAll("calls") List<VerbCall> calls) {
    List<VerbCall> twice = new ArrayList<>(calls);
    calls.stream().filter(call -> call.verb().merge() != Merge.ADD).forEach(twice::add);

    assertThat(results(merged(twice))).isEqualTo(results(merged(calls)));
  }

  @Property(tries = 600)
  void every_way_to_say_a_verb_merges_alike(@ForAll("calls") List<VerbCall> calls) {
    Totals fast = new LibraryTotals(VOCABULARY);
    Totals extended = new ExtendedTotals(VOCABULARY);
    calls.forEach(call -> invoke(call, fast));
    calls.forEach(call -> invoke(call, extended));

    Map<String, @Nullable Object> expected = merged(calls).said();
    assertThat(fast.said()).isEqualTo(expected);
    assertThat(extended.said()).isEqualTo(expected);
  }

  @Property(tries = 300)
  void one_rule_more_holds_what_the_others_said(
      @ForAll("calls") List<VerbCall> some, @ForAll("calls") List<VerbCall> others) {
    List<VerbCall> one = new ArrayList<>(some);
    one.addAll(others);
    List<VerbCall> other = new ArrayList<>(others);
    other.addAll(some);

    assertThat(merged(one).said()).isEqualTo(merged(other).said());
  }

  private static void invoke(VerbCall call, Totals totals) {
    Object[] arguments =
        call.written().stream()
            .map(argument -> argument instanceof BigDecimal number ? taken(number, call) : argument)
            .toArray();
    try {
      call.verb().method().invoke(totals.findings(), arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Verbs of the library take decimals as {@code double}, outcomes as they are. */
  private static Object taken(BigDecimal number, VerbCall call) {
    return List.of(call.verb().method().getParameterTypes()).contains(double.class)
        ? (Object) number.doubleValue()
        : number;
  }

  private static Totals merged(List<VerbCall> calls) {
    Totals totals = new LibraryTotals(VOCABULARY);
    calls.forEach(call -> call.verb().say(totals, call.arguments()));
    return totals;
  }

  /** All that a decision shows of what the rules said. */
  private static List<Object> results(Totals totals) {
    List<Object> results = new ArrayList<>();
    results.add(totals.assessment());
    results.add(String.valueOf(totals.valueClass()));
    results.add(String.valueOf(totals.standing()));
    results.add(totals.grade());
    for (RiskGrade grade : RiskGrade.values()) {
      results.add(totals.tier(grade));
      results.add(totals.mode(grade));
    }
    results.add(totals.approval());
    results.add(totals.pricing(RateType.FIXED));
    results.add(totals.terms());
    results.add(totals.monitoring());
    results.add(totals.manager());
    results.add(totals.serviceTeam());
    results.add(totals.contacts());
    results.add(totals.offers());
    results.add(totals.actions());
    results.add(totals.warnings());
    results.add(totals.referred());
    results.add(totals.outcomes());
    return results;
  }

  @Provide
  Arbitrary<List<VerbCall>> calls() {
    return Arbitraries.of(Stage.values())
        .flatMap(stage -> Verbs.calls(VOCABULARY, stage))
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 50)
  void a_cap_beats_every_proposal(@ForAll RiskGrade proposed, @ForAll RiskGrade cap) {
    Totals totals = new LibraryTotals(VOCABULARY);
    ((ClassifyFindings) totals.findings()).proposeGrade(proposed);
    ((ClassifyFindings) totals.findings()).capGrade(cap);

    assertThat(totals.grade()).isEqualTo(proposed.compareTo(cap) < 0 ? cap : proposed);
  }

  @Property(tries = 50)
  void the_most_involved_mode_wins(
      @ForAll CrmMode one, @ForAll CrmMode other, @ForAll RiskGrade grade) {
    Totals totals = new LibraryTotals(VOCABULARY);
    ((ClassifyFindings) totals.findings()).requireMode(one);
    ((ClassifyFindings) totals.findings()).requireMode(other);

    assertThat(totals.mode(grade)).isEqualTo(one.compareTo(other) > 0 ? one : other);
  }
}
