package dev.gradus.internal.derived;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Visibility;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.rules.CollateralType;
import dev.gradus.rules.Customer;
import dev.gradus.rules.ScoreScale;
import dev.gradus.support.Snapshots;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every derived field of the library. */
class DerivedFieldProperties {

  private static final List<Field> CATALOGUE =
      Customer.FIELDS.all().stream().filter(Field::derived).toList();

  @Provide
  Arbitrary<Field> fields() {
    return Arbitraries.of(CATALOGUE);
  }

  @Provide
  Arbitrary<Map<String, Object>> customers() {
    return Snapshots.values();
  }

  /** Any day, often about the end of February. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.randomValue(
        random ->
            random.nextBoolean()
                ? LocalDate.of(2023 + random.nextInt(6), 2, 26).plusDays(random.nextInt(6))
                : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000)));
  }

  @Example
  void every_derived_field_of_the_catalogue_is_one_object() {
    assertThat(DerivedFields.LIBRARY.all().stream().map(DerivedField::path))
        .containsExactlyInAnyOrderElementsOf(CATALOGUE.stream().map(Field::path).toList());
    assertThat(CATALOGUE).hasSizeGreaterThan(6);
  }

  @Example
  void a_source_is_a_field_that_a_snapshot_gives() {
    List<String> given = Customer.FIELDS.given().stream().map(Field::path).toList();
    for (DerivedField derived : DerivedFields.LIBRARY.all()) {
      assertThat(given).containsAll(derived.sources()).containsAll(derived.inseparable());
    }
  }

  @Property(tries = 500)
  void it_computes_what_the_customer_answers(
      @ForAll("fields") Field field, @ForAll("customers") Map<String, Object> values) {
    Customer customer =
        customer(
            new GivenValues(
                values, List.of(Snapshots.TODAY.plusDays(9)), DerivedFieldProperties::customer));

    assertThat(derived(field).compute(customer)).isEqualTo(FieldValues.of(field, customer));
  }

  @Property(tries = 3000)
  void given_values_put_it_where_it_is_wanted(
      @ForAll("fields") Field field,
      @ForAll("days") LocalDate day,
      @ForAll("customers") Map<String, Object> values,
      @ForAll Random random) {
    Object wanted = wanted(field, random);
    GivenValues given = on(day, values, random);
    SortedMap<String, Object> before = given.all();

    if (derived(field).put(wanted, given)) {
      assertThat(derived(field).compute(customer(given)))
          .usingComparator((one, two) -> compare(one, two))
          .isEqualTo(wanted);
    } else {
      assertThat(given.all()).isEqualTo(before);
      assertThat(isRare(field, wanted, given)).as("%s = %s of %s", field, wanted, before).isTrue();
    }
  }

  /** A value that no customer can have, or not this one. */
  private static boolean isRare(Field field, Object wanted, GivenValues given) {
    return switch (field.path()) {
      case "collateral.coverage", "collateral.adjustedCoverage" ->
          given.get("collateral.type") == CollateralType.NONE
              || (given.get("loan.exposure") instanceof BigDecimal exposure
                  ? exposure.signum() == 0 || exposure.precision() - exposure.scale() > 13
                  : given.get("loan.amount") != null);
      case "collateral.adjustedValue" -> given.get("collateral.type") == CollateralType.NONE;
      case "person.daysToBirthday" ->
          (Integer) wanted >= 365
              || given.day().plusDays((Integer) wanted).getDayOfYear() == 60; // 29 February
      default -> false;
    };
  }

  @Property(tries = 1500)
  void given_values_around_a_threshold_lie_on_both_sides_of_it(
      @ForAll("fields") Field field,
      @ForAll("days") LocalDate day,
      @ForAll("customers") Map<String, Object> values,
      @ForAll Random random) {
    Object wanted = wanted(field, random);
    GivenValues given = on(day, values, random);
    for (String source : derived(field).sources()) {
      List<Integer> sides = new ArrayList<>();
      for (SortedMap<String, Object> change : derived(field).around(wanted, source, given)) {
        assertThat(change).containsKey(source);
        GivenValues changed = given.copy();
        change.forEach(changed::put);
        Object found = derived(field).compute(customer(changed));
        sides.add(found == null ? 0 : Integer.signum(compare(found, wanted)));
      }
      if (sides.size() == 3 && !field.path().equals("person.daysToBirthday")) {
        assertThat(sides).as("%s around %s", field, wanted).contains(-1).containsAnyOf(0, 1);
      }
    }
  }

  /** Every step of every source, in small worlds of all that goes into a field. */
  @Property(tries = 400)
  void it_moves_as_it_says_when_a_source_moves(
      @ForAll("fields") Field field,
      @ForAll("days") LocalDate day,
      @ForAll("customers") Map<String, Object> values,
      @ForAll Random random) {
    for (String source : derived(field).sources()) {
      GivenValues given = on(day, values, random);
      List<Object> world = world(Customer.FIELDS.get(source), given);
      Direction says = derived(field).direction(source);
      for (int i = 0; i + 1 < world.size(); i++) {
        Object before = at(field, given, source, world.get(i));
        Object after = at(field, given, source, world.get(i + 1));
        assertThat(allows(says, before, after)).as("%s up", source).isTrue();
        assertThat(allows(says.opposite(), after, before)).as("%s down", source).isTrue();
      }
    }
  }

  @Example
  void nothing_but_its_sources_and_what_it_is_computed_with_moves_it() {
    Map<String, Object> values = new TreeMap<>(Snapshots.values(new Random(1)));
    GivenValues given = on(Snapshots.TODAY, values, new Random(1));
    for (Field field : CATALOGUE) {
      for (Field other : Customer.FIELDS.given()) {
        boolean counts =
            derived(field).sources().contains(other.path())
                || derived(field).inseparable().contains(other.path())
                || other.path().equals("asOf");
        Object before = derived(field).compute(customer(given));
        GivenValues changed = given.copy();
        changed.remove(other.path());
        if (!counts && !FieldValues.isAlwaysKnown(other)) {
          assertThat(derived(field).compute(customer(changed))).isEqualTo(before);
        }
      }
    }
  }

  private static Object at(Field field, GivenValues given, String source, Object value) {
    GivenValues changed = given.copy();
    changed.put(source, value);
    return derived(field).compute(customer(changed));
  }

  private static boolean allows(Direction says, Object before, Object after) {
    if (before == null || after == null) {
      return Objects.equals(before, after) || (before == null ? says.appears() : says.vanishes());
    }
    int moved = compare(after, before);
    return moved == 0 || (moved > 0 ? says.rises() : says.falls());
  }

  private static List<Object> world(Field source, GivenValues given) {
    Stream<Object> world =
        source.type() == FieldType.DATE
            ? IntStream.range(0, 800).mapToObj(days -> given.day().minusDays(800L - days))
            : source.type() == FieldType.CHOICE
                ? Stream.of(source.valueType().getEnumConstants())
                : source.path().equals("credit.score")
                    ? scores((ScoreScale) given.get("credit.scoreScale"))
                    : Stream.of(0, 1, 2, 3, 99, 100, 101, 250_000, 1_000_000)
                        .map(BigDecimal::valueOf);
    return world.toList();
  }

  private static Stream<Object> scores(ScoreScale scale) {
    return scale == null
        ? Stream.of(BigDecimal.ZERO, BigDecimal.ONE)
        : IntStream.rangeClosed(0, 50)
            .mapToObj(
                part ->
                    scale
                        .lowest()
                        .add(
                            scale
                                .highest()
                                .subtract(scale.lowest())
                                .multiply(BigDecimal.valueOf(part * 2L, 2))));
  }

  private static GivenValues on(LocalDate day, Map<String, Object> values, Random random) {
    GivenValues given =
        new GivenValues(
            values, List.of(day.plusDays(random.nextInt(20))), DerivedFieldProperties::customer);
    given.put("asOf", day);
    return given;
  }

  private static Object wanted(Field field, Random random) {
    return switch (field.path()) {
      case "credit.scoreIndex" -> BigDecimal.valueOf(random.nextInt(1001), 1);
      case "collateral.coverage", "collateral.adjustedCoverage", "collateral.adjustedValue" ->
          BigDecimal.valueOf(random.nextInt(2000), 2);
      case "person.daysToBirthday", "daysToHoliday" -> random.nextInt(366);
      default -> random.nextInt(90);
    };
  }

  private static Customer customer(GivenValues given) {
    return FactAssembler.of(
        SnapshotAssembler.assemble(given.all()), new Customer.Holidays(given.holidays()));
  }

  @SuppressWarnings("unchecked") // both are values of one field
  private static int compare(Object one, Object two) {
    return ((Comparable<Object>) one).compareTo(two);
  }

  private static DerivedField derived(Field field) {
    assertThat(field.visibility()).isEqualTo(Visibility.CUSTOMER);
    return DerivedFields.LIBRARY.find(field.path()).orElseThrow();
  }
}
