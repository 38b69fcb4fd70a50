package dev.gradus.rules;

import dev.gradus.field.Change;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Count;
import dev.gradus.internal.field.Group;
import org.jspecify.annotations.Nullable;

/**
 * How smoothly the business with the customer runs. Every component may be null: unknown. Immutable
 * and thread-safe; the text form holds no value.
 */
@Group
public record Operations(
    @CatalogueField @Count @Nullable Integer incidents12m,
    @CatalogueField(changeable = Change.DOWN) @Count @Nullable Integer documentDefects) {

  private static final Operations UNKNOWN = new Operations(null, null);

  /** The group of which nothing is known. */
  public static Operations unknown() {
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
    return "Operations[values withheld]";
  }

  /** Builds the group; null makes a value unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable Integer incidents12m;
    private @Nullable Integer documentDefects;

    private Builder(Operations known) {
      this.incidents12m = known.incidents12m;
      this.documentDefects = known.documentDefects;
    }

    /** Operational incidents, 12 months. */
    public Builder incidents12m(@Nullable Integer incidents12m) {
      this.incidents12m = incidents12m;
      return this;
    }

    /** Defects in the documents. */
    public Builder documentDefects(@Nullable Integer documentDefects) {
      this.documentDefects = documentDefects;
      return this;
    }

    /** The group with what was set. */
    public Operations build() {
      return new Operations(incidents12m, documentDefects);
    }
  }
}
