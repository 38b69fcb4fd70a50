package dev.gradus.internal.intake;

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
 * Builds one group of a snapshot, or the snapshot itself, from its values. Immutable and
 * thread-safe.
 */
abstract class SnapshotPart {

  private final int component;
  private final int size;

  private SnapshotPart(int component, int size) {
    this.component = component;
    this.size = size;
  }

  /** A record, which is a component of the snapshot. */
  static SnapshotPart of(Class<?> type, int component) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return new OfRecord(component, type.getDeclaredConstructor(types));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("A record without its constructor: " + type, e);
    }
  }

  /** The custom fields with the given names. */
  static SnapshotPart ofCustomFields(List<String> names, int component) {
    return new OfCustomFields(component, names);
  }

  /** Which component of the snapshot it is. */
  final int component() {
    return component;
  }

  /** How many values it has. */
  final int size() {
    return size;
  }

  /** Builds the group; a value is null if it is unknown. */
  abstract Object make(@Nullable Object[] values);

  private static final class OfRecord extends SnapshotPart {

    private final Constructor<?> constructor;

    OfRecord(int component, Constructor<?> constructor) {
      super(component, constructor.getParameterCount());
      this.constructor = constructor;
      // It is public; this spares a look at who calls it, every time.
      constructor.setAccessible(true);
    }

    @Override
    Object make(@Nullable Object[] values) {
      try {
        return constructor.newInstance(values);
      } catch (InvocationTargetException | IllegalAccessException | InstantiationException e) {
        throw new IllegalStateException(
            "Cannot make a " + constructor.getDeclaringClass().getSimpleName(), e);
      }
    }
  }

  private static final class OfCustomFields extends SnapshotPart {

    private final List<String> names;

    OfCustomFields(int component, List<String> names) {
      super(component, names.size());
      this.names = names;
    }

    @Override
    Object make(@Nullable Object[] values) {
      Map<String, Object> known = new TreeMap<>();
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        if (value != null) {
          known.put(names.get(i), value);
        }
      }
      return new Extra(known);
    }
  }
}
