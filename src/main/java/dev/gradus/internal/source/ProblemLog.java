package dev.gradus.internal.source;

import dev.gradus.policy.PolicyProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with one file, as a whole or, seen from a rule, with that rule. Not
 * thread-safe.
 */
public final class ProblemLog {

  private final String file;
  private final boolean cells;
  private final @Nullable String rule;
  private final List<PolicyProblem> problems;

  public ProblemLog(String file) {
    this(file, false, null, new ArrayList<>());
  }

  private ProblemLog(
      String file, boolean cells, @Nullable String rule, List<PolicyProblem> problems) {
    this.file = file;
    this.cells = cells;
    this.rule = rule;
    this.problems = problems;
  }

  /** A log of a table, whose places are rows and cells. */
  public static ProblemLog ofTable(String file) {
    return new ProblemLog(file, true, null, new ArrayList<>());
  }

  /** The same log, each further problem bearing the rule's id. */
  public ProblemLog forRule(@Nullable String id) {
    return new ProblemLog(file, cells, id, problems);
  }

  /** An empty log of the same file. */
  public ProblemLog another() {
    return new ProblemLog(file, cells, null, new ArrayList<>());
  }

  public void error(Located at, String code, String message) {
    error(at.line(), at.column(), code, message);
  }

  /**
   * A problem inside a token of one line, some characters after its beginning; in a table, the
   * problem of its cell.
   */
  public void error(Located at, int offset, String code, String message) {
    error(at.line(), at.column() + (cells ? 0 : offset), code, message);
  }

  /** A problem of the file as a whole. */
  public void error(String code, String message) {
    error(0, 0, code, message);
  }

  public void error(int line, int column, String code, String message) {
    if (!isFull()) {
      problems.add(PolicyProblem.error(file, code, message).at(line, column).inRule(rule));
    } else if (problems.size() == Limits.PROBLEMS) {
      String more =
          "There are more than " + Limits.PROBLEMS + " problems; the others are not listed.";
      problems.add(PolicyProblem.error(file, "limit", more));
    }
  }

  /** Whether nothing more will be told, so that looking for more is lost time. */
  public boolean isFull() {
    return problems.size() >= Limits.PROBLEMS;
  }

  public boolean isEmpty() {
    return problems.isEmpty();
  }

  public int size() {
    return problems.size();
  }

  public String file() {
    return file;
  }

  public List<PolicyProblem> problems() {
    return List.copyOf(problems);
  }
}
