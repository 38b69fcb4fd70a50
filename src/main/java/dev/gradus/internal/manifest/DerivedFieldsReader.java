package dev.gradus.internal.manifest;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.FieldType;
import dev.gradus.field.Visibility;
import dev.gradus.internal.derived.Arithmetic;
import dev.gradus.internal.derived.Derivation;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.manifest.ExpressionParser.Expression;
import dev.gradus.internal.manifest.ManifestLines.Setting;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.NumberForm;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.PlainValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields that a manifest derives: {@code derive.loanToIncome = loan.amount /
 * person.annualIncome} and what goes with it.
 */
final class DerivedFieldsReader {

  static final String PREFIX = "derive.";

  private static final List<String> PARTS = List.of("unit", "min", "max", "en", "zh");

  /** No more digits of a value are kept. */
  static final int DIGITS = 15;

  private final ManifestLines lines;
  private final ExpressionSense sense;
  private final DerivedFieldDeclaration declared;
  private final FieldCatalogue fields;
  private final Map<String, @Nullable Derivation> read = new LinkedHashMap<>();
  private final Set<String> open = new LinkedHashSet<>();

  /**
   * A reader.
   *
   * @param fields the fields that a snapshot gives and the library derives
   */
  DerivedFieldsReader(ManifestLines lines, CodedTexts texts, FieldCatalogue fields) {
    this.lines = lines;
    this.sense = new ExpressionSense(lines);
    this.declared = new DerivedFieldDeclaration(lines, texts);
    this.fields = fields;
  }

  /**
   * Returns the derivations, each behind those that it builds on, and logs what is wrong with them.
   */
  List<Derivation> read() {
    Set<String> names = names();
    names.forEach(this::derivation);
    return read.values().stream().flatMap(Stream::ofNullable).toList();
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Setting setting : lines.startingWith(PREFIX).values()) {
      String rest = setting.key().substring(PREFIX.length());
      int dot = rest.indexOf('.');
      String name = dot < 0 ? rest : rest.substring(0, dot);
      String part = dot < 0 ? "" : rest.substring(dot + 1);
      if (!CustomFields.isName(name)) {
        lines.unknown(
            setting,
            "A field is derived as 'derive.NAME = ...', with a name of letters and digits that begins with"
                + " a small letter and is no word of the rule language or of every Java object.");
      } else if (dot >= 0 && !PARTS.contains(part)) {
        lines.unknown(
            setting, "A derived field has no '" + part + "'." + Suggestion.didYouMean(part, PARTS));
      } else if (lines.find(PREFIX + name) == null) {
        lines.lacks(setting, PREFIX + name, "loan.amount / person.annualIncome");
      } else {
        names.add(name);
      }
      if (names.size() > Limits.DERIVED_FIELDS) {
        lines.tooMany(setting, "A policy may derive at most " + Limits.DERIVED_FIELDS + " fields.");
        return Set.of();
      }
    }
    return names;
  }

  private @Nullable Derivation derivation(String name) {
    if (read.containsKey(name)) {
      return read.get(name);
    }
    Setting setting = lines.find(PREFIX + name);
    Expression expression = setting == null ? null : ExpressionParser.parse(setting, lines);
    open.add(name);
    Derivation derivation = expression == null ? null : derivation(name, expression);
    open.remove(name);
    read.put(name, derivation);
    return derivation;
  }

  private @Nullable Derivation derivation(String name, Expression expression) {
    Arithmetic operation = operation(expression.operation().value());
    Operand left = operand(name, expression.left(), operation);
    Operand right = operand(name, expression.right(), operation);
    if (left == null || right == null || !sense.of(expression, operation, left, right)) {
      return null;
    }
    return new Derivation(
        declared.field(name, expression, operation, left, right), operation, left, right);
  }

  private static Arithmetic operation(String sign) {
    for (Arithmetic operation : Arithmetic.values()) {
      if (operation.sign().equals(sign)) {
        return operation;
      }
    }
    throw new IllegalStateException("The parser has an operation that there is not: " + sign);
  }

  private @Nullable Operand operand(String name, Setting written, Arithmetic operation) {
    if (ExpressionParser.isNumber(written)) {
      return number(written, operation);
    }
    Field field = path(name, written);
    if (field == null) {
      return null;
    }
    boolean day = field.type() == FieldType.DATE;
    boolean number = field.type() == FieldType.WHOLE || field.type() == FieldType.DECIMAL;
    if (operation.isOfDays() ? !day : !number) {
      lines.bad(
          written,
          "wrong-type",
          "'"
              + field.path()
              + "' is a "
              + field.type().label()
              + "; '"
              + operation.sign()
              + "' takes "
              + (operation.isOfDays()
                  ? "two dates."
                  : day ? "numbers. The days between two dates are days( a, b )." : "numbers."));
      return null;
    }
    return new Operand.Path(field);
  }

  private @Nullable Operand number(Setting written, Arithmetic operation) {
    String text = written.value();
    if (operation.isOfDays()) {
      lines.bad(written, "wrong-type", "'" + operation.sign() + "' takes two fields with dates.");
    } else if (!NumberForm.matches(text)) {
      lines.bad(written, ExpressionParser.CODE, NumberForm.complaint(text));
    } else if (text.chars().filter(Character::isDigit).count() > DIGITS) {
      lines.bad(
          written,
          "limit",
          "A number may have at most " + DIGITS + " digits, as many as are kept.");
    } else {
      return new Literal(PlainValue.normalised(new BigDecimal(text)));
    }
    return null;
  }

  private @Nullable Field path(String name, Setting written) {
    String path = written.value();
    if (path.startsWith(Derivation.PREFIX)) {
      return ownPath(name, path.substring(Derivation.PREFIX.length()), written);
    }
    Field field = fields.find(path).orElse(null);
    if (field == null) {
      if (!CustomFields.isDeclared(path, lines)) {
        unknown(written, path);
      }
      return null;
    }
    if (field.visibility() != Visibility.CUSTOMER) {
      lines.bad(
          written,
          "later-stage",
          "A field is derived of what is known of the customer; '"
              + path
              + (field.visibility() == Visibility.NONE
                  ? "' only identifies."
                  : "' is what a stage makes."));
      return null;
    }
    return field;
  }

  private void unknown(Setting written, String path) {
    List<String> possible =
        new ArrayList<>(
            fields.visible(Visibility.CUSTOMER).stream()
                .filter(field -> field.type().ordered())
                .map(Field::path)
                .toList());
    lines
        .startingWith(PREFIX)
        .keySet()
        .forEach(key -> possible.add(Derivation.PREFIX + key.substring(PREFIX.length())));
    String suggestion = Suggestion.didYouMean(path, possible);
    lines.bad(
        written,
        "unknown-field",
        "Customer has no field '"
            + path
            + "'."
            + (suggestion.isEmpty() ? " 'gradus fields' lists them all." : suggestion));
  }

  /** Another field that the policy derives. */
  private @Nullable Field ownPath(String name, String other, Setting written) {
    if (lines.find(PREFIX + other) == null) {
      unknown(written, written.value());
      return null;
    }
    if (open.contains(other)) {
      List<String> round = new ArrayList<>(open);
      round = round.subList(round.indexOf(other), round.size());
      lines.bad(
          written,
          "cycle",
          "'"
              + Derivation.PREFIX
              + name
              + "' rests on itself: "
              + String.join(" -> ", round)
              + " -> "
              + other
              + ". Derive one of them of given fields.");
      return null;
    }
    Derivation derivation = derivation(other);
    return derivation == null ? null : derivation.field();
  }
}
