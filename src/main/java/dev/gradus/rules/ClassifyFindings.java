package dev.gradus.rules;

/**
 * The verbs of the second stage: where its rules may place a customer. Rules of a policy call them;
 * what several rules say merges by the law of the verb, whatever their order.
 */
public interface ClassifyFindings extends OutcomeFindings {

  /**
   * Proposes a risk grade. Without any proposal it is C; a cap, of this stage or the first, is
   * never exceeded.
   */
  void proposeGrade(RiskGrade grade);

  /** Caps the risk grade: it cannot be better than this. */
  void capGrade(RiskGrade best);

  /** Assigns a value class to an individual. */
  void assignValueClass(ValueClass valueClass);

  /** Assigns a standing to a company. */
  void assignStanding(Standing standing);

  /**
   * Proposes a tier for customers of the given risk grade or a better one. Without any it is
   * ORDINARY.
   */
  void proposeTier(Tier tier, RiskGrade downToGrade);

  /** Caps the tier, for customers of the given risk grade or a worse one. */
  void capTier(Tier best, RiskGrade fromGrade);

  /** Requires at least this involved a mode. Without any it is BASIC. */
  void requireMode(CrmMode mode);

  /**
   * Requires at least this involved a mode, for customers of the given risk grade or a worse one.
   */
  void requireModeFromGrade(CrmMode mode, RiskGrade fromGrade);
}
