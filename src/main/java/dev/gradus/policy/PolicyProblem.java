package dev.gradus.policy;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a policy, at the very token. Immutable.
 *
 * @param severity whether the policy is refused for it
 * @param code a stable code such as {@code unknown-field}, for tools and look-ups
 * @param file the path of the file within the policy
 * @param line the line, from 1; 0 where the problem is the file as a whole
 * @param column the column, from 1; 0 where the problem is the file as a whole
 * @param rule the id of the rule; null outside a rule
 * @param message what is wrong and a way out, as whole sentences
 */
public record PolicyProblem(
    Severity severity,
    String code,
    String file,
    int line,
    int column,
    @Nullable String rule,
    String message)
    implements Comparable<PolicyProblem> {

  private static final Comparator<PolicyProblem> ORDER =
      Comparator.comparing(PolicyProblem::file)
          .thenComparingInt(PolicyProblem::line)
          .thenComparingInt(PolicyProblem::column)
          .thenComparing(PolicyProblem::code)
          .thenComparing(PolicyProblem::message);

  /** How serious a problem is. */
  public enum Severity {
    /** The policy is refused. */
    ERROR,
    /** The policy is accepted; somebody should look. */
    WARNING
  }

  /** The problem on one line: {@code assess/risk.drl:14:24: RSK-140: ... [unknown-field]}. */
  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line + ":" + column;
    return place
        + ": "
        + (severity == Severity.WARNING ? "warning: " : "")
        + (rule == null ? "" : rule + ": ")
        + message
        + " ["
        + code
        + "]";
  }

  /** Orders by file, line and column. */
  @Override
  public int compareTo(PolicyProblem other) {
    return ORDER.compare(this, other);
  }
}
