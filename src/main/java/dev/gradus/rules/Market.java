package dev.gradus.rules;

import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Group;
import org.jspecify.annotations.Nullable;

/**
 * The customer's market. Every component may be null: unknown. Immutable and thread-safe; the text
 * form holds no value.
 */
@Group
public record Market(@CatalogueField @Nullable IndustryOutlook industryOutlook) {

  private static final Market UNKNOWN = new Market(null);

  /** The group of which nothing is known. */
  public static Market unknown() {
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
    return "Market[values withheld]";
  }

  /** Builds the group; null makes a value unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable IndustryOutlook industryOutlook;

    private Builder(Market known) {
      this.industryOutlook = known.industryOutlook;
    }

    /** Outlook of the industry. */
    public Builder industryOutlook(@Nullable IndustryOutlook industryOutlook) {
      this.industryOutlook = industryOutlook;
      return this;
    }

    /** The group with what was set. */
    public Market build() {
      return new Market(industryOutlook);
    }
  }
}
