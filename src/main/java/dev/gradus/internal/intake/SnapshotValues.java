package dev.gradus.internal.intake;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.Extra;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes a snapshot apart into its known values: the inverse of {@link SnapshotAssembler}. */
public final class SnapshotValues {

  private SnapshotValues() {}

  /** The known values by group and name; those of the customer itself stand beside the groups. */
  public static SortedMap<String, Object> nested(CustomerSnapshot snapshot) {
    return nested((Record) snapshot);
  }

  private static SortedMap<String, Object> nested(Record group) {
    SortedMap<String, Object> values = new TreeMap<>();
    for (RecordComponent component : group.getClass().getRecordComponents()) {
      Object value = read(component, group);
      if (value instanceof Extra extra) {
        value = extra.values();
      } else if (value instanceof Record inner) {
        value = nested(inner);
      }
      if (value != null && !(value instanceof Map<?, ?> map && map.isEmpty())) {
        values.put(component.getName(), value);
      }
    }
    return values;
  }

  private static @Nullable Object read(RecordComponent component, Object target) {
    try {
      return component.getAccessor().invoke(target);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + component.getName(), e);
    }
  }
}
