package dev.gradus.internal.analysis;

import dev.gradus.internal.derived.Direction;
import dev.gradus.internal.tree.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one thing may differ between the two customers, all else being equal.
 *
 * @param key the path of the field, or the test as rules write it
 * @param rises whether it may be higher, or hold, for the second customer
 * @param falls whether it may be lower, or not hold, for the second customer
 * @param appears whether it may be known for the second customer only
 * @param vanishes whether it may be known for the first customer only
 * @param unknown where the unknown lies among the values of a thing that stages make
 * @param ends between which codes it moves; null where it is not codes that move
 */
record Move(
    String key,
    boolean rises,
    boolean falls,
    boolean appears,
    boolean vanishes,
    Unknown unknown,
    @Nullable Ends ends) {

  /**
   * How bad the codes are that are said of one of the two customers only: nothing else is said
   * differently.
   *
   * @param begin those that may be said of the second only, at which something worse can begin
   * @param end those that may be said of the first only, from which something better can follow
   */
  record Ends(Set<BigDecimal> begin, Set<BigDecimal> end) {

    /** Copies the sets. */
    Ends {
      begin = Set.copyOf(begin);
      end = Set.copyOf(end);
    }

    private Ends and(Ends other) {
      return new Ends(union(begin, other.begin), union(end, other.end));
    }

    private static Set<BigDecimal> union(Set<BigDecimal> one, Set<BigDecimal> other) {
      Set<BigDecimal> both = new HashSet<>(one);
      both.addAll(other);
      return both;
    }
  }

  /** Where the unknown lies among the values of a thing that stages make. */
  enum Unknown {
    /** Behind all values, as no proposal is the worst of proposals. */
    LAST,
    /** Before all values, as no cap is the best of caps. */
    FIRST,
    /** Nowhere: it is known for both customers or for neither. */
    NOWHERE
  }

  /** A move of what is known. */
  static Move of(String key, boolean rises, boolean falls) {
    return new Move(key, rises, falls, false, false, Unknown.LAST, null);
  }

  /** A move in a direction. */
  static Move of(String key, Direction direction) {
    return new Move(
        key,
        direction.rises(),
        direction.falls(),
        direction.appears(),
        direction.vanishes(),
        Unknown.LAST,
        null);
  }

  /** The same move of something else. */
  Move as(String other) {
    return new Move(other, rises, falls, appears, vanishes, unknown, ends);
  }

  /** The same move, where what is known may also become unknown and the other way round. */
  Move optional() {
    return new Move(key, rises, falls, true, true, unknown, ends);
  }

  /** The same move of something of which the unknown lies elsewhere. */
  Move with(Unknown where) {
    return new Move(key, rises, falls, appears, vanishes, where, ends);
  }

  /** The same move of a code, of which only some are said differently. */
  Move between(@Nullable Ends codes) {
    return new Move(key, rises, falls, appears, vanishes, unknown, codes);
  }

  /** The opposite move of something else. */
  Move against(String other) {
    return new Move(
        other, /* rises= */ falls, /* falls= */ rises, appears, vanishes, unknown, ends);
  }

  /** Both moves at once. */
  Move and(Move other) {
    return new Move(
        key,
        rises || other.rises,
        falls || other.falls,
        appears || other.appears,
        vanishes || other.vanishes,
        unknown.compareTo(other.unknown) > 0 ? unknown : other.unknown,
        ends == null || other.ends == null ? null : ends.and(other.ends));
  }

  /**
   * The steps between codes of which the strictest holds: it gets worse only by one that is said in
   * addition, and better only where one is no longer said.
   *
   * @param codes the codes, the strictest first, and null, which is better than all, at the end
   * @param stays whether the code may also move without a test of it noticing
   */
  List<Axis.Step> codeSteps(List<@Nullable Object> codes, boolean stays) {
    List<Axis.Step> steps = new ArrayList<>();
    for (int from = 0; from < codes.size(); from++) {
      for (int to = 0; to < codes.size(); to++) {
        boolean moves =
            to < from
                ? falls && isIn(ends == null ? null : ends.begin(), codes.size() - 2 - to)
                : to > from
                    ? rises && isIn(ends == null ? null : ends.end(), codes.size() - 2 - from)
                    : stays;
        if (moves) {
          steps.add(new Axis.Step(codes.get(from), codes.get(to)));
        }
      }
    }
    return steps;
  }

  /**
   * The steps between constants of which the greatest holds, in the same way.
   *
   * @param constants the constants, the best first
   * @param unknownCounts whether null, which is better than all, is a value like the others
   * @param stays whether the constant may also move without a test of it noticing
   */
  List<Axis.Step> choiceSteps(Object[] constants, boolean unknownCounts, boolean stays) {
    List<Axis.Step> steps = new ArrayList<>();
    for (int from = unknownCounts ? -1 : 0; from < constants.length; from++) {
      for (int to = unknownCounts ? -1 : 0; to < constants.length; to++) {
        boolean moves =
            to > from
                ? rises && isIn(ends == null ? null : ends.begin(), to)
                : to < from ? falls && isIn(ends == null ? null : ends.end(), from) : stays;
        if (moves) {
          steps.add(
              new Axis.Step(from < 0 ? null : constants[from], to < 0 ? null : constants[to]));
        }
      }
    }
    return steps;
  }

  private static boolean isIn(@Nullable Set<BigDecimal> codes, int place) {
    return codes == null || codes.contains(BigDecimal.valueOf(place));
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
      case EQUAL, NOT_EQUAL -> new Move(test, true, true, appears, vanishes, unknown, ends);
      case GREATER, AT_LEAST -> left ? as(test) : against(test);
      case LESS, AT_MOST -> left ? against(test) : as(test);
    };
  }
}
