package dev.gradus.internal.intake;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.Extra;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds a snapshot from typed values by path. The CSV and JSON readers therefore know no field by
 * name. Thread-safe.
 */
public final class SnapshotAssembler {

  private static final String CUSTOM = "extra.";
  private static final Maker SNAPSHOT = Maker.of(CustomerSnapshot.class, "");

  private SnapshotAssembler() {}

  /**
   * The snapshot with the given values.
   *
   * @param values the known values by path, each of its field's type; a path that is no given field
   *     is ignored
   */
  public static CustomerSnapshot assemble(Map<String, Object> values) {
    return (CustomerSnapshot) SNAPSHOT.make(values);
  }

  /**
   * Returns a copy of a snapshot with some values changed. Unchanged groups are shared.
   *
   * @param base the snapshot
   * @param changes the other values by path
   */
  public static CustomerSnapshot changed(CustomerSnapshot base, Map<String, Object> changes) {
    return (CustomerSnapshot) SNAPSHOT.change(base, changes);
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

  private static Extra extra(Extra base, Map<String, Object> changes) {
    Map<String, Object> all = new TreeMap<>();
    base.values().forEach((name, value) -> all.put(CUSTOM + name, value));
    all.putAll(changes);
    return extra(all);
  }

  /** Calls one record's constructor with the values of its components. */
  private record Maker(Constructor<?> constructor, List<Slot> slots) {

    static Maker of(Class<?> type, String prefix) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      List<Slot> slots =
          Arrays.stream(components).map(each -> Slot.of(each, prefix + each.getName())).toList();
      try {
        return new Maker(type.getDeclaredConstructor(types), slots);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("A record without its constructor: " + type, e);
      }
    }

    Object make(Map<String, Object> values) {
      return construct(slots.stream().map(slot -> slot.fill(values)).toArray());
    }

    Object change(Object base, Map<String, Object> changes) {
      @Nullable Object[] arguments = new Object[slots.size()];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = slots.get(i).change(base, changes);
      }
      return construct(arguments);
    }

    private Object construct(@Nullable Object[] arguments) {
      try {
        return constructor.newInstance(arguments);
      } catch (InvocationTargetException | IllegalAccessException | InstantiationException e) {
        throw new IllegalStateException(
            "Cannot make " + constructor.getDeclaringClass().getSimpleName(), e);
      }
    }
  }

  /** One component: a value at a path, or a group with components of its own. */
  private record Slot(String path, @Nullable Maker group, boolean custom, Method accessor) {

    static Slot of(RecordComponent component, String path) {
      Class<?> type = component.getType();
      boolean custom = type == Extra.class;
      Maker group = type.isRecord() && !custom ? Maker.of(type, path + ".") : null;
      return new Slot(path, group, custom, component.getAccessor());
    }

    @Nullable Object change(Object base, Map<String, Object> changes) {
      Object found = read(base);
      if (found != null && (group != null || custom)) {
        boolean untouched =
            changes.keySet().stream().noneMatch(changed -> changed.startsWith(path + "."));
        if (untouched) {
          return found;
        }
        return group == null ? extra((Extra) found, changes) : group.change(found, changes);
      }
      return changes.getOrDefault(path, found);
    }

    private @Nullable Object read(Object base) {
      try {
        return accessor.invoke(base);
      } catch (InvocationTargetException | IllegalAccessException e) {
        throw new IllegalStateException("Cannot read " + path, e);
      }
    }

    @Nullable Object fill(Map<String, Object> values) {
      if (group != null) {
        return group.make(values);
      }
      return custom ? extra(values) : values.get(path);
    }
  }
}
