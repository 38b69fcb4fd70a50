package dev.gradus.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.rules.Credit;
import dev.gradus.rules.Customer;
import dev.gradus.support.Snapshots;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** By column or by path, the same values make the same snapshot. */
class SnapshotColumnsProperties {

  @Property(tries = 300)
  void columns_in_any_order_make_the_snapshot_that_paths_make(
      @ForAll("values") Map<String, Object> known, @ForAll long seed) {
    Random random = new Random(seed);
    List<Field> columns = new ArrayList<>(Customer.FIELDS.given());
    columns.add(custom("extra.employerRating"));
    columns.add(custom("extra.branch"));
    Collections.shuffle(columns, random);
    Map<String, Object> values = new HashMap<>(known);
    if (random.nextBoolean()) {
      values.put("extra.branch", random.nextInt(9));
    }

    assertThat(assemble(columns, values)).isEqualTo(SnapshotAssembler.assemble(values));
  }

  @Example
  void a_group_of_which_nothing_is_known_is_the_one_of_all_customers() {
    Map<String, Object> values = Map.of("customerId", "c-1", "asOf", Snapshots.TODAY);

    assertThat(assemble(Customer.FIELDS.given(), values).credit()).isSameAs(Credit.unknown());
  }

  @Provide
  Arbitrary<Map<String, Object>> values() {
    return Snapshots.values();
  }

  private static CustomerSnapshot assemble(List<Field> columns, Map<String, Object> values) {
    SnapshotDraft draft = new SnapshotColumns(columns).draft();
    for (int i = 0; i < columns.size(); i++) {
      Object value = values.get(columns.get(i).path());
      if (value != null) {
        draft.put(i, value);
      }
    }
    return draft.snapshot();
  }

  private static Field custom(String path) {
    return Field.builder(path, FieldType.WHOLE).custom(true).build();
  }
}
