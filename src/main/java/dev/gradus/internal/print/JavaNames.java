package dev.gradus.internal.print;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.tree.Literal;
import dev.gradus.rules.DeclaredCode;
import dev.gradus.rules.PolicyCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names that a part of the printed Java uses: a variable for each field that it reads, a
 * constant for each value.
 */
final class JavaNames {

  /** What may stand between the quotes of a printed text: no author's byte can leave them. */
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_.]*");

  private final Set<Class<?>> types;
  private final Map<Field, JavaField> fields = new LinkedHashMap<>();
  private final Map<String, String> constants = new LinkedHashMap<>();

  /**
   * Names without a clash.
   *
   * @param types gathers the types that are named
   */
  JavaNames(Set<Class<?>> types) {
    this.types = types;
  }

  /** The variable that holds a field. */
  JavaField field(Field field) {
    return fields.computeIfAbsent(field, this::variable);
  }

  private JavaField variable(Field field) {
    types.add(field.valueType());
    if (field.type() == FieldType.CHOICES) {
      types.add(Set.class);
      types.add(PolicyCode.class);
    }
    return JavaField.of(field);
  }

  /** The variables with what they hold. */
  Iterable<JavaField> fields() {
    return fields.values();
  }

  /** The constants with what they hold. */
  Map<String, String> constants() {
    return constants;
  }

  /** A value as an expression; what has to be made is made once. */
  String value(Object value) {
    types.add(value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
    if (value instanceof BigDecimal number) {
      String plain = number.toPlainString();
      return constant(
          "BigDecimal N_" + plain.replace('-', 'm').replace('.', '_'),
          "new BigDecimal(\"" + plain + "\")");
    }
    if (value instanceof LocalDate date) {
      String made =
          "LocalDate.of("
              + date.getYear()
              + ", "
              + date.getMonthValue()
              + ", "
              + date.getDayOfMonth()
              + ")";
      return constant("LocalDate DAY_" + date.toString().replace('-', '_'), made);
    }
    if (value instanceof DeclaredCode code) {
      return constant(
          "DeclaredCode CODE_" + code.name(), "DeclaredCode.of(" + literal(code.name()) + ")");
    }
    return literal(value);
  }

  /** A value that needs no constant: a whole number, a flag, a text or an enum constant. */
  private static String literal(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
    if (value instanceof String text) {
      if (!HARMLESS.matcher(text).matches()) {
        throw new IllegalStateException(
            "A text that is no code has got into the tree, a defect of Gradus.");
      }
      return "\"" + text + "\"";
    }
    return value.toString();
  }

  /** A list of values as a constant set. */
  String list(Field field, List<Literal> values) {
    types.add(Set.class);
    types.add(LiteralSets.class);
    String text = values.stream().map(Literal::plain).collect(Collectors.joining(", "));
    String made =
        switch (field.type()) {
          case WHOLE -> "LiteralSets.wholes(\"" + text + "\")";
          case DECIMAL -> "LiteralSets.decimals(\"" + text + "\")";
          case DATE -> "LiteralSets.dates(\"" + text + "\")";
          case CHOICE ->
              "LiteralSets.choices("
                  + field.valueType().getSimpleName()
                  + ".class, \""
                  + text
                  + "\")";
          default -> "LiteralSets.codes(\"" + text + "\")";
        };
    String type = "Set<" + field.valueType().getSimpleName() + "> ";
    return constants.entrySet().stream()
        .filter(constant -> constant.getValue().equals(made))
        .map(constant -> name(constant.getKey()))
        .findFirst()
        .orElseGet(() -> constant(type + "LIST_" + (constants.size() + 1), made));
  }

  private String constant(String typeAndName, String made) {
    constants.put(typeAndName, made);
    return name(typeAndName);
  }

  private static String name(String typeAndName) {
    return typeAndName.substring(typeAndName.lastIndexOf(' ') + 1);
  }
}
