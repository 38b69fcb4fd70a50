package dev.gradus.internal.analysis;

import dev.gradus.internal.tree.Position;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyProblem;

/** Makes the problems that the analysis tells. */
final class AnalysisProblems {

  private AnalysisProblems() {}

  static PolicyProblem error(Rule rule, String code, String message) {
    return error(rule.at(), code, message).inRule(rule.id());
  }

  static PolicyProblem error(Position at, String code, String message) {
    return PolicyProblem.error(at.file(), code, message).at(at.line(), at.column());
  }

  static PolicyProblem warning(Rule rule, String code, String message) {
    return warning(rule.at(), code, message).inRule(rule.id());
  }

  static PolicyProblem warning(Position at, String code, String message) {
    return PolicyProblem.warning(at.file(), code, message).at(at.line(), at.column());
  }
}
