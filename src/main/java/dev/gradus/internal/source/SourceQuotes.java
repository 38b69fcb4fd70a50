package dev.gradus.internal.source;

import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Quotes the lines that problems stand on. */
public final class SourceQuotes {

  private final PolicyFiles files;
  private final Map<String, List<String>> lines = new HashMap<>();

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
    List<String> ofFile = lines.computeIfAbsent(problem.file(), file -> lines(bytes));
    return problem.line() > ofFile.size()
        ? problem
        : problem.quoting(ofFile.get(problem.line() - 1));
  }

  /** The lines as columns count them: what is not UTF-8 is one odd character. */
  private static List<String> lines(byte[] bytes) {
    String text = SourceText.withoutMark(new String(bytes, StandardCharsets.UTF_8));
    return List.of(text.replace("\r\n", "\n").split("\n", -1));
  }
}
