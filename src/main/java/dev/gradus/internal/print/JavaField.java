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
    String read = read(field, "customer");
    if (field.custom()) {
      return new JavaField(name, field.valueType().getSimpleName(), read, false);
    }
    List<Method> steps = FieldValues.steps(field);
    Class<?> made = steps.get(steps.size() - 1).getReturnType();
    String type = made.isPrimitive() ? made.getName() : type(field);
    return new JavaField(name, type, read, made.isPrimitive());
  }

  /** The expression that reads a field from a customer. */
  static String read(Field field, String customer) {
    if (field.custom()) {
      String typed = field.type().name().toLowerCase(Locale.ROOT);
      return customer + "." + field.group() + "()." + typed + "(\"" + field.name() + "\")";
    }
    return FieldValues.steps(field).stream()
        .map(step -> step.getName() + "()")
        .collect(Collectors.joining(".", customer + ".", ""));
  }

  /** An expression of the field's known number as a verb's argument of a type takes it. */
  String number(String read, Class<?> wanted) {
    boolean decimal = type.equals("BigDecimal");
    if (wanted == double.class) {
      return decimal ? read + ".doubleValue()" : read;
    }
    return wanted == int.class || decimal ? read : "java.math.BigDecimal.valueOf(" + read + ")";
  }

  private static String type(Field field) {
    String values = field.valueType().getSimpleName();
    return field.type() == FieldType.CHOICES ? "Set<PolicyCode>" : values;
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
