package dev.gradus.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Values that are recognised wherever they show. */
public final class Canary {

  public static final String TEXT = "Kanari Vogel";
  public static final int WHOLE = 1_948_271_904;
  public static final BigDecimal DECIMAL = new BigDecimal("77361948271904000.5");
  public static final LocalDate DATE = LocalDate.of(2043, 8, 19);

  /** What would show of them, in whatever form they are printed. */
  public static final String[] TRACES = {
    "Kanari", "Vogel", "48271904", "48,271,904", "2043-08-19", "20430819"
  };

  /** The records on the way to the one that is being filled: none holds itself for ever. */
  private static final Deque<Class<?>> BEING_FILLED = new ArrayDeque<>();

  private Canary() {}

  /** A record full of canaries, down to the records within it. */
  public static Object filled(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    BEING_FILLED.push(type);
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(components)
              .map(component -> value(component.getType(), component.getGenericType()))
              .toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("Cannot fill " + type, e);
    } finally {
      BEING_FILLED.pop();
    }
  }

  private static Object value(Class<?> type, Type generic) {
    if (type == String.class || type == Object.class) {
      return TEXT;
    }
    if (type == int.class || type == Integer.class) {
      return WHOLE;
    }
    if (type == long.class) {
      return 7L;
    }
    if (type == double.class) {
      return DECIMAL.doubleValue();
    }
    if (type == boolean.class || type == Boolean.class) {
      return true;
    }
    if (type == BigDecimal.class) {
      return DECIMAL;
    }
    if (type == LocalDate.class) {
      return DATE;
    }
    if (type == byte[].class) {
      return TEXT.getBytes(StandardCharsets.UTF_8);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isSealed() && type.getPermittedSubclasses()[0].isRecord()) {
      return Arrays.stream(type.getPermittedSubclasses())
          .filter(form -> form.isRecord() && !BEING_FILLED.contains(form))
          .findFirst()
          .map(Canary::filled)
          .orElse(null);
    }
    return type.isRecord() ? filled(type) : collection(type, generic);
  }

  private static Object collection(Class<?> type, Type generic) {
    if (!(generic instanceof ParameterizedType parameters)) {
      return null;
    }
    Object first = element(parameters, 0);
    if (type == List.class || type == Collection.class) {
      return List.of(first);
    }
    if (type == Set.class) {
      return Set.of(first);
    }
    if (type == SortedSet.class) {
      return new TreeSet<>(Set.of(first));
    }
    if (type == Map.class) {
      return Map.of(first, element(parameters, 1));
    }
    return type == SortedMap.class ? new TreeMap<>(Map.of(first, element(parameters, 1))) : null;
  }

  private static Object element(ParameterizedType type, int index) {
    Type argument = type.getActualTypeArguments()[index];
    Class<?> raw =
        argument instanceof ParameterizedType nested
            ? (Class<?>) nested.getRawType()
            : argument instanceof Class<?> plain ? plain : String.class;
    Object filled = value(raw, argument);
    // What cannot be filled, such as an interface, is stood in for by a text: it would show like
    // any other.
    return filled == null ? TEXT : filled;
  }
}
