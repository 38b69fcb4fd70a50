package dev.gradus.internal.derived;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Unit;
import dev.gradus.internal.field.Digits;
import dev.gradus.internal.field.IsoDay;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.PlainValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds operands that put a policy's field at a value. One operand is solved for, the other stays,
 * or is given some value where it is unknown. What is found has been reckoned back.
 */
final class OperandSearch {

  /** A line through two points meets a straight line at once, and a bent one after some steps. */
  private static final int MOST_STEPS = 20;

  private static final int PLACES_OF_RATIOS = 2;
  private static final int MOST_PLACES = 4;

  private final PolicyField field;
  private final SearchSteps steps;
  private final Operand left;
  private final Operand right;

  /**
   * A search.
   *
   * @param field the field to put at a value
   * @param steps what it may try, together with the searches for the field's operands
   */
  OperandSearch(PolicyField field, SearchSteps steps) {
    this.field = field;
    this.steps = steps;
    this.left = field.derivation().left();
    this.right = field.derivation().right();
  }

  /** Solves for the second operand where it alone is unknown, else for the first if possible. */
  boolean put(BigDecimal result, GivenValues given) {
    if (!field.derivation().field().inRange(result) || !steps.take()) {
      return false;
    }
    boolean second = field.value(left, given) != null && field.value(right, given) == null;
    return second
        ? solve(right, result, given) || solve(left, result, given)
        : solve(left, result, given) || solve(right, result, given);
  }

  private Operand other(Operand operand) {
    return operand.equals(left) ? right : left;
  }

  private boolean solve(Operand moving, BigDecimal result, GivenValues given) {
    // An operand that stands on both sides cannot stay while it moves.
    List<GivenValues> settled = left.equals(right) ? List.of() : settled(other(moving), given);
    for (GivenValues tried : settled) {
      Object solution = solution(moving, result, tried);
      if (solution != null && set(moving, solution, tried) && isReached(result, tried)) {
        given.become(tried);
        return true;
      }
    }
    for (String source : field.sources(moving)) {
      Field shared = shared(source);
      BigDecimal met = shared == null ? null : meet(shared, result, given);
      Object typed = shared == null || met == null ? null : typed(shared, met);
      GivenValues tried = given.copy();
      if (typed != null) {
        tried.put(source, typed);
      }
      if (typed != null && isReached(result, tried)) {
        given.become(tried);
        return true;
      }
    }
    return false;
  }

  private @Nullable Object solution(Operand moving, BigDecimal result, GivenValues given) {
    Object staying = field.value(other(moving), given);
    if (staying == null) {
      return null;
    }
    Arithmetic operation = field.derivation().operation();
    return moving.equals(left)
        ? operation.solveLeft(result, staying)
        : operation.solveRight(result, staying);
  }

  private boolean isReached(BigDecimal result, GivenValues given) {
    Object reached = field.value(given);
    return reached != null && Arithmetic.number(reached).compareTo(result) == 0;
  }

  /** Values with which an operand is known: those given, or else some in turn. */
  private List<GivenValues> settled(Operand operand, GivenValues given) {
    if (field.value(operand, given) != null) {
      return List.of(given.copy());
    }
    List<GivenValues> settled = new ArrayList<>();
    for (Object some : some(((Operand.Path) operand).field(), given)) {
      GivenValues tried = given.copy();
      if (set(operand, some, tried)) {
        settled.add(tried);
      }
    }
    return settled;
  }

  /** Values of a field where it matters little which: round ones, the nearest in its range. */
  private static List<Object> some(Field field, GivenValues given) {
    if (field.type() == FieldType.DATE) {
      return List.of(given.day());
    }
    Stream<BigDecimal> round =
        switch (field.unit()) {
          case CURRENCY -> Stream.of(1_000_000, 100, 1, 0).map(BigDecimal::valueOf);
          case RATIO -> Stream.of("1", "0.5", "0").map(BigDecimal::new);
          default -> Stream.of(100, 10, 1, 0).map(BigDecimal::valueOf);
        };
    Interval range = Interval.of(new Operand.Path(field));
    return round
        .map(number -> number.max(range.least()).min(range.most()))
        .distinct()
        .map(Object.class::cast)
        .toList();
  }

  /** Gives an operand a value; false where it cannot have it. */
  private boolean set(Operand operand, Object value, GivenValues given) {
    if (!(operand instanceof Operand.Path path) || field.sources(operand).isEmpty()) {
      return false;
    }
    Object typed = typed(path.field(), value);
    DerivedField derived = field.derived(operand);
    if (typed == null || derived != null) {
      return typed != null && derived != null && put(derived, typed, given);
    }
    given.put(path.field().path(), typed);
    return true;
  }

  private boolean put(DerivedField derived, Object value, GivenValues given) {
    return derived instanceof PolicyField own
        ? new OperandSearch(own, steps).put(Arithmetic.number(value), given)
        : derived.put(value, given);
  }

  /** A value as a field has it; null where it cannot. */
  private static @Nullable Object typed(Field field, Object value) {
    if (value instanceof LocalDate day) {
      return IsoDay.isWritable(day) ? day : null;
    }
    BigDecimal number = PlainValue.normalised(Arithmetic.number(value));
    if (!field.inRange(number) || !Digits.fit(number)) {
      return null;
    }
    return field.type() != FieldType.WHOLE
        ? number
        : number.scale() == 0 ? (Object) number.intValueExact() : null;
  }

  /**
   * Where a given field that both operands rest on puts the field at a value, or as near to it as
   * lines through two points come; null where they come nowhere.
   */
  private @Nullable BigDecimal meet(Field source, BigDecimal result, GivenValues given) {
    Object known = given.get(source.path());
    BigDecimal from = Arithmetic.number(known == null ? some(source, given).get(0) : known);
    BigDecimal up = from.add(BigDecimal.ONE);
    BigDecimal to = source.inRange(up) ? up : from.subtract(BigDecimal.ONE);
    for (int step = 0; step < MOST_STEPS; step++) {
      BigDecimal before = at(source, from, given);
      BigDecimal after = at(source, to, given);
      boolean met = after != null && after.compareTo(result) == 0;
      if (before == null || after == null || met || before.compareTo(after) == 0) {
        return after == null ? null : to;
      }
      BigDecimal next =
          result
              .subtract(after)
              .multiply(to.subtract(from))
              .divide(after.subtract(before), Arithmetic.DIGITS)
              .add(to);
      from = to;
      to = Arithmetic.kept(source.type() == FieldType.WHOLE ? whole(next) : next);
    }
    return to;
  }

  private static BigDecimal whole(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_EVEN);
  }

  /** The result where a given field has a value; null where it cannot have it. */
  private @Nullable BigDecimal at(Field source, BigDecimal value, GivenValues given) {
    Object typed = typed(source, value);
    if (typed == null) {
      return null;
    }
    GivenValues tried = given.copy();
    tried.put(source.path(), typed);
    Object result = field.value(tried);
    return result == null ? null : Arithmetic.number(result);
  }

  /** The given number that both operands rest on, if it is among those with a path. */
  private @Nullable Field shared(String source) {
    Field found = given(source);
    boolean both = field.sources(left).contains(source) && field.sources(right).contains(source);
    boolean number =
        found != null && (found.type() == FieldType.WHOLE || found.type() == FieldType.DECIMAL);
    return both && number ? found : null;
  }

  private @Nullable Field given(String path) {
    return field.basis().stream().filter(each -> each.path().equals(path)).findFirst().orElse(null);
  }

  /** Changes of one source that put the field about a value. */
  List<SortedMap<String, Object>> around(BigDecimal result, String source, GivenValues given) {
    Set<SortedMap<String, Object>> changes = new LinkedHashSet<>();
    if (!steps.take()) {
      return List.of();
    }
    Field shared = shared(source);
    BigDecimal met = shared == null ? null : meet(shared, result, given);
    if (shared != null && met != null) {
      candidates(shared, met).forEach(value -> changes.add(WholeNumbers.change(source, value)));
    }
    for (Operand moving : left.equals(right) ? List.<Operand>of() : List.of(left, right)) {
      if (field.sources(moving).contains(source)) {
        settled(other(moving), given).stream()
            .findFirst()
            .ifPresent(settled -> changes.addAll(around(moving, result, source, given, settled)));
      }
    }
    return List.copyOf(changes);
  }

  private List<SortedMap<String, Object>> around(
      Operand moving, BigDecimal result, String source, GivenValues given, GivenValues settled) {
    List<SortedMap<String, Object>> changes = new ArrayList<>();
    Field operand = ((Operand.Path) moving).field();
    DerivedField derived = field.derived(moving);
    Map<String, Object> besides = besides(given, settled);
    for (BigDecimal near : near(result)) {
      Object solution = solution(moving, near, settled);
      if (solution == null) {
        continue;
      }
      if (derived == null) {
        candidates(operand, solution)
            .forEach(value -> changes.add(WholeNumbers.change(source, value)));
      } else {
        for (Object value : exact(operand, solution)) {
          changes.addAll(around(derived, value, source, settled));
        }
      }
    }
    for (Map<String, Object> change : changes) {
      besides.forEach(change::putIfAbsent);
    }
    return changes;
  }

  private List<SortedMap<String, Object>> around(
      DerivedField derived, Object value, String source, GivenValues given) {
    return derived instanceof PolicyField own
        ? new OperandSearch(own, steps).around(Arithmetic.number(value), source, given)
        : derived.around(value, source, given);
  }

  /** A number of days or months turns between two days; one of months, a month before as well. */
  private List<BigDecimal> near(BigDecimal result) {
    return field.derivation().operation() == Arithmetic.MONTHS
        ? List.of(result, result.add(BigDecimal.ONE))
        : List.of(result);
  }

  /** What was made known of a customer besides. */
  private static Map<String, Object> besides(GivenValues given, GivenValues settled) {
    Map<String, Object> besides = new TreeMap<>(settled.all());
    besides.keySet().removeAll(given.all().keySet());
    return besides;
  }

  /** Values of a field below, at and above a solution, as people give them. */
  private static List<Object> candidates(Field field, Object solution) {
    List<Object> candidates = new ArrayList<>();
    if (solution instanceof LocalDate day) {
      candidates.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
      return candidates;
    }
    BigDecimal exact = Arithmetic.number(solution);
    int places =
        field.type() == FieldType.DECIMAL && field.unit() == Unit.RATIO ? PLACES_OF_RATIOS : 0;
    BigDecimal at = exact.setScale(places, RoundingMode.CEILING);
    BigDecimal step = BigDecimal.ONE.movePointLeft(places);
    Stream.of(at.subtract(step), at, at.add(step), exact)
        .map(PlainValue::normalised)
        .filter(number -> number.scale() <= MOST_PLACES)
        .distinct()
        .map(number -> typed(field, number))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .forEach(candidates::add);
    return candidates;
  }

  /** A solution as a derived operand can have it: of a whole number both neighbours. */
  private static List<Object> exact(Field operand, Object solution) {
    if (solution instanceof LocalDate) {
      return List.of();
    }
    BigDecimal number = Arithmetic.number(solution);
    Stream<BigDecimal> values =
        operand.type() == FieldType.WHOLE
            ? Stream.of(
                number.setScale(0, RoundingMode.FLOOR), number.setScale(0, RoundingMode.CEILING))
            : Stream.of(Arithmetic.kept(number));
    return values
        .distinct()
        .map(value -> typed(operand, value))
        .filter(Objects::nonNull)
        .map(Object.class::cast)
        .toList();
  }
}
