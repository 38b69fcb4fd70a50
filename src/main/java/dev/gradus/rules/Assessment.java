package dev.gradus.rules;

import dev.gradus.field.Visibility;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Meaning;
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
 * @param warnings the warnings raised
 */
@Group(visibleFrom = Visibility.ASSESSMENT)
public record Assessment(
    @Meaning(en = "Risk points, 0 to 100, more is better", zh = "风险分（0 至 100，越高越好）") @Points
        int riskPoints,
    @Meaning(en = "Contribution points, 0 to 100", zh = "贡献分（0 至 100）") @Points
        int contributionPoints,
    @Meaning(en = "Relationship points, 0 to 100", zh = "关系分（0 至 100）") @Points
        int relationshipPoints,
    @Meaning(en = "Cap on the grade", zh = "评级上限") @Nullable RiskGrade gradeCap,
    @Meaning(en = "Warnings raised", zh = "已触发的预警") Set<Warning> warnings) {

  /** Before the first stage: nothing. */
  public static final Assessment NONE = new Assessment(0, 0, 0, null, Set.of());

  /** Copies the warnings, in their order of declaration. */
  public Assessment {
    warnings = CodeSet.copyOf(warnings);
  }

  @Override
  public String toString() {
    return "Assessment[values withheld]";
  }
}
