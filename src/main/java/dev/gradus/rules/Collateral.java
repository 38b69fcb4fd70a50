package dev.gradus.rules;

import dev.gradus.field.Change;
import dev.gradus.internal.field.Amount;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.CatalogueField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The collateral offered. Every component may be null: unknown. Immutable and thread-safe; the text
 * form holds no value.
 */
@Group
public record Collateral(
    @CatalogueField(changeable = Change.ANY)
        @Nullable CollateralType type,
    @CatalogueField(changeable = Change.UP) @Amount
        @Nullable BigDecimal value) {

  private static final Collateral UNKNOWN = builder().build();

  /** The group of which nothing is known. */
  public static Collateral unknown() {
    return UNKNOWN;
  }

  /** A builder in which everything is unknown. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return "Collateral[values withheld]";
  }

  /** Builds the group; what is not set is unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable CollateralType type;
    private @Nullable BigDecimal value;

    private Builder() {}

    /** Kind of collateral. */
    public Builder type(@Nullable CollateralType type) {
      this.type = type;
      return this;
    }

    /** Value of the collateral. */
    public Builder value(@Nullable BigDecimal value) {
      this.value = value;
      return this;
    }

    /** Value of the collateral, in whole units of the policy's currency. */
    public Builder value(long value) {
      return value(BigDecimal.valueOf(value));
    }

    /** The group with what was set. */
    public Collateral build() {
      return new Collateral(type, value);
    }
  }
}
