package dev.gradus.rules;

import dev.gradus.field.Change;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Group;
import org.jspecify.annotations.Nullable;

/**
 * How the customer may and wants to be contacted. Every component may be null: unknown. Immutable
 * and thread-safe; the text form holds no value.
 */
@Group
public record Contact(
    @CatalogueField(changeable = Change.ANY) @Nullable Boolean marketingConsent,
    @CatalogueField(changeable = Change.ANY) @Nullable Channel preferredChannel) {

  private static final Contact UNKNOWN = new Contact(null, null);

  /** The group of which nothing is known. */
  public static Contact unknown() {
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
    return "Contact[values withheld]";
  }

  /** Builds the group; null makes a value unknown. Not thread-safe. */
  public static final class Builder {
    private @Nullable Boolean marketingConsent;
    private @Nullable Channel preferredChannel;

    private Builder(Contact known) {
      this.marketingConsent = known.marketingConsent;
      this.preferredChannel = known.preferredChannel;
    }

    /** Consents to marketing. */
    public Builder marketingConsent(@Nullable Boolean marketingConsent) {
      this.marketingConsent = marketingConsent;
      return this;
    }

    /** Preferred channel. */
    public Builder preferredChannel(@Nullable Channel preferredChannel) {
      this.preferredChannel = preferredChannel;
      return this;
    }

    /** The group with what was set. */
    public Contact build() {
      return new Contact(marketingConsent, preferredChannel);
    }
  }
}
