package dev.gradus.rules;

import dev.gradus.field.Visibility;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Group;
import org.jspecify.annotations.Nullable;

/**
 * Where the second stage placed the customer. Immutable and thread-safe.
 *
 * @param grade the risk grade
 * @param valueClass the value class; null for whom no rule assigns one
 * @param standing the standing; null for whom no rule assigns one
 * @param tier the service tier
 * @param mode the mode in force: a lighter one that must still wait is not in force
 */
@Group(visibleFrom = Visibility.SEGMENT)
public record Segment(
    @CatalogueField RiskGrade grade,
    @CatalogueField @Nullable ValueClass valueClass,
    @CatalogueField @Nullable Standing standing,
    @CatalogueField Tier tier,
    @CatalogueField CrmMode mode) {

  /** Before the second stage: the most cautious. */
  public static final Segment NONE =
      new Segment(RiskGrade.C, null, null, Tier.ORDINARY, CrmMode.BASIC);

  @Override
  public String toString() {
    return "Segment[values withheld]";
  }
}
