package dev.gradus.internal.tree;

import dev.gradus.field.Field;
import dev.gradus.rules.Customer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads the value of any field from a customer. Thread-safe. */
public final class FieldValues {

  /** The group of the outcomes that a policy declares. */
  private static final String OUTCOME = "outcome";

  private static final Map<String, List<Method>> STEPS = new ConcurrentHashMap<>();

  private FieldValues() {}

  /** The value of a field; null where it is unknown. */
  public static @Nullable Object of(Field field, Customer customer) {
    if (field.custom() && field.derived()) {
      return customer.derived().value(field.name());
    }
    if (field.group().equals(OUTCOME)) {
      return customer.outcome().values().get(field.name());
    }
    if (field.custom()) {
      Object value = customer.extra().values().get(field.name());
      return value instanceof Integer && field.valueType() != Integer.class
          ? customer.extra().decimal(field.name())
          : value;
    }
    @Nullable Object value = customer;
    for (Method step : steps(field)) {
      value = value == null ? null : call(step, value);
    }
    return value;
  }

  /**
   * Whether every customer has a value of a field, as of the type of customer or of the points that
   * the first stage made.
   */
  public static boolean isAlwaysKnown(Field field) {
    if (field.custom()) {
      return false;
    }
    List<Method> steps = steps(field);
    Method last = steps.get(steps.size() - 1);
    return !last.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
  }

  /** The accessors that lead from a customer to a field of the library's own. */
  public static List<Method> steps(Field field) {
    return STEPS.computeIfAbsent(field.path(), FieldValues::steps);
  }

  private static List<Method> steps(String path) {
    List<Method> steps = new ArrayList<>();
    Class<?> type = Customer.class;
    for (String name : path.split("\\.", -1)) {
      try {
        Method step = type.getMethod(name);
        // Public as it is, this spares a look at the caller with every call.
        step.setAccessible(true);
        steps.add(step);
        type = step.getReturnType();
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(
            "The catalogue has a field that Customer has not: " + path, e);
      }
    }
    return List.copyOf(steps);
  }

  private static @Nullable Object call(Method step, Object target) {
    try {
      return step.invoke(target);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + step.getName(), e);
    }
  }
}
