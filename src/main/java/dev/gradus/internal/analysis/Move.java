package dev.gradus.internal.analysis;

import dev.gradus.internal.derived.Direction;
import dev.gradus.internal.tree.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one thing may differ between the two customers, all else being equal.
 *
 * @param key the path of the field, or the test as rules write it
 * @param rises whether it may be higher, or hold, for the second customer
 * @param falls whether it may be lower, or not hold, for the second customer
 * @param appears whether it may be known for the second customer only
 * @param vanishes whether it may be known for the first customer only
 */
record Move(String key, boolean rises, boolean falls, boolean appears, boolean vanishes) {

  /** A move of what is known. */
  static Move of(String key, boolean rises, boolean falls) {
    return new Move(key, rises, falls, false, false);
  }

  /** A move in a direction. */
  static Move of(String key, Direction direction) {
    return new Move(
        key, direction.rises(), direction.falls(), direction.appears(), direction.vanishes());
  }

  /** The same move of something else. */
  Move as(String other) {
    return new Move(other, rises, falls, appears, vanishes);
  }

  /** The opposite move of something else. */
  Move against(String other) {
    return new Move(other, /* rises= */ falls, /* falls= */ rises, appears, vanishes);
  }

  /** Both moves at once. */
  Move and(Move other) {
    return new Move(
        key,
        rises || other.rises,
        falls || other.falls,
        appears || other.appears,
        vanishes || other.vanishes);
  }

  /**
   * The steps from one value to the next; a longer way is several steps.
   *
   * @param chain the values in their order, null at its place in it or, where it has none, at the
   *     end
   * @param unknownCounts whether null is a value like the others
   * @param stays whether the value may also move without a test of it noticing
   */
  List<Axis.Step> steps(List<@Nullable Object> chain, boolean unknownCounts, boolean stays) {
    List<@Nullable Object> values = new ArrayList<>(chain);
    if (!unknownCounts) {
      values.removeIf(Objects::isNull);
    }
    List<Axis.Step> steps = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (stays) {
        steps.add(new Axis.Step(values.get(i), values.get(i)));
      }
      if (rises && i + 1 < values.size()) {
        steps.add(new Axis.Step(values.get(i), values.get(i + 1)));
      }
      if (falls && i > 0) {
        steps.add(new Axis.Step(values.get(i), values.get(i - 1)));
      }
      if (appears) {
        steps.add(new Axis.Step(null, values.get(i)));
      }
      if (vanishes) {
        steps.add(new Axis.Step(values.get(i), null));
      }
    }
    return steps;
  }

  /** The steps of a test that holds or does not; what is unknown holds nothing. */
  List<Axis.Step> flips() {
    List<Axis.Step> steps = new ArrayList<>();
    if (rises || appears) {
      steps.add(new Axis.Step(false, true));
    }
    if (falls || vanishes) {
      steps.add(new Axis.Step(true, false));
    }
    return steps;
  }

  /**
   * How the test {@code field op other} moves when the field moves; from the other's side it is
   * mirrored.
   */
  Move through(String test, Operator operator, boolean left) {
    return switch (operator) {
      case EQUAL, NOT_EQUAL -> new Move(test, true, true, appears, vanishes);
      case GREATER, AT_LEAST -> left ? as(test) : against(test);
      case LESS, AT_MOST -> left ? against(test) : as(test);
    };
  }
}
