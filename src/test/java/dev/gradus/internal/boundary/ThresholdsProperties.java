package dev.gradus.internal.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import dev.gradus.rules.Customer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the values around the thresholds of any tests of any ordered field. */
class ThresholdsProperties {

  private static final List<Field> ORDERED =
      Customer.FIELDS.all().stream().filter(field -> field.type().ordered()).toList();

  @Provide
  Arbitrary<Field> fields() {
    return Arbitraries.of(ORDERED);
  }

  @Property(tries = 2000)
  void no_value_is_told_apart_from_that_of_its_region(
      @ForAll("fields") Field field, @ForAll Random random) {
    List<Condition.Test> tests = tests(field, random);
    List<Object> regions = Thresholds.of(field, tests).regions();

    for (int i = 0; i < 30; i++) {
      Object any = value(field, random);
      assertThat(regions).as("%s of %s", any, tests).anyMatch(one -> alike(one, any, tests));
    }
    assertThat(regions).isSortedAccordingTo(order()).doesNotHaveDuplicates();
    assertThat(regions).allMatch(value -> isInRange(field, value));
  }

  @Property(tries = 2000)
  void every_threshold_has_neighbours_on_both_sides_that_pass_no_other(
      @ForAll("fields") Field field, @ForAll Grain grain, @ForAll Random random) {
    Thresholds thresholds = Thresholds.of(field, tests(field, random));
    List<Object> around = thresholds.around(grain);
    List<Object> sorted = thresholds.values().stream().sorted(order()).toList();

    assertThat(around).isSortedAccordingTo(order()).allMatch(value -> isInRange(field, value));
    for (int i = 0; i < sorted.size(); i++) {
      Object at = sorted.get(i);
      Object next = i + 1 < sorted.size() ? sorted.get(i + 1) : null;
      assertThat(around).anyMatch(value -> order().compare(value, at) == 0);
      if (isInRange(field, beyond(at)) && (next == null || !isAdjacent(at, next))) {
        assertThat(around)
            .anyMatch(
                value ->
                    order().compare(value, at) > 0
                        && (next == null || order().compare(value, next) < 0));
      }
    }
  }

  @Property
  void some_value_lies_in_the_range(@ForAll("fields") Field field) {
    assertThat(isInRange(field, Thresholds.some(field, BigDecimal.ZERO))).isTrue();
    assertThat(isInRange(field, Thresholds.some(field, BigDecimal.TEN))).isTrue();
  }

  private static Object beyond(Object at) {
    return at instanceof BigDecimal number
        ? number.add(BigDecimal.ONE)
        : at instanceof Integer whole ? (Object) (whole + 1) : ((LocalDate) at).plusDays(1);
  }

  private static boolean isAdjacent(Object one, Object two) {
    return !(one instanceof BigDecimal) && beyond(one).equals(two);
  }

  private static boolean alike(Object one, Object two, List<Condition.Test> tests) {
    return tests.stream()
        .allMatch(
            test ->
                ConditionEvaluator.holds(test, field -> one)
                    == ConditionEvaluator.holds(test, field -> two));
  }

  private static List<Condition.Test> tests(Field field, Random random) {
    List<Condition.Test> tests = new ArrayList<>();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      Operator operator = Operator.values()[random.nextInt(Operator.values().length)];
      tests.add(new Condition.Comparison(field, operator, new Literal(value(field, random))));
    }
    return tests;
  }

  private static Object value(Field field, Random random) {
    return switch (field.type()) {
      case DATE -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(12));
      case WHOLE -> near(field, BigDecimal.valueOf(random.nextInt(12))).intValue();
      default -> near(field, BigDecimal.valueOf(random.nextInt(4000), random.nextInt(5)));
    };
  }

  private static BigDecimal near(Field field, BigDecimal number) {
    // What is derived is never below 0.
    BigDecimal least = field.derived() ? field.min().max(BigDecimal.ZERO) : field.min();
    return number.add(least).min(field.max());
  }

  private static boolean isInRange(Field field, Object value) {
    return value instanceof LocalDate
        || field.inRange(
            value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value);
  }

  @SuppressWarnings("unchecked") // all are values of one field
  private static Comparator<Object> order() {
    return (one, two) -> ((Comparable<Object>) one).compareTo(two);
  }
}
