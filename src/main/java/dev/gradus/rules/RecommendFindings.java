package dev.gradus.rules;

/**
 * The verbs of the fourth stage: what its rules would do with an application, and who may decide
 * it. Rules of a policy call them; what several rules say merges by the law of the verb, whatever
 * their order.
 */
public interface RecommendFindings extends OutcomeFindings {

  /**
   * Recommends what to do with an application for an amount; the strictest holds, and without any
   * the application is referred. Of anything else it says nothing.
   */
  void recommend(Recommendation recommendation);

  /** Requires that an application is decided at least so high up; the highest holds. */
  void requireAuthority(Authority least);

  /**
   * Raises a warning that depends on the segment or the limits. Raised twice, in whichever stage,
   * it has the higher severity.
   */
  void warn(Warning warning, Severity severity);

  /**
   * Raises a warning of the policy's own. Raised twice, it has the higher severity.
   *
   * @param warning a warning that the policy's manifest declares
   * @param severity how serious it is
   */
  void warn(String warning, Severity severity);

  /** Refers the decision to a person, who must look at it: an application or a review. */
  void refer();
}
