package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Visibility;
import dev.gradus.internal.analysis.Axis.Side;
import dev.gradus.internal.analysis.Axis.Step;
import dev.gradus.internal.boundary.Thresholds;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.RuleGroup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The space in which some conditions are boxes: an axis for whatever they test, at most one of
 * which moves.
 *
 * <p>How two fields compare is an axis of its own, not tied to those of the fields. So the space
 * holds more customers than can exist: what holds in all of it holds for all that do.
 */
final class Axes {

  /** So many values are looked at in the time of one step of a solver. */
  private static final int VALUES_OF_A_STEP = 8;

  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<Axis> axes = new ArrayList<>();
  private final Set<Condition.Test> tests;
  private final @Nullable Move move;

  private final Map<Tested, Formula> tested = new HashMap<>();
  private final Map<Silent, List<Formula>> silent = new HashMap<>();

  private record Tested(Condition.Test test, Side side) {}

  private record Silent(RuleGroup group, Side side) {}

  private Axes(Collection<Condition.Test> tests, @Nullable Move move) {
    this.tests = new LinkedHashSet<>(tests);
    this.move = move;
  }

  /** The space of some conditions in which nothing moves. */
  static Axes of(List<Condition> conditions) {
    return of(conditions, null);
  }

  /** The space of some conditions. */
  static Axes of(List<Condition> conditions, @Nullable Move move) {
    Axes space = new Axes(Condition.testsOf(conditions), move);
    Map<Field, List<Condition.Test>> byField = new HashMap<>();
    for (Condition.Test test : space.tests) {
      byField.computeIfAbsent(test.field(), field -> new ArrayList<>()).add(test);
      Field other = test.other();
      if (other != null) {
        byField.computeIfAbsent(other, field -> new ArrayList<>()).add(test);
      }
    }
    for (Condition.Test test : space.tests) {
      if (space.places.putIfAbsent(key(test), space.axes.size()) == null) {
        space.axes.add(space.axis(test, byField.getOrDefault(test.field(), List.of())));
      }
    }
    return space;
  }

  /** The key of the axis on which a test lies. */
  static String key(Condition.Test test) {
    if (test instanceof Condition.Containment containment) {
      return contains(containment.field(), containment.element().value());
    }
    return path(test) == null ? test.field().path() : compared((Condition.Comparison) test);
  }

  /** The key of the axis of one code of a set. */
  static String contains(Field field, Object element) {
    return field.path() + " contains " + element;
  }

  private static String compared(Condition.Comparison comparison) {
    return comparison.field().path() + " " + comparison.operator().sign() + " " + path(comparison);
  }

  private static @Nullable String path(Condition.Test test) {
    Field other = test.other();
    return other == null ? null : other.path();
  }

  private Axis axis(Condition.Test test, List<Condition.Test> onField) {
    String key = key(test);
    if (key.equals(test.field().path())) {
      return new Axis(key, test.field(), fieldSteps(test.field(), onField));
    }
    List<Step> steps = new ArrayList<>(List.of(new Step(false, false), new Step(true, true)));
    if (move != null) {
      String moving = move.key();
      if (moving.equals(key)) {
        return new Axis(key, null, move.flips());
      }
      if (test instanceof Condition.Comparison comparison
          && (moving.equals(test.field().path()) || moving.equals(path(test)))) {
        steps.addAll(
            move.through(key, comparison.operator(), moving.equals(test.field().path())).flips());
      }
    }
    return new Axis(key, null, steps);
  }

  private List<Step> fieldSteps(Field field, List<Condition.Test> onField) {
    List<@Nullable Object> samples = Thresholds.of(field, onField).regionsAndUnknown();
    if (move == null || !move.key().equals(field.path())) {
      return samples.stream().map(sample -> new Step(sample, sample)).toList();
    }
    boolean compared = onField.stream().anyMatch(test -> test.other() != null);
    boolean unknownCounts =
        field.visibility() != Visibility.CUSTOMER && move.unknown() != Move.Unknown.NOWHERE;
    if (move.unknown() == Move.Unknown.FIRST && samples.contains(null)) {
      Collections.rotate(samples, 1);
    }
    if (move.ends() != null && field.type() == FieldType.CODE) {
      return move.codeSteps(samples, compared);
    }
    return move.ends() != null && field.type() == FieldType.CHOICE
        ? move.choiceSteps(field.valueType().getEnumConstants(), unknownCounts, compared)
        : move.steps(samples, unknownCounts, compared);
  }

  /** The number of an axis that moves; -1 where none does. */
  int moving() {
    for (int i = 0; i < axes.size(); i++) {
      if (axes.get(i).steps().stream()
          .anyMatch(step -> !Objects.equals(step.before(), step.after()))) {
        return i;
      }
    }
    return -1;
  }

  /** A condition of one of the two customers as a formula over the axes. */
  Formula formula(Condition condition, Side side) {
    if (condition instanceof Condition.All all) {
      return new Formula.And(all.parts().stream().map(part -> formula(part, side)).toList());
    }
    if (condition instanceof Condition.Any any) {
      return new Formula.Or(any.parts().stream().map(part -> formula(part, side)).toList());
    }
    return condition instanceof Condition.NoneOf none
        ? new Formula.And(silent(none, side))
        : tested.computeIfAbsent(
            new Tested((Condition.Test) condition, side), key -> formula(key.test(), side));
  }

  /** That the rules do not hold, each; of a list of which the first row holds, made once. */
  private List<Formula> silent(Condition.NoneOf none, Side side) {
    List<Formula> known =
        silent.computeIfAbsent(new Silent(none.group(), side), key -> new ArrayList<>());
    for (int i = known.size(); i < none.first(); i++) {
      known.add(formula(none.members().get(i).when(), side).not());
    }
    return known.subList(0, none.first());
  }

  private Formula formula(Condition.Test test, Side side) {
    int place = places.getOrDefault(key(test), -1);
    List<Step> steps = axes.get(place).steps();
    BitSet allowed = new BitSet();
    for (int i = 0; i < steps.size(); i++) {
      allowed.set(i, holds(test, steps.get(i).at(side)));
    }
    return new Formula.In(place, allowed, steps.size());
  }

  private static boolean holds(Condition.Test test, @Nullable Object value) {
    if (test instanceof Condition.Containment containment) {
      Object element = containment.element().value();
      return ConditionEvaluator.holds(
          test, field -> Boolean.TRUE.equals(value) ? Set.of(element) : Set.of());
    }
    return path(test) == null
        ? ConditionEvaluator.holds(test, field -> value)
        : Boolean.TRUE.equals(value);
  }

  /** Whether some tests are among those that it was made for. */
  boolean isFor(List<Condition.Test> some) {
    return tests.containsAll(some);
  }

  /** How many steps it takes to look which values meet which tests. */
  long cost() {
    return tests.stream()
            .mapToLong(test -> axes.get(places.getOrDefault(key(test), -1)).steps().size())
            .sum()
        / VALUES_OF_A_STEP;
  }

  /** The whole space. */
  BitSet[] whole() {
    BitSet[] domains = new BitSet[axes.size()];
    for (int i = 0; i < domains.length; i++) {
      domains[i] = new BitSet();
      domains[i].set(0, axes.get(i).steps().size());
    }
    return domains;
  }

  /** The axes by their number. */
  List<Axis> all() {
    return Collections.unmodifiableList(axes);
  }
}
