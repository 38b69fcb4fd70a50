package dev.gradus.internal.analysis;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.manifest.DecidedPart;
import dev.gradus.internal.verb.DeclaredOutcome;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds a policy to the parts of a decision that its manifest says it decides. A file that is lost
 * leaves a sound policy behind that decides less; the manifest is how it is noticed.
 */
final class DecidedParts {

  private DecidedParts() {}

  /** An error for each part that no rule decides although the manifest says so. */
  static List<PolicyProblem> problems(CheckedPolicy own) {
    Set<String> decided = decided(own);
    List<String> possible = own.vocabulary().parts();
    List<PolicyProblem> problems = new ArrayList<>();
    for (DecidedPart part : own.manifest().decides()) {
      if (!possible.contains(part.name())) {
        problems.add(
            AnalysisProblems.error(
                part.at(),
                "unknown-part",
                "A decision has no part '"
                    + part.name()
                    + "'."
                    + Suggestion.didYouMean(part.name(), possible)
                    + " Its parts are: "
                    + String.join(", ", possible)
                    + "."));
      } else if (!decided.contains(part.name())) {
        problems.add(
            AnalysisProblems.error(
                part.at(),
                "undecided",
                "No rule decides '"
                    + part.name()
                    + "', as this line says the policy does. Put the rules back that say "
                    + verbs(own, part.name())
                    + ", or take '"
                    + part.name()
                    + "' from the line."));
      }
    }
    return problems;
  }

  /** A note of the parts that no rule decides, where the manifest does not say what it decides. */
  static List<String> notes(CheckedPolicy own) {
    Set<String> decided = decided(own);
    List<String> left =
        own.vocabulary().parts().stream()
            .filter(part -> !decided.contains(part))
            .filter(part -> !part.startsWith(DeclaredOutcome.PREFIX)) // a finding tells of these
            .toList();
    if (left.isEmpty() || !own.manifest().decides().isEmpty()) {
      return List.of();
    }
    String line =
        own.vocabulary().parts().stream()
            .filter(decided::contains)
            .collect(Collectors.joining(", "));
    return List.of(
        "No rule decides "
            + String.join(", ", left)
            + ". If that is meant, write 'decides = "
            + line
            + "' in "
            + PolicyFiles.MANIFEST
            + "; a rule file that is lost is then noticed.");
  }

  private static Set<String> decided(CheckedPolicy own) {
    return own.rules().stream()
        .flatMap(rule -> rule.then().stream())
        .map(call -> call.verb().decides())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static String verbs(CheckedPolicy own, String part) {
    return own.vocabulary().verbs().stream()
        .filter(verb -> part.equals(verb.decides()))
        .map(verb -> "'decide." + verb.method().getName() + "'")
        .distinct()
        .collect(Collectors.joining(" or "));
  }
}
