package dev.gradus.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.RiskGrade;
import dev.gradus.support.Snapshots;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However many calls a snapshot is built with, nothing that one of them set is lost. */
class SnapshotBuilderProperties {

  @Provide
  Arbitrary<Map<String, Object>> values() {
    return Snapshots.values();
  }

  @Property(tries = 200)
  void values_set_one_at_a_time_in_any_order_are_all_there(
      @ForAll("values") Map<String, Object> values, @ForAll long seed) {
    CustomerSnapshot.Builder builder = required(values);
    List<String> paths = new ArrayList<>(values.keySet());
    paths.removeAll(List.of("customerId", "asOf", "type"));
    Collections.shuffle(paths, new Random(seed));
    paths.forEach(path -> set(builder, path, values.get(path)));

    assertThat(builder.build()).isEqualTo(SnapshotAssembler.assemble(values));
  }

  @Property(tries = 100)
  void a_snapshot_taken_apart_and_built_again_is_the_same(
      @ForAll("values") Map<String, Object> values, @ForAll int rating) {
    values.put("extra.rating", rating);
    CustomerSnapshot snapshot = SnapshotAssembler.assemble(values);

    assertThat(snapshot.toBuilder().build()).isEqualTo(snapshot);
  }

  @Example
  void a_change_of_one_value_leaves_the_snapshot_and_its_other_values_alone() {
    CustomerSnapshot known =
        CustomerSnapshot.builder("C-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
            .credit(c -> c.score(new BigDecimal("700")).overdueStreak(2))
            .extra("rating", 3)
            .build();
    CustomerSnapshot improved =
        known.toBuilder().credit(c -> c.overdueStreak(0)).extra("branch", "SOUTH").build();

    assertThat(improved.credit().overdueStreak()).isZero();
    assertThat(improved.credit().score()).isEqualTo("700");
    assertThat(improved.extra().values()).containsOnlyKeys("rating", "branch");
    assertThat(known.credit().overdueStreak()).isEqualTo(2);
    assertThat(known.extra().values()).containsOnlyKeys("rating");
  }

  @Example
  void a_value_becomes_unknown_again() {
    CustomerSnapshot known =
        CustomerSnapshot.builder("C-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
            .previous(p -> p.riskGrade(RiskGrade.B))
            .build();

    assertThat(known.toBuilder().previous(p -> p.riskGrade(null)).build().previous().riskGrade())
        .isNull();
  }

  private static CustomerSnapshot.Builder required(Map<String, Object> values) {
    return CustomerSnapshot.builder(
        (String) values.get("customerId"),
        (LocalDate) values.get("asOf"),
        (CustomerType) values.get("type"));
  }

  private static void set(CustomerSnapshot.Builder builder, String path, Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      call(builder, path, value.getClass(), value);
      return;
    }
    UnaryOperator<Object> values =
        group -> call(group, path.substring(dot + 1), value.getClass(), value);
    call(builder, path.substring(0, dot), UnaryOperator.class, values);
  }

  private static Object call(Object target, String name, Class<?> type, Object argument) {
    Method setter =
        Arrays.stream(target.getClass().getMethods())
            .filter(method -> method.getName().equals(name))
            .filter(method -> method.getParameterCount() == 1)
            .filter(method -> method.getParameterTypes()[0].isAssignableFrom(type))
            .findFirst()
            .orElseThrow();
    try {
      return setter.invoke(target, argument);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
