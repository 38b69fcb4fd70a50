package dev.gradus.internal.source;

import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lists that the constants of rules come from. */
public final class Lexicon {

  private Lexicon() {}

  /** The lists of constants by simple name: {@code RiskGrade}. */
  public static SortedMap<String, Class<?>> constantTypes() {
    return Constants.BY_NAME;
  }

  /** The names of a list's constants. */
  public static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .toList();
  }

  /** The constant of a list with a name that it is known to have. */
  public static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type + " has no " + name));
  }

  /** What to write for one of a list: {@code RiskGrade.A, RiskGrade.B or RiskGrade.C}. */
  public static String choices(Class<?> type) {
    List<String> all =
        constants(type).stream().map(name -> type.getSimpleName() + "." + name).toList();
    if (all.size() > 5) {
      return "one of " + type.getSimpleName() + ", such as " + all.get(0);
    }
    return all.size() == 1
        ? all.get(0)
        : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.get(all.size() - 1);
  }

  /** Found when first needed: no verb needs them. */
  private static final class Constants {
    static final SortedMap<String, Class<?>> BY_NAME = find();

    private static SortedMap<String, Class<?>> find() {
      SortedMap<String, Class<?>> found = new TreeMap<>();
      for (Stage stage : Stage.values()) {
        for (Method verb : stage.findings().getMethods()) {
          Arrays.stream(verb.getParameterTypes()).forEach(type -> add(type, found));
        }
      }
      Customer.FIELDS.all().forEach(field -> add(field.valueType(), found));
      return Collections.unmodifiableSortedMap(found);
    }

    private static void add(Class<?> type, SortedMap<String, Class<?>> found) {
      if (type.isEnum()) {
        found.put(type.getSimpleName(), type);
      }
    }
  }
}
