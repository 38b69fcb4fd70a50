package dev.gradus.rules;

import dev.gradus.field.Change;
import dev.gradus.internal.field.Amount;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Group;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The collateral offered. Every component may be null: unknown. Immutable and thread-safe; the text
 * form holds no value.
 */
@Group
public record Collateral(
    @CatalogueField(changeable = Change.ANY) @Nullable CollateralType type,
    @CatalogueField(changeable = Change.UP) @Amount @Nullable BigDecimal value) {

  private static final Collateral UNKNOWN = new Collateral(null, null);

  /** The group of which nothing is known. */
  public static Collateral unknown() {
    return UNKNOWN;
  }

  /** Creates a builder in which everything is unknown. */
  public static Builder builder() {
    return new Builder(UNKNOWN);
  }

  /** Creates a builder that begins with what is known here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public String toString() {
    return "Collateral[values withheld]";
  }

  /** Builds the group; null makes a value unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable CollateralType type;
    private @Nullable BigDecimal value;

    private Builder(Collateral known) {
      this.type = known.type;
      this.value = known.value;
    }

    /** Kind of collateral. */
    public Builder type(@Nullable CollateralType type) {
      this.type = type;
      return this;
    }

    /** Value of the collateral, in whole units of the policy's currency. */
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
