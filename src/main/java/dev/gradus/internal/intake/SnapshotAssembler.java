package dev.gradus.internal.intake;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.Extra;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
  private record Maker(Constructor<?> constructor, String[] paths, @Nullable Maker[] groups) {

    static Maker of(Class<?> type, String prefix) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      String[] paths = new String[components.length];
      @Nullable Maker[] groups = new Maker[components.length];
      for (int i = 0; i < components.length; i++) {
        paths[i] = prefix + components[i].getName();
        groups[i] = types[i].isRecord() && types[i] != Extra.class ? of(types[i], paths[i] + ".") : null;
      }
      try {
        return new Maker(type.getDeclaredConstructor(types), paths, groups);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("A record without its constructor: " + type, e);
      }
    }

    Object make(Map<String, Object> values) {
      Object[] arguments = new Object[paths.length];
      for (int i = 0; i < paths.length; i++) {
        Maker group = groups[i];
        if (group != null) {
          arguments[i] = group.make(values);
        } else {
          arguments[i] = paths[i].equals("extra") ? extra(values) : values.get(paths[i]);
        }
      }
      try {
        return constructor.newInstance(arguments);
      } catch (InvocationTargetException | IllegalAccessException | InstantiationException e) {
        throw new IllegalStateException("Cannot make " + constructor.getDeclaringClass().getSimpleName(), e);
      }
    }
  }
}
