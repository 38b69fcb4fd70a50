package dev.gradus.decision;

import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Tier;

/**
 * What somebody asks "why not?" about: a rule or an outcome. Immutable.
 *
 * @param kind what it is
 * @param name a rule's id, or the outcome's code
 */
public record Target(Kind kind, String name) {

  /** What can be asked about. */
  public enum Kind {
    /** A rule. */
    RULE,
    /** A risk grade. */
    GRADE,
    /** A tier. */
    TIER,
    /** An approval channel. */
    APPROVAL,
    /** A CRM mode. */
    MODE
  }

  /** Why did this rule not fire? */
  public static Target rule(String id) {
    return new Target(Kind.RULE, id);
  }

  /** Why is the grade not this? */
  public static Target grade(RiskGrade grade) {
    return new Target(Kind.GRADE, grade.name());
  }

  /** Why is the tier not this? */
  public static Target tier(Tier tier) {
    return new Target(Kind.TIER, tier.name());
  }

  /** Why is the approval channel not this? */
  public static Target approval(ApprovalChannel channel) {
    return new Target(Kind.APPROVAL, channel.name());
  }

  /** Why is the mode not this? */
  public static Target mode(CrmMode mode) {
    return new Target(Kind.MODE, mode.name());
  }
}
