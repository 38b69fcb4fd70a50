package dev.gradus.policy;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a policy, at the very token. Immutable and thread-safe. The library alone
 * implements it, so later versions can add to it.
 *
 * <p>Problems are made by {@link #error} and {@link #warning}, then placed: {@code
 * error("assess/risk.drl", "unknown-field", "...").at(14, 24).inRule("RSK-140")}. They are ordered
 * by file, line and column.
 */
public sealed interface PolicyProblem extends Comparable<PolicyProblem>, Serializable
    permits PlacedProblem {

  /** How serious a problem is. */
  enum Severity {
    /** The policy is refused. */
    ERROR,
    /** The policy is accepted; somebody should look. */
    WARNING
  }

  /**
   * A problem of a file as a whole, for which the policy is refused.
   *
   * @param file the path of the file within the policy
   * @param code a stable code such as {@code unknown-field}
   * @param message what is wrong and a way out, as whole sentences
   */
  static PolicyProblem error(String file, String code, String message) {
    return new PlacedProblem(Severity.ERROR, code, file, 0, 0, null, message, null);
  }

  /**
   * A problem of a file as a whole that somebody should look at.
   *
   * @param file the path of the file within the policy
   * @param code a stable code such as {@code unknown-field}
   * @param message what is wrong and a way out, as whole sentences
   */
  static PolicyProblem warning(String file, String code, String message) {
    return new PlacedProblem(Severity.WARNING, code, file, 0, 0, null, message, null);
  }

  /** Whether the policy is refused for it. */
  Severity severity();

  /** A stable code such as {@code unknown-field}, for tools and look-ups. */
  String code();

  /**
   * The path of the file within the policy; a character in it that is invisible, ends a line or
   * turns the direction of the text is shown by its number.
   */
  String file();

  /** The line, from 1; 0 where the problem is the file as a whole. */
  int line();

  /** The column in characters, from 1; 0 where the problem is the file as a whole. */
  int column();

  /** The id of the rule; null outside a rule. */
  @Nullable String rule();

  /** What is wrong and a way out, as whole sentences on one line. */
  String message();

  /**
   * The line of the file around the place and, below it, a line with a caret under the column; null
   * where the problem is the file as a whole or its text is not at hand. The two lines align where
   * a Chinese character takes two columns. Long lines are cut; a character that is invisible or
   * turns the direction of the text is shown by its number.
   */
  @Nullable String excerpt();

  /**
   * The same problem at a place of its file.
   *
   * @param line the line, from 1
   * @param column the column in characters, from 1
   */
  PolicyProblem at(int line, int column);

  /** The same problem as one of a rule; null for none. */
  PolicyProblem inRule(@Nullable String id);

  /** The same problem with an {@link #excerpt()} of its line, which is given as it stands. */
  PolicyProblem quoting(String sourceLine);

  /** The problem for people: {@link #toString()} and, indented below it, the excerpt. */
  String explained();

  /** The problem on one line: {@code assess/risk.drl:14:24: RSK-140: ... [unknown-field]}. */
  @Override
  String toString();
}
