package dev.gradus.field;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalogue. Immutable and thread-safe. The library alone implements it, so later
 * versions can add to it.
 */
public sealed interface Field {

  /** The name everywhere: in rules, JSON and CSV headers, such as {@code credit.overdueStreak}. */
  String path();

  /** The kind of value. */
  FieldType type();

  /** The Java type of a value: {@link Integer}, {@link BigDecimal}, an enum, ... */
  Class<?> valueType();

  /** What a number counts. */
  Unit unit();

  /** The least value allowed, inclusive; null where there is none. */
  @Nullable BigDecimal min();

  /** The greatest value allowed, inclusive; null where there is none. */
  @Nullable BigDecimal max();

  /**
   * The codes allowed, for {@link FieldType#CHOICE} and {@link FieldType#CHOICES}, and for a custom
   * code field that lists them; empty where any is allowed.
   */
  List<String> choices();

  /** What the field is called. */
  Label label();

  /** Whether the library computes it; a derived field is never read from input. */
  boolean derived();

  /** Whether a policy's manifest declared it. */
  boolean custom();

  /**
   * How a policy's manifest derives it, such as {@code loan.amount / person.annualIncome}; null
   * where it does not.
   */
  @Nullable String derivation();

  /** Whether the law protects the attribute. */
  boolean protectedAttribute();

  /** In which direction the customer can change it. */
  Change changeable();

  /** From which stage on rules may test it. */
  Visibility visibility();

  /** What the field is called, in English. */
  default String en() {
    return label().in("en");
  }

  /** What the field is called, in Chinese; in English where a policy's own field has no Chinese. */
  default String zh() {
    return label().in("zh");
  }

  /** The part of the path before the dot, or an empty text for a field of the customer itself. */
  default String group() {
    return path().contains(".") ? path().substring(0, path().indexOf('.')) : "";
  }

  /** The part of the path after the dot. */
  default String name() {
    return path().substring(path().indexOf('.') + 1);
  }

  /**
   * What is allowed, in words: {@code 0 to 1200}, {@code A, B or C}, {@code a date, YYYY-MM-DD}.
   */
  default String allowed() {
    return switch (type()) {
      case WHOLE, DECIMAL -> "a " + type().label() + range();
      case FLAG -> "true or false";
      case DATE -> "a date, YYYY-MM-DD";
      case ID -> "1 to 64 letters, digits and - _ . :";
      case CURRENCY -> "an ISO 4217 code such as CNY";
      case CODE -> choices().isEmpty() ? "1 to 64 of A-Z, 0-9 and _" : listed();
      case CHOICE, CHOICES -> listed();
    };
  }

  private String range() {
    BigDecimal min = min();
    BigDecimal max = max();
    if (min != null && max != null) {
      return " from " + min.toPlainString() + " to " + max.toPlainString();
    }
    if (min != null) {
      return " from " + min.toPlainString();
    }
    return max == null ? "" : " up to " + max.toPlainString();
  }

  private String listed() {
    return choices().size() == 1
        ? choices().get(0)
        : String.join(", ", choices().subList(0, choices().size() - 1))
            + " or "
            + choices().get(choices().size() - 1);
  }

  /** Whether a number lies within the range. */
  default boolean inRange(BigDecimal number) {
    BigDecimal min = min();
    BigDecimal max = max();
    return (min == null || number.compareTo(min) >= 0)
        && (max == null || number.compareTo(max) <= 0);
  }

  /**
   * Creates a builder; what is not set is empty, unbounded, or does not hold, and every stage may
   * test it.
   *
   * @param path the name everywhere
   * @param type the kind of value
   */
  static Builder builder(String path, FieldType type) {
    return new Builder(path, type);
  }

  /** Creates a builder that begins with what stands here. */
  default Builder toBuilder() {
    return new Builder(path(), type())
        .valueType(valueType())
        .unit(unit())
        .min(min())
        .max(max())
        .choices(choices())
        .label(label())
        .derived(derived())
        .custom(custom())
        .derivation(derivation())
        .protectedAttribute(protectedAttribute())
        .changeable(changeable())
        .visibility(visibility());
  }

  /** Builds a field. Not thread-safe. */
  final class Builder {

    private final String path;
    private final FieldType type;
    private Class<?> valueType;
    private Unit unit = Unit.NONE;
    private @Nullable BigDecimal min;
    private @Nullable BigDecimal max;
    private List<String> choices = List.of();
    private Label label;
    private boolean derived;
    private boolean custom;
    private @Nullable String derivation;
    private boolean protectedAttribute;
    private Change changeable = Change.NO;
    private Visibility visibility = Visibility.CUSTOMER;

    private Builder(String path, FieldType type) {
      this.path = path;
      this.type = type;
      this.valueType = type.valueType();
      this.label = Label.of(path, "");
    }

    /** Sets the Java type of a value; it follows from the kind unless it is an enum. */
    public Builder valueType(Class<?> valueType) {
      this.valueType = valueType;
      return this;
    }

    /** Sets what a number counts. */
    public Builder unit(Unit unit) {
      this.unit = unit;
      return this;
    }

    /** Sets the least value allowed, inclusive; null where there is none. */
    public Builder min(@Nullable BigDecimal min) {
      this.min = min;
      return this;
    }

    /** Sets the greatest value allowed, inclusive; null where there is none. */
    public Builder max(@Nullable BigDecimal max) {
      this.max = max;
      return this;
    }

    /**
     * Sets the codes allowed, for {@link FieldType#CHOICE} and {@link FieldType#CHOICES}, and for a
     * custom code field that lists them; empty where any is allowed.
     */
    public Builder choices(List<String> choices) {
      this.choices = choices;
      return this;
    }

    /** Sets what the field is called; the path where it is not set. */
    public Builder label(Label label) {
      this.label = label;
      return this;
    }

    /** Sets whether the library computes it; a derived field is never read from input. */
    public Builder derived(boolean derived) {
      this.derived = derived;
      return this;
    }

    /** Sets whether a policy's manifest declared it. */
    public Builder custom(boolean custom) {
      this.custom = custom;
      return this;
    }

    /** Sets how a policy's manifest derives it; null where it does not. */
    public Builder derivation(@Nullable String derivation) {
      this.derivation = derivation;
      return this;
    }

    /** Sets whether the law protects the attribute. */
    public Builder protectedAttribute(boolean protectedAttribute) {
      this.protectedAttribute = protectedAttribute;
      return this;
    }

    /** Sets in which direction the customer can change it. */
    public Builder changeable(Change changeable) {
      this.changeable = changeable;
      return this;
    }

    /** Sets from which stage on rules may test it. */
    public Builder visibility(Visibility visibility) {
      this.visibility = visibility;
      return this;
    }

    /** Builds the field; its list is a copy. */
    public Field build() {
      return new Built(
          path,
          type,
          valueType,
          unit,
          min,
          max,
          choices,
          label,
          derived,
          custom,
          derivation,
          protectedAttribute,
          changeable,
          visibility);
    }

    private record Built(
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
        @Nullable String derivation,
        boolean protectedAttribute,
        Change changeable,
        Visibility visibility)
        implements Field {

      private Built {
        choices = List.copyOf(choices);
      }

      @Override
      public String toString() {
        return path;
      }
    }
  }
}
