package dev.gradus.internal.manifest;

import dev.gradus.decision.Text;
import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.FieldType;
import dev.gradus.field.Label;
import dev.gradus.field.Unit;
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
  private static final BigDecimal MOST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);

  /** No more digits of a value are kept. */
  private static final int DIGITS = 15;

  private static final int MOST_PLACES = 10;

  private final ManifestLines lines;
  private final CodedTexts texts;
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
    this.texts = texts;
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
    if (left == null || right == null || !makesSense(expression, operation, left, right)) {
      return null;
    }
    return new Derivation(field(name, expression, operation, left, right), operation, left, right);
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
      boolean broken =
          path.startsWith(Manifest.CUSTOM_PREFIX)
              && !lines
                  .startingWith(
                      CustomFields.PREFIX + path.substring(Manifest.CUSTOM_PREFIX.length()) + ".")
                  .isEmpty();
      if (!broken) {
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

  private boolean makesSense(
      Expression expression, Arithmetic operation, Operand left, Operand right) {
    if (operation.isRounding()) {
      return rounds(expression, left, right);
    }
    if (left instanceof Literal && right instanceof Literal) {
      lines.bad(
          expression.left(),
          ExpressionParser.CODE,
          "Two numbers derive nothing of a customer. One operand is a field.");
      return false;
    }
    boolean constant =
        operation != Arithmetic.ADD && operation != Arithmetic.MULTIPLY && left.equals(right);
    if (constant) {
      lines.bad(
          expression.right(),
          ExpressionParser.CODE,
          "The two operands are one field, so the result is always the same. Write another field.");
      return false;
    }
    if (operation == Arithmetic.DIVIDE && right instanceof Literal && isZero(right)) {
      lines.bad(expression.right(), ExpressionParser.CODE, "Nothing can be divided by 0.");
      return false;
    }
    return true;
  }

  private boolean rounds(Expression expression, Operand left, Operand right) {
    String name = expression.operation().value();
    if (left instanceof Literal) {
      lines.bad(
          expression.left(),
          ExpressionParser.CODE,
          "'" + name + "' takes a field and a number of decimals: " + name + "( derived.x, 2 ).");
      return false;
    }
    boolean places =
        right instanceof Literal literal
            && literal.value() instanceof BigDecimal number
            && number.scale() == 0
            && number.signum() >= 0
            && number.compareTo(BigDecimal.valueOf(MOST_PLACES)) <= 0;
    if (!places) {
      lines.bad(
          expression.right(),
          ExpressionParser.CODE,
          "'"
              + name
              + "' takes a whole number of decimals from 0 to "
              + MOST_PLACES
              + ", not '"
              + expression.right().value()
              + "'.");
    }
    return places;
  }

  private static boolean isZero(Operand operand) {
    return operand instanceof Literal literal
        && literal.value() instanceof BigDecimal number
        && number.signum() == 0;
  }

  private Field field(
      String name, Expression expression, Arithmetic operation, Operand left, Operand right) {
    Setting at = expression.operation();
    List<BigDecimal> inferred = Derivation.bounds(operation, left, right);
    BigDecimal min = bound(name, "min", inferred);
    BigDecimal max = bound(name, "max", inferred);
    if (min.compareTo(max) > 0) {
      Setting most = lines.find(PREFIX + name + ".max");
      lines.bad(
          most == null ? at : most,
          "The greatest value of '" + name + "', " + max + ", is below the least, " + min + ".");
    }
    boolean whole = DerivedUnits.isWhole(operation, left, right);
    boolean fits = min.abs().max(max.abs()).compareTo(MOST_WHOLE) <= 0;
    boolean ends = min.scale() <= 0 && max.scale() <= 0;
    if (whole && fits && !ends) {
      lines.bad(at, "'" + name + "' is a whole number, so its range ends at whole numbers.");
    }
    Setting words = lines.find(PREFIX + name);
    Text text = texts.pair(PREFIX + name, words == null ? at : words, "derived field");
    String zh = text.zh();
    return Field.builder(
            Derivation.PREFIX + name, whole && fits ? FieldType.WHOLE : FieldType.DECIMAL)
        .unit(unit(name, expression, operation, left, right))
        .min(min)
        .max(max)
        .label(Label.of(text.en(), zh == null ? "" : zh))
        .derived(true)
        .custom(true)
        .derivation(Derivation.text(operation, left, right))
        .protectedAttribute(isProtected(left) || isProtected(right))
        .build();
  }

  private static boolean isProtected(Operand operand) {
    return operand instanceof Operand.Path path && path.field().protectedAttribute();
  }

  /** An end of the range: the declared one where it is narrower than what can come. */
  private BigDecimal bound(String name, String part, List<BigDecimal> inferred) {
    boolean least = part.equals("min");
    Setting setting = lines.find(PREFIX + name + "." + part);
    BigDecimal declared = setting == null ? null : CustomFields.number(setting, lines);
    BigDecimal near = inferred.get(least ? 0 : 1);
    BigDecimal far = inferred.get(least ? 1 : 0);
    if (setting == null || declared == null) {
      return near;
    }
    if (declared.precision() > DIGITS) {
      lines.bad(setting, "limit", "A number may have at most " + DIGITS + " digits.");
    }
    boolean beyond = least ? declared.compareTo(far) > 0 : declared.compareTo(far) < 0;
    if (beyond) {
      lines.bad(
          setting,
          "'"
              + name
              + "' lies between "
              + inferred.get(0).toPlainString()
              + " and "
              + inferred.get(1).toPlainString()
              + ", so it would always be "
              + declared.toPlainString()
              + ". Write a number between the two.");
      return near;
    }
    return least ? near.max(declared) : near.min(declared);
  }

  private Unit unit(
      String name, Expression expression, Arithmetic operation, Operand left, Operand right) {
    Setting setting = lines.find(PREFIX + name + ".unit");
    if (setting != null) {
      return CustomFields.unit(setting, "a derived field", lines);
    }
    Unit inferred = DerivedUnits.of(operation, left, right);
    if (inferred == null) {
      lines.bad(
          expression.operation(),
          "missing-key",
          DerivedUnits.doubt(operation, left, right)
              + " Say what the result counts: "
              + PREFIX
              + name
              + ".unit = ratio.");
    }
    return inferred == null ? Unit.COUNT : inferred;
  }
}
