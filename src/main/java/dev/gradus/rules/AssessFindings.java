package dev.gradus.rules;

/**
 * The verbs of the first stage: what its rules may say of a customer. Rules of a policy call them;
 * what several rules say merges by the law of the verb, whatever their order.
 */
public interface AssessFindings extends OutcomeFindings {

  /**
   * Adds risk points; a negative number takes them. The total is held within 0 and 100, more is
   * better.
   *
   * @param points from -100 to 100
   */
  void addRiskPoints(int points);

  /**
   * Adds risk points for a kind of evidence. Of all that is said of one kind the most points in
   * favour and the most against count, once each, so a fact that shows in several fields is not
   * paid several times.
   *
   * @param evidence a kind of evidence that the policy's manifest declares
   * @param points from -100 to 100
   */
  void addRiskPoints(String evidence, int points);

  /**
   * Adds contribution points; a negative number takes them. The total is held within 0 and 100.
   *
   * @param points from -100 to 100
   */
  void addContributionPoints(int points);

  /**
   * Adds contribution points for a kind of evidence, of which the most in favour and the most
   * against count, once each.
   *
   * @param evidence a kind of evidence that the policy's manifest declares
   * @param points from -100 to 100
   */
  void addContributionPoints(String evidence, int points);

  /**
   * Adds relationship points; a negative number takes them. The total is held within 0 and 100.
   *
   * @param points from -100 to 100
   */
  void addRelationshipPoints(int points);

  /**
   * Adds relationship points for a kind of evidence, of which the most in favour and the most
   * against count, once each.
   *
   * @param evidence a kind of evidence that the policy's manifest declares
   * @param points from -100 to 100
   */
  void addRelationshipPoints(String evidence, int points);

  /** Caps the risk grade: it cannot be better than this, whatever the points. */
  void capGrade(RiskGrade best);

  /** Raises a warning. Raised twice, it has the higher severity. */
  void warn(Warning warning, Severity severity);

  /**
   * Raises a warning of the policy's own. Raised twice, it has the higher severity.
   *
   * @param warning a warning that the policy's manifest declares
   * @param severity how serious it is
   */
  void warn(String warning, Severity severity);

  /**
   * Classifies a running loan by the likelihood that it is repaid; the worst class holds, and
   * without any it is NORMAL. Of a customer without a running loan it says nothing.
   */
  void classifyAsset(AssetClass assetClass);

  /** Refers the decision to a person, who must look at it. */
  void refer();
}
