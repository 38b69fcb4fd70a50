package dev.gradus.rules;

import dev.gradus.field.Visibility;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.field.Meaning;
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
    @Meaning(en = "Risk grade", zh = "风险等级") RiskGrade grade,
    @Meaning(en = "Value class of an individual", zh = "个人客户价值类别") @Nullable ValueClass valueClass,
    @Meaning(en = "Standing of a company", zh = "公司客户地位") @Nullable Standing standing,
    @Meaning(en = "Service tier", zh = "服务层级") Tier tier,
    @Meaning(en = "CRM mode in force", zh = "生效的 CRM 模式") CrmMode mode) {

  /** Before the second stage: the most cautious. */
  public static final Segment NONE =
      new Segment(RiskGrade.C, null, null, Tier.ORDINARY, CrmMode.BASIC);

  @Override
  public String toString() {
    return "Segment[values withheld]";
  }
}
