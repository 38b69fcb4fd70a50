package dev.gradus.internal.table;

import dev.gradus.field.Field;
import dev.gradus.internal.parse.ValueSyntax;
import dev.gradus.internal.parse.ValueSyntax.Form;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.NumberForm;
import dev.gradus.internal.verb.CodeKind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values in a cell of tests: the type of the field says what a word is. */
final class CellValues {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_]+");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern HYPHENED = Pattern.compile("([0-9.]+)-([0-9.]+)");

  private final Field field;
  private final TableCell cell;
  private final TableScope scope;

  CellValues(Field field, TableCell cell, TableScope scope) {
    this.field = field;
    this.cell = cell;
    this.scope = scope;
  }

  /** The value that a word is, as a rule file writes it. */
  ValueSyntax of(String word) throws UnreadableCell {
    return switch (field.type()) {
      case WHOLE, DECIMAL -> number(word);
      case FLAG ->
          word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")
              ? cell.value(
                  word.equalsIgnoreCase("true") ? Form.TRUE : Form.FALSE,
                  word.toLowerCase(Locale.ROOT))
              : cell.value(Form.PATH, word);
      case DATE -> isPath(word) ? cell.value(Form.PATH, word) : cell.value(Form.TEXT, date(word));
      case ID, CURRENCY, CODE -> cell.value(isPath(word) ? Form.PATH : Form.TEXT, word);
      case CHOICE, CHOICES -> code(word);
    };
  }

  private ValueSyntax code(String word) {
    if (scope.declares(CodeKind.of(field.valueType()), word)) {
      return cell.value(Form.TEXT, word);
    }
    boolean plain = CODE.matcher(word).matches() && !isPath(word);
    return cell.value(Form.PATH, plain ? field.valueType().getSimpleName() + "." + word : word);
  }

  private boolean isPath(String word) {
    return Character.isLetter(word.charAt(0))
        && (word.contains(".") || scope.fields().find(word).isPresent());
  }

  private ValueSyntax number(String word) throws UnreadableCell {
    if (NumberForm.matches(word)) {
      if (word.chars().filter(Character::isDigit).count() > Limits.DIGITS) {
        throw UnreadableCell.of("limit", "A number may have at most " + Limits.DIGITS + " digits.");
      }
      return cell.value(Form.NUMBER, word);
    }
    Matcher hyphened = HYPHENED.matcher(word);
    if (hyphened.matches()) {
      throw UnreadableCell.syntax(
          "A range is written with two points: "
              + hyphened.group(1)
              + CellWords.TO
              + hyphened.group(2)
              + ".");
    }
    if (Character.isLetter(word.charAt(0))) {
      return cell.value(Form.PATH, word);
    }
    throw UnreadableCell.syntax(NumberForm.complaint(word));
  }

  private static String date(String word) throws UnreadableCell {
    if (!DATE.matcher(word).matches()) {
      throw UnreadableCell.of(
          "date", "'" + word + "' is no date written as year, month and day, such as 2020-01-31.");
    }
    return word;
  }
}
