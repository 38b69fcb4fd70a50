package dev.gradus.internal.manifest;

import dev.gradus.decision.Text;
import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Label;
import dev.gradus.field.Unit;
import dev.gradus.internal.derived.Arithmetic;
import dev.gradus.internal.derived.Derivation;
import dev.gradus.internal.manifest.ExpressionParser.Expression;
import dev.gradus.internal.manifest.ManifestLines.Setting;
import dev.gradus.internal.tree.Operand;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a derived field is: its type and range as they follow from its operands, narrowed by what
 * the manifest says, its unit and its words.
 */
final class DerivedFieldDeclaration {

  private static final String PREFIX = DerivedFieldsReader.PREFIX;
  private static final int DIGITS = DerivedFieldsReader.DIGITS;
  private static final BigDecimal MOST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final ManifestLines lines;
  private final CodedTexts texts;

  DerivedFieldDeclaration(ManifestLines lines, CodedTexts texts) {
    this.lines = lines;
    this.texts = texts;
  }

  /** Returns the field that an expression derives and logs what is wrong with its settings. */
  Field field(
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
