package dev.gradus.field;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalogue. Immutable and thread-safe.
 *
 * @param path the name everywhere: in rules, JSON and CSV headers, such as {@code
 *     credit.overdueStreak}
 * @param type the kind of value
 * @param valueType the Java type of a value: {@link Integer}, {@link BigDecimal}, an enum, ...
 * @param unit what a number counts
 * @param min the least value allowed, inclusive; null where there is none
 * @param max the greatest value allowed, inclusive; null where there is none
 * @param choices the codes allowed, for {@link FieldType#CHOICE} and {@link FieldType#CHOICES}, and
 *     for a custom code field that lists them; empty where any is allowed
 * @param label what the field is called
 * @param derived whether the library computes it; a derived field is never read from input
 * @param custom whether a policy's manifest declared it
 * @param protectedAttribute whether the law protects the attribute
 * @param changeable in which direction the customer can change it
 * @param visibility from which stage on rules may test it
 */
public record Field(
    String path,
    FieldType type,
    Class<?> valueType,
    Unit unit,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    List<String> choices,
    Label label,
    boolean derived,
    boolean custom,
    boolean protectedAttribute,
    Change changeable,
    Visibility visibility) {

  /** Copies the list. */
  public Field {
    choices = List.copyOf(choices);
  }

  /** What the field is called, in English. */
  public String en() {
    return label.in("en");
  }

  /** What the field is called, in Chinese; in English where a policy's own field has no Chinese. */
  public String zh() {
    return label.in("zh");
  }

  /** The part of the path before the dot, or an empty text for a field of the customer itself. */
  public String group() {
    return path.contains(".") ? path.substring(0, path.indexOf('.')) : "";
  }

  /** The part of the path after the dot. */
  public String name() {
    return path.substring(path.indexOf('.') + 1);
  }

  /**
   * What is allowed, in words: {@code 0 to 1200}, {@code A, B or C}, {@code a date, YYYY-MM-DD}.
   */
  public String allowed() {
    return switch (type) {
      case WHOLE, DECIMAL -> "a " + type.label() + range();
      case FLAG -> "true or false";
      case DATE -> "a date, YYYY-MM-DD";
      case ID -> "1 to 64 letters, digits and - _ . :";
      case CURRENCY -> "an ISO 4217 code such as CNY";
      case CODE -> choices.isEmpty() ? "1 to 64 of A-Z, 0-9 and _" : listed();
      case CHOICE, CHOICES -> listed();
    };
  }

  private String range() {
    if (min != null && max != null) {
      return " from " + min.toPlainString() + " to " + max.toPlainString();
    }
    if (min != null) {
      return " from " + min.toPlainString();
    }
    return max == null ? "" : " up to " + max.toPlainString();
  }

  private String listed() {
    return choices.size() == 1
        ? choices.get(0)
        : String.join(", ", choices.subList(0, choices.size() - 1))
            + " or "
            + choices.get(choices.size() - 1);
  }

  /** Whether a number lies within the range. */
  public boolean inRange(BigDecimal number) {
    return (min == null || number.compareTo(min) >= 0)
        && (max == null || number.compareTo(max) <= 0);
  }
}
