package dev.gradus.rules;

/** The verbs of the second stage: where its rules may place a customer. */
public interface ClassifyFindings {

  /**
   * Proposes a risk grade. Without any proposal it is C; a cap, of either stage, is never exceeded.
   */
  @Verb(
      en = "grade {0} proposed",
      zh = "建议评级 {0}",
      merge = Merge.BEST,
      touches = AffectedArea.RISK,
      adverse = Adverse.NEVER,
      feeds = "segment.grade")
  void proposeGrade(RiskGrade grade);

  /** Caps the risk grade: it cannot be better than this. */
  @Verb(
      en = "grade at most {0}",
      zh = "评级不高于 {0}",
      merge = Merge.STRICTEST,
      touches = AffectedArea.RISK,
      adverse = Adverse.ALWAYS,
      feeds = "segment.grade")
  void capGrade(RiskGrade best);

  /** Assigns a value class to an individual. */
  @Verb(
      en = "value class {0}",
      zh = "价值类别 {0}",
      merge = Merge.BEST,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.NEVER,
      feeds = "segment.valueClass")
  void assignValueClass(ValueClass valueClass);

  /** Assigns a standing to a company. */
  @Verb(
      en = "standing {0}",
      zh = "客户地位 {0}",
      merge = Merge.BEST,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.NEVER,
      feeds = "segment.standing")
  void assignStanding(Standing standing);

  /**
   * Proposes a tier for customers of the given risk grade or a better one. Without any it is
   * ORDINARY.
   */
  @Verb(
      en = "tier {0} for grade {1} or better",
      zh = "评级 {1} 及以上者层级 {0}",
      merge = Merge.BEST,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.NEVER,
      feeds = "segment.tier")
  void proposeTier(Tier tier, RiskGrade downToGrade);

  /** Caps the tier, for customers of the given risk grade or a worse one. */
  @Verb(
      en = "tier at most {0} for grade {1} or worse",
      zh = "评级 {1} 及以下者层级不高于 {0}",
      merge = Merge.STRICTEST,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.ALWAYS,
      feeds = "segment.tier")
  void capTier(Tier best, RiskGrade fromGrade);

  /** Requires at least this involved a mode. Without any it is BASIC. */
  @Verb(
      en = "mode {0}",
      zh = "模式 {0}",
      merge = Merge.STRICTEST,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.NEVER,
      feeds = "segment.mode")
  void requireMode(CrmMode mode);

  /**
   * Requires at least this involved a mode, for customers of the given risk grade or a worse one.
   */
  @Verb(
      en = "mode {0} for grade {1} or worse",
      zh = "评级 {1} 及以下者模式 {0}",
      merge = Merge.STRICTEST,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.NEVER,
      feeds = "segment.mode")
  void requireModeFromGrade(CrmMode mode, RiskGrade fromGrade);
}
