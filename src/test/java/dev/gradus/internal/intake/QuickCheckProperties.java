package dev.gradus.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.rules.Customer;
import dev.gradus.support.Snapshots;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The quick check and the constraints come to the same verdict: whatever it lets pass, they would
 * have.
 */
class QuickCheckProperties {

  private static final SnapshotCheck CHECK = new SnapshotCheck(Customer.FIELDS, "CNY");
  private static final QuickCheck QUICK = new QuickCheck(Customer.FIELDS);
  private static final List<String> TEXTS =
      List.of(
          "",
          "CNY",
          "cny",
          "USD",
          "c-1",
          "a b",
          "CARD_1",
          "é",
          "名",
          "x".repeat(64),
          "X".repeat(64),
          "X".repeat(65));

  @Property(tries = 1500)
  void both_say_the_same_of_any_snapshot(@ForAll("snapshots") CustomerSnapshot snapshot) {
    assertThat(CHECK.problems(snapshot)).isEqualTo(CHECK.reported(snapshot));
  }

  @Property(tries = 200)
  void what_is_valid_does_not_wake_the_constraints(@ForAll("valid") CustomerSnapshot snapshot) {
    assertThat(QUICK.nothingWrong(snapshot)).isTrue();
  }

  /** Just within and just outside the range of every field, one at a time. */
  @Example
  void both_say_the_same_at_every_bound_of_every_field() {
    for (Field field : Customer.FIELDS.given()) {
      for (Object value : edges(field)) {
        Map<String, Object> values = required();
        values.put(field.path(), value);
        CustomerSnapshot snapshot = SnapshotAssembler.assemble(values);

        assertThat(CHECK.problems(snapshot)).as(field.path()).isEqualTo(CHECK.reported(snapshot));
      }
    }
  }

  @Example
  void both_miss_what_is_required() {
    for (String path : required().keySet()) {
      Map<String, Object> values = required();
      values.remove(path);
      CustomerSnapshot snapshot = SnapshotAssembler.assemble(values);

      assertThat(CHECK.problems(snapshot))
          .as(path)
          .isNotEmpty()
          .isEqualTo(CHECK.reported(snapshot));
    }
  }

  @Provide
  Arbitrary<CustomerSnapshot> valid() {
    return Snapshots.any();
  }

  /** A valid snapshot in which up to three fields are anything at all of their type. */
  @Provide
  Arbitrary<CustomerSnapshot> snapshots() {
    return Arbitraries.randomValue(
        random -> {
          Map<String, Object> values = new HashMap<>(Snapshots.values(random));
          List<Field> given = Customer.FIELDS.given();
          for (int i = random.nextInt(4); i > 0; i--) {
            Field field = given.get(random.nextInt(given.size()));
            List<Object> edges = edges(field);
            if (!edges.isEmpty()) {
              values.put(field.path(), edges.get(random.nextInt(edges.size())));
            }
          }
          return SnapshotAssembler.assemble(values);
        });
  }

  private static Map<String, Object> required() {
    Map<String, Object> values = new HashMap<>(Snapshots.values(new Random(3)));
    values.keySet().retainAll(List.of("customerId", "asOf", "type"));
    return values;
  }

  private static List<Object> edges(Field field) {
    return switch (field.type()) {
      case WHOLE ->
          Stream.of(field.min(), field.max())
              .flatMap(
                  bound -> Stream.of(-1, 0, 1).map(step -> (Object) (bound.intValueExact() + step)))
              .toList();
      case DECIMAL ->
          Stream.of(field.min(), field.max())
              .flatMap(
                  bound ->
                      Stream.concat(
                          Stream.of("-0.01", "0", "0.000", "0.01")
                              .map(step -> (Object) bound.add(new BigDecimal(step))),
                          Stream.of("1E-20", "1E-21", "0E+20", "0E+21", "1E-2000000000")
                              .map(BigDecimal::new)))
              .toList();
      case DATE ->
          List.of(
              Snapshots.TODAY.minusDays(1),
              Snapshots.TODAY,
              Snapshots.TODAY.plusDays(1),
              LocalDate.of(1, 1, 1),
              LocalDate.of(0, 12, 31),
              LocalDate.of(9999, 12, 31),
              LocalDate.of(10000, 1, 1),
              LocalDate.MIN);
      case ID, CURRENCY, CODE -> List.copyOf(TEXTS);
      case FLAG -> List.of(true, false);
      case CHOICE -> List.of(field.valueType().getEnumConstants());
      case CHOICES -> List.of();
    };
  }

  @Example
  void every_kind_of_field_that_a_snapshot_gives_is_looked_at() {
    assertThat(Customer.FIELDS.given()).extracting(Field::type).doesNotContain(FieldType.CHOICES);
  }
}
