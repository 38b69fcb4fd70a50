package dev.gradus.internal.print;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.tree.FieldValues;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A field as printed Java holds it: in a local variable, which is null where the field is unknown.
 *
 * @param name the variable: {@code creditOverdueStreak}
 * @param type its type
 * @param read the expression that reads it from {@code customer}
 * @param alwaysKnown whether it cannot be null
 */
record JavaField(String name, String type, String read, boolean alwaysKnown) {

  static JavaField of(Field field) {
    String name = field.group() + (field.group().isEmpty() ? field.name() : capital(field.name()));
    if (field.custom()) {
      String typed = field.type().name().toLowerCase(Locale.ROOT);
      String read = "customer." + field.group() + "()." + typed + "(\"" + field.name() + "\")";
      return new JavaField(name, field.valueType().getSimpleName(), read, false);
    }
    List<Method> steps = FieldValues.steps(field);
    boolean primitive = steps.get(steps.size() - 1).getReturnType().isPrimitive();
    String read =
        steps.stream()
            .map(step -> step.getName() + "()")
            .collect(Collectors.joining(".", "customer.", ""));
    return new JavaField(name, primitive ? "int" : type(field), read, primitive);
  }

  private static String type(Field field) {
    String values = field.valueType().getSimpleName();
    return field.type() == FieldType.CHOICES ? "Set<" + values + ">" : values;
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
