package dev.gradus.decision;

import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Tier;

/**
 * What somebody asks "why not?" about: a rule or an outcome. Immutable.
 *
 * @param kind what it is
 * @param name a rule's id, the outcome's code, or the name and the value of an outcome that the
 *     policy declares
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
    /** A recommendation. */
    RECOMMENDATION,
    /** Who may decide. */
    AUTHORITY,
    /** An approval channel. */
    APPROVAL,
    /** An asset class. */
    ASSET_CLASS,
    /** A CRM mode. */
    MODE,
    /** An outcome that the policy declares; the name holds its value too: {@code line=ACCEPT}. */
    OUTCOME
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

  /** Why is the recommendation not this? */
  public static Target recommendation(Recommendation recommendation) {
    return new Target(Kind.RECOMMENDATION, recommendation.name());
  }

  /** Why may not this one decide, but another? */
  public static Target authority(Authority authority) {
    return new Target(Kind.AUTHORITY, authority.name());
  }

  /** Why is the asset class not this? */
  public static Target assetClass(AssetClass assetClass) {
    return new Target(Kind.ASSET_CLASS, assetClass.name());
  }

  /** Why is the approval channel not this? */
  public static Target approval(ApprovalChannel channel) {
    return new Target(Kind.APPROVAL, channel.name());
  }

  /** Why is the mode not this? */
  public static Target mode(CrmMode mode) {
    return new Target(Kind.MODE, mode.name());
  }

  /**
   * Why is an outcome that the policy declares not this?
   *
   * @param name the name of the outcome
   * @param value the code or the number
   */
  public static Target outcome(String name, OutcomeValue value) {
    return new Target(Kind.OUTCOME, name + "=" + value.text());
  }
}
