package dev.gradus.rules;

import dev.gradus.field.Visibility;
import dev.gradus.internal.field.CatalogueField;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Points;
import dev.gradus.internal.immutable.CodeSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the first stage found. Immutable and thread-safe.
 *
 * @param riskPoints the risk points, held within 0 and 100; more is better
 * @param contributionPoints the contribution points, held within 0 and 100
 * @param relationshipPoints the relationship points, held within 0 and 100
 * @param gradeCap the strictest cap on the grade; null where there is none
 * @param warnings the warnings raised, of the library and of the policy; for the last stage, those
 *     of the fourth stage too
 * @param worstSeverity the highest severity of those warnings; null where there is none
 * @param assetClass the asset class of a running loan; null where there is none
 */
@Group(visibleFrom = Visibility.ASSESSMENT)
public record Assessment(
    @CatalogueField @Points int riskPoints,
    @CatalogueField @Points int contributionPoints,
    @CatalogueField @Points int relationshipPoints,
    @CatalogueField @Nullable RiskGrade gradeCap,
    @CatalogueField(choices = Warning.class) Set<PolicyCode> warnings,
    @CatalogueField @Nullable Severity worstSeverity,
    @CatalogueField @Nullable AssetClass assetClass) {

  /** Before the first stage: nothing. */
  public static final Assessment NONE = new Assessment(0, 0, 0, null, Set.of(), null, null);

  /** Copies the warnings, in their order of declaration. */
  public Assessment {
    warnings = CodeSet.copyOf(warnings);
  }

  /** This assessment with other warnings. */
  public Assessment with(Set<PolicyCode> raised, @Nullable Severity worst) {
    return new Assessment(
        riskPoints, contributionPoints, relationshipPoints, gradeCap, raised, worst, assetClass);
  }

  @Override
  public String toString() {
    return "Assessment[values withheld]";
  }
}
