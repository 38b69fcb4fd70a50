package dev.gradus.internal.intake;

import dev.gradus.customer.SnapshotProblem;
import dev.gradus.field.Field;
import dev.gradus.internal.field.Suggestion;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.regex.Pattern;

/** Reads the text of a CSV cell or a JSON value as the value of a field. */
public final class FieldText {

  /**
   * Matches plain and scientific notation, and {@code .4}, as databases and statistics packages
   * write 0.4. The exponent is bounded, so that no number costs more than its digits.
   */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,2})?");

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int LONGEST = 128;

  private FieldText() {}

  /**
   * The value of a field.
   *
   * @param field the field
   * @param text the text, not blank
   * @return an Integer, BigDecimal, Boolean, LocalDate, String or enum constant, as the field's
   *     type has it
   * @throws Unreadable if the text is not such a value
   */
  public static Object parse(Field field, String text) throws Unreadable {
    if (text.length() > LONGEST) {
      throw new Unreadable(field, "a text of " + text.length() + " characters");
    }
    return switch (field.type()) {
      case WHOLE -> whole(field, text);
      case DECIMAL -> decimal(field, text);
      case FLAG -> flag(field, text);
      case DATE -> date(field, text);
      case CURRENCY -> currency(field, text);
      case ID, CODE -> text;
      case CHOICE, CHOICES -> choice(field, text);
    };
  }

  private static Integer whole(Field field, String text) throws Unreadable {
    try {
      return decimal(field, text).intValueExact();
    } catch (ArithmeticException e) {
      throw new Unreadable(field, "a number that is not whole or far too large");
    }
  }

  private static BigDecimal decimal(Field field, String text) throws Unreadable {
    if (!NUMBER.matcher(text).matches()) {
      throw new Unreadable(
          field,
          isNotANumber(text) ? "not a number (NaN or infinity)" : "a text that is no number");
    }
    return new BigDecimal(text);
  }

  private static boolean isNotANumber(String text) {
    return Pattern.matches("(?i)[+-]?(nan|inf|infinity)", text);
  }

  private static Boolean flag(Field field, String text) throws Unreadable {
    if (text.equalsIgnoreCase("true")) {
      return true;
    }
    if (text.equalsIgnoreCase("false")) {
      return false;
    }
    throw new Unreadable(field, "a text that is neither true nor false");
  }

  private static LocalDate date(Field field, String text) throws Unreadable {
    try {
      if (ISO_DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      throw new Unreadable(field, "a day that is in no calendar");
    }
    throw new Unreadable(field, "a text that is no date");
  }

  private static String currency(Field field, String text) throws Unreadable {
    try {
      return Currency.getInstance(text).getCurrencyCode();
    } catch (IllegalArgumentException e) {
      throw new Unreadable(field, "a text that is no currency");
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object choice(Field field, String text) throws Unreadable {
    if (!field.choices().contains(text)) {
      // The suggestion is one of our own codes, so no value of the customer's is repeated.
      throw new Unreadable(
          field,
          Suggestion.nearest(text, field.choices())
              .map(nearest -> "an unknown code. Did you mean '" + nearest + "'?")
              .orElse("an unknown code"));
    }
    return Enum.valueOf((Class<? extends Enum>) field.valueType(), text);
  }

  /** Thrown for a text that is not a value of its field. The message never repeats the text. */
  public static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SnapshotProblem problem;

    Unreadable(Field field, String found) {
      super(field.path() + ": " + found);
      this.problem = new SnapshotProblem(field.path(), found, field.allowed());
    }

    /** What is wrong. */
    public SnapshotProblem problem() {
      return problem;
    }
  }
}
