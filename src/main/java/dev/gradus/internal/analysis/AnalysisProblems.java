package dev.gradus.internal.analysis;

import dev.gradus.internal.tree.Position;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyProblem;

/** Makes the problems that the analysis tells. */
final class AnalysisProblems {

  private AnalysisProblems() {}

  static PolicyProblem error(Rule rule, String code, String message) {
    return at(PolicyProblem.Severity.ERROR, rule.at(), code, message, rule.id());
  }

  static PolicyProblem error(Position at, String code, String message) {
    return new PolicyProblem(
        PolicyProblem.Severity.ERROR, code, at.file(), at.line(), at.column(), null, message);
  }

  static PolicyProblem warning(Rule rule, String code, String message) {
    return at(PolicyProblem.Severity.WARNING, rule.at(), code, message, rule.id());
  }

  static PolicyProblem warning(Position at, String code, String message) {
    return new PolicyProblem(
        PolicyProblem.Severity.WARNING, code, at.file(), at.line(), at.column(), null, message);
  }

  private static PolicyProblem at(
      PolicyProblem.Severity severity, Position at, String code, String message, String rule) {
    return new PolicyProblem(severity, code, at.file(), at.line(), at.column(), rule, message);
  }
}
