package dev.gradus.internal.intake;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.Extra;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes a snapshot of typed values by path, whatever the fields are: the CSV and JSON readers know none by name.
 * Thread-safe.
 */
public final class SnapshotAssembler {

  private static final String CUSTOM = "extra.";
  private static final Maker SNAPSHOT = Maker.of(CustomerSnapshot.class, "");

  private SnapshotAssembler() {}

  /**
   * The snapshot with the given values.
   *
   * @param values the known values by path, each of its field's type; a path that is no given field is ignored
   */
  public static CustomerSnapshot assemble(Map<String, Object> values) {
    return (CustomerSnapshot) SNAPSHOT.make(values);
  }

  private static Extra extra(Map<String, Object> values) {
    Map<String, Object> custom = new TreeMap<>();
    values.forEach(
        (path, value) -> {
          if (path.startsWith(CUSTOM)) {
            custom.put(path.substring(CUSTOM.length()), value);
          }
        });
    return custom.isEmpty() ? Extra.NONE : new Extra(custom);
  }

  /** Calls one record's constructor with the values of its components. */
  private record Maker(Constructor<?> constructor, List<Slot> slots) {

    static Maker of(Class<?> type, String prefix) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      List<Slot> slots =
          Arrays.stream(components).map(each -> Slot.of(each.getType(), prefix + each.getName())).toList();
      try {
        return new Maker(type.getDeclaredConstructor(types), slots);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("A record without its constructor: " + type, e);
      }
    }

    Object make(Map<String, Object> values) {
      @Nullable Object[] arguments = slots.stream().map(slot -> slot.fill(values)).toArray();
      try {
        return constructor.newInstance(arguments);
      } catch (InvocationTargetException | IllegalAccessException | InstantiationException e) {
        throw new IllegalStateException("Cannot make " + constructor.getDeclaringClass().getSimpleName(), e);
      }
    }
  }

  /** One component: a value at a path, or a group that is made in turn. */
  private record Slot(String path, @Nullable Maker group, boolean custom) {

    static Slot of(Class<?> type, String path) {
      boolean custom = type == Extra.class;
      return new Slot(path, type.isRecord() && !custom ? Maker.of(type, path + ".") : null, custom);
    }

    @Nullable Object fill(Map<String, Object> values) {
      if (group != null) {
        return group.make(values);
      }
      return custom ? extra(values) : values.get(path);
    }
  }
}
