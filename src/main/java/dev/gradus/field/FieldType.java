package dev.gradus.field;

/** What kind of value a field holds. */
public enum FieldType {
  /** A whole number, {@link Integer}. */
  WHOLE("whole number"),
  /** A decimal number, {@link java.math.BigDecimal}. */
  DECIMAL("number"),
  /** {@code true} or {@code false}, {@link Boolean}. */
  FLAG("true or false"),
  /** A calendar day, {@link java.time.LocalDate}. */
  DATE("date"),
  /** An opaque identifier, {@link String}. */
  ID("identifier"),
  /** A currency, {@link String}. */
  CURRENCY("currency code"),
  /** A code in upper-case letters, {@link String}. */
  CODE("code"),
  /** One of a closed list of codes, an {@link Enum}. */
  CHOICE("one of a list"),
  /** A set of codes from a closed list, a {@link java.util.Set} of an {@link Enum}. */
  CHOICES("set of codes");

  private final String label;

  FieldType(String label) {
    this.label = label;
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
