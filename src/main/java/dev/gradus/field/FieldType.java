package dev.gradus.field;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What kind of value a field holds. */
public enum FieldType {
  /** A whole number, {@link Integer}. */
  WHOLE("whole number", Integer.class),
  /** A decimal number, {@link BigDecimal}. */
  DECIMAL("number", BigDecimal.class),
  /** {@code true} or {@code false}, {@link Boolean}. */
  FLAG("true or false", Boolean.class),
  /** A calendar day, {@link LocalDate}. */
  DATE("date", LocalDate.class),
  /** An opaque identifier, {@link String}. */
  ID("identifier", String.class),
  /** A currency, {@link String}. */
  CURRENCY("currency code", String.class),
  /** A code in upper-case letters, {@link String}. */
  CODE("code", String.class),
  /** One of a closed list of codes, an {@link Enum}. */
  CHOICE("one of a list", Enum.class),
  /** A set of codes from a closed list, a {@link java.util.Set} of an {@link Enum}. */
  CHOICES("set of codes", Enum.class);

  private final String label;
  private final Class<?> valueType;

  FieldType(String label, Class<?> valueType) {
    this.label = label;
    this.valueType = valueType;
  }

  /**
   * The Java type of a value, as far as it follows from the kind: the codes of a list are enums.
   */
  Class<?> valueType() {
    return valueType;
  }

  /** What the type is called in a message. */
  public String label() {
    return label;
  }

  /** Whether values can be compared with {@code <} and {@code >}. */
  public boolean ordered() {
    return this == WHOLE || this == DECIMAL || this == DATE;
  }
}
