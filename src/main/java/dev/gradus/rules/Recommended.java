package dev.gradus.rules;

import dev.gradus.field.Visibility;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Group;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the fourth stage would do with an application. Immutable and thread-safe; the text form
 * holds no value.
 *
 * @param recommendation what to do; null where no amount is asked for
 * @param authority who may decide, an officer at least where a rule refers or declines; null for a
 *     review, and where no rule requires anybody
 * @param cleared whether no person need look: the application is neither referred nor declined, and
 *     no rule refers anything else
 * @param earlierWarnings the warnings that the first stage raised, where the fourth raised more or
 *     others more severely; else null
 * @param earlierSeverity the highest severity of those
 */
@Group(visibleFrom = Visibility.RECOMMENDATION)
public record Recommended(
    @CatalogueField @Nullable Recommendation recommendation,
    @CatalogueField @Nullable Authority authority,
    @CatalogueField Boolean cleared,
    @Nullable Set<PolicyCode> earlierWarnings,
    @Nullable Severity earlierSeverity) {

  /** Before the fourth stage: nothing. */
  public static final Recommended NONE = new Recommended(null, null, true, null, null);

  @Override
  public String toString() {
    return "Recommended[values withheld]";
  }
}
