package dev.gradus.internal.engine;

import dev.gradus.internal.analysis.Analysis;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.source.SourceQuotes;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySignatures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy that has been read, checked and analysed, once: all that is wrong with it, and the tree
 * where it could be read.
 *
 * @param files its files
 * @param policy the policy as its author wrote it; null where its files cannot be used
 * @param problems errors and warnings, by file, line and column
 * @param notes what is good to know though nothing need be wrong
 */
public record ExaminedPolicy(
    PolicyFiles files,
    @Nullable CheckedPolicy policy,
    List<PolicyProblem> problems,
    List<String> notes) {

  /** Copies the lists. */
  public ExaminedPolicy {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** Examines the files of a policy. */
  public static ExaminedPolicy of(PolicyFiles files) {
    PolicyReader.Reading reading = PolicyReader.reading(files);
    CheckedPolicy policy = reading.policy();
    if (policy == null) {
      return new ExaminedPolicy(files, null, reading.problems(), List.of());
    }
    List<PolicyProblem> problems = new ArrayList<>(Floors.claims(policy));
    problems.addAll(Analysis.all(policy, Floors.under(policy)));
    problems.addAll(PolicySignatures.of(files).warnings(policy.fingerprint()));
    return new ExaminedPolicy(
        files,
        policy,
        SourceQuotes.of(files, problems).stream().sorted().toList(),
        Analysis.notes(policy));
  }

  /** What the policy is refused for. */
  public List<PolicyProblem> errors() {
    return errors(problems);
  }

  /** The errors among problems. */
  static List<PolicyProblem> errors(List<PolicyProblem> problems) {
    return problems.stream()
        .filter(problem -> problem.severity() == PolicyProblem.Severity.ERROR)
        .toList();
  }
}
