package dev.gradus.internal.source;

import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Quotes the lines that problems stand on. */
public final class SourceQuotes {

  private final PolicyFiles files;
  private final Map<String, SourceLines> lines = new HashMap<>();

  private SourceQuotes(PolicyFiles files) {
    this.files = files;
  }

  /**
   * The problems in the same order, each with the line of the file that it stands on. Those of a
   * file as a whole, or of a file that the policy does not have, stay as they are.
   */
  public static List<PolicyProblem> of(PolicyFiles files, List<PolicyProblem> problems) {
    SourceQuotes quotes = new SourceQuotes(files);
    return problems.stream().map(quotes::quoted).toList();
  }

  private PolicyProblem quoted(PolicyProblem problem) {
    byte[] bytes = files.contents().get(problem.file());
    if (problem.line() == 0 || bytes == null) {
      return problem;
    }
    SourceLines ofFile = lines.computeIfAbsent(problem.file(), file -> new SourceLines(bytes));
    int number = problem.line();
    if (!ofFile.has(number)) {
      return problem;
    }
    return PolicyFiles.isTable(problem.file())
        ? problem
            .at(number, ofFile.columnOf(number, problem.column()))
            .quoting(ofFile.line(number))
            .at(number, problem.column())
        : problem.quoting(ofFile.line(number));
  }

  /** What was found in a table at its characters, as problems of its cells. */
  public static List<PolicyProblem> inCells(byte[] table, List<PolicyProblem> problems) {
    SourceLines lines = new SourceLines(table);
    return problems.stream()
        .map(
            problem ->
                lines.has(problem.line())
                    ? problem.at(problem.line(), lines.cellAt(problem.line(), problem.column()))
                    : problem)
        .toList();
  }
}
