package dev.gradus.internal.whatif;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.rules.Customer;
import java.util.SortedMap;
import java.util.TreeMap;

/** The known values that a snapshot gives, by path: what it can be assembled of again. */
final class GivenValues {

  private GivenValues() {}

  static SortedMap<String, Object> of(Customer customer, FieldCatalogue fields) {
    SortedMap<String, Object> values = new TreeMap<>();
    for (Field field : fields.given()) {
      Object value = FieldValues.of(field, customer);
      if (value != null) {
        values.put(field.path(), value);
      }
    }
    return values;
  }
}
