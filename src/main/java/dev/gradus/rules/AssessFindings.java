package dev.gradus.rules;

/** The verbs of the first stage: what its rules may say of a customer. */
public interface AssessFindings {

  /**
   * Adds risk points; a negative number takes them. The total is held within 0 and 100, more is
   * better.
   */
  @Verb(
      en = "{0} risk points",
      zh = "风险分 {0}",
      merge = Merge.ADD,
      touches = AffectedArea.RISK,
      adverse = Adverse.BELOW_ZERO,
      feeds = "assessment.riskPoints")
  void addRiskPoints(@Arg(min = -100, max = 100) int points);

  /** Adds contribution points; a negative number takes them. The total is held within 0 and 100. */
  @Verb(
      en = "{0} contribution points",
      zh = "贡献分 {0}",
      merge = Merge.ADD,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.BELOW_ZERO,
      feeds = "assessment.contributionPoints")
  void addContributionPoints(@Arg(min = -100, max = 100) int points);

  /** Adds relationship points; a negative number takes them. The total is held within 0 and 100. */
  @Verb(
      en = "{0} relationship points",
      zh = "关系分 {0}",
      merge = Merge.ADD,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.BELOW_ZERO,
      feeds = "assessment.relationshipPoints")
  void addRelationshipPoints(@Arg(min = -100, max = 100) int points);

  /** Caps the risk grade: it cannot be better than this, whatever the points. */
  @Verb(
      en = "grade at most {0}",
      zh = "评级不高于 {0}",
      merge = Merge.STRICTEST,
      touches = AffectedArea.RISK,
      adverse = Adverse.ALWAYS,
      feeds = {"assessment.gradeCap", "segment.grade"})
  void capGrade(RiskGrade best);

  /** Raises a warning. Raised twice, it has the higher severity. */
  @Verb(
      en = "warning {0}, severity {1}",
      zh = "预警 {0}，级别 {1}",
      merge = Merge.UNITE,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.NEVER,
      feeds = "assessment.warnings")
  void warn(Warning warning, Severity severity);

  /** Refers the decision to a person, who must look at it. */
  @Verb(
      en = "referred to a person",
      zh = "转人工审核",
      merge = Merge.UNITE,
      touches = AffectedArea.APPROVAL,
      adverse = Adverse.NEVER)
  void refer();
}
