package dev.gradus.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.rules.Arg;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.RateType;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Verb;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The law of every verb: in whatever order rules say what they say, the result is the same. Said
 * again, whatever is not added up stays as it is.
 */
class MergeProperties {

  /** A call of a verb, with its arguments. */
  record Call(Method verb, List<Object> arguments) {
    void on(Object totals) {
      try {
        verb.invoke(totals, arguments.toArray());
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Property(tries = 300)
  void order_of_the_first_stage_does_not_matter(
      @ForAll("assessCalls") List<Call> calls, @ForAll Random random) {
    assertThat(assessed(shuffled(calls, random))).isEqualTo(assessed(calls));
  }

  @Property(tries = 300)
  void order_of_the_second_stage_does_not_matter(
      @ForAll("classifyCalls") List<Call> calls, @ForAll Random random) {
    assertThat(classified(shuffled(calls, random))).isEqualTo(classified(calls));
  }

  @Property(tries = 300)
  void order_of_the_last_stage_does_not_matter(
      @ForAll("serveCalls") List<Call> calls, @ForAll Random random) {
    assertThat(served(shuffled(calls, random))).isEqualTo(served(calls));
  }

  @Property(tries = 300)
  void what_is_not_added_up_can_be_said_twice(
      @ForAll("assessCalls") List<Call> assess,
      @ForAll("classifyCalls") List<Call> classify,
      @ForAll("serveCalls") List<Call> serve) {
    assertThat(assessed(twice(assess))).isEqualTo(assessed(assess));
    assertThat(classified(twice(classify))).isEqualTo(classified(classify));
    assertThat(served(twice(serve))).isEqualTo(served(serve));
  }

  private static List<Call> shuffled(List<Call> calls, Random random) {
    List<Call> shuffled = new ArrayList<>(calls);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static List<Call> twice(List<Call> calls) {
    List<Call> twice = new ArrayList<>(calls);
    calls.stream().filter(call -> !isAdded(call.verb())).forEach(twice::add);
    return twice;
  }

  private static boolean isAdded(Method verb) {
    return verb.getAnnotation(Verb.class).merge() == dev.gradus.rules.Merge.ADD;
  }

  private static List<Object> assessed(List<Call> calls) {
    AssessTotals totals = new AssessTotals();
    calls.forEach(call -> call.on(totals));
    return List.of(
        totals.assessment(),
        totals.warnings().all(),
        totals.referred(),
        totals.assessment().riskPoints(),
        totals.assessment().warnings());
  }

  private static List<Object> classified(List<Call> calls) {
    ClassifyTotals totals = new ClassifyTotals();
    calls.forEach(call -> call.on(totals));
    List<Object> result = new ArrayList<>();
    result.add(String.valueOf(totals.valueClass()));
    result.add(String.valueOf(totals.standing()));
    result.add(totals.grade(null));
    for (RiskGrade grade : RiskGrade.values()) {
      result.add(totals.grade(grade));
      result.add(totals.tier(grade));
      result.add(totals.mode(grade));
    }
    return result;
  }

  private static List<Object> served(List<Call> calls) {
    ServeTotals totals = new ServeTotals();
    calls.forEach(call -> call.on(totals));
    return List.of(
        totals.approval(),
        totals.pricing(RateType.FIXED),
        totals.terms(),
        totals.monitoring(),
        totals.manager(),
        totals.serviceTeam(),
        totals.contacts(),
        totals.offers(),
        totals.actions(),
        totals.warnings().all(),
        totals.referred());
  }

  @Provide
  Arbitrary<List<Call>> assessCalls() {
    return calls(Stage.ASSESS);
  }

  @Provide
  Arbitrary<List<Call>> classifyCalls() {
    return calls(Stage.CLASSIFY);
  }

  @Provide
  Arbitrary<List<Call>> serveCalls() {
    return calls(Stage.SERVE);
  }

  private static Arbitrary<List<Call>> calls(Stage stage) {
    List<Method> verbs =
        Arrays.stream(stage.findings().getMethods())
            .sorted(Comparator.comparing(Method::getName))
            .toList();
    return Arbitraries.of(verbs).flatMap(MergeProperties::call).list().ofMaxSize(25);
  }

  private static Arbitrary<Call> call(Method verb) {
    List<Arbitrary<Object>> arguments =
        Arrays.stream(verb.getParameters()).map(MergeProperties::argument).toList();
    return Combinators.combine(arguments).as(values -> new Call(verb, values));
  }

  private static Arbitrary<Object> argument(Parameter parameter) {
    Class<?> type = parameter.getType();
    if (type.isEnum()) {
      return Arbitraries.of(type.getEnumConstants());
    }
    if (type == int.class) {
      Arg range = parameter.getAnnotation(Arg.class);
      return Arbitraries.integers().between((int) range.min(), (int) range.max()).asGeneric();
    }
    if (type == double.class) {
      return Arbitraries.doubles().between(0, 10).ofScale(2).asGeneric();
    }
    return Arbitraries.of("LOAN_A", "LOAN_B", "LOAN_C").asGeneric();
  }

  @Property(tries = 50)
  void a_cap_beats_every_proposal(@ForAll RiskGrade proposed, @ForAll RiskGrade cap) {
    ClassifyTotals totals = new ClassifyTotals();
    totals.proposeGrade(proposed);
    totals.capGrade(cap);

    assertThat(totals.grade(null)).isEqualTo(proposed.compareTo(cap) < 0 ? cap : proposed);
  }

  @Property(tries = 50)
  void the_most_involved_mode_wins(
      @ForAll CrmMode one, @ForAll CrmMode other, @ForAll RiskGrade grade) {
    ClassifyTotals totals = new ClassifyTotals();
    totals.requireMode(one);
    totals.requireMode(other);

    assertThat(totals.mode(grade)).isEqualTo(one.compareTo(other) > 0 ? one : other);
  }
}
