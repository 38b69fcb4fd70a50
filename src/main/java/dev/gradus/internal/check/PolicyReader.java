package dev.gradus.internal.check;

import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.manifest.ManifestReader;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.source.SourceQuotes;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the files of a policy: the one way from bytes to a tree. */
public final class PolicyReader {

  private static final String LIMIT = "limit";

  private final List<PolicyProblem> problems = new ArrayList<>();
  private final RuleIds ids = new RuleIds();
  private final RuleGroups groups = new RuleGroups();
  private final List<Rule> rules = new ArrayList<>();
  private final PolicyFiles files;
  private Vocabulary vocabulary;

  private PolicyReader(PolicyFiles files, Vocabulary vocabulary) {
    this.files = files;
    this.vocabulary = vocabulary;
  }

  /**
   * The checked policy, in the verbs of the library.
   *
   * @throws InvalidPolicyException with all that is wrong with all its files
   */
  public static CheckedPolicy read(PolicyFiles files) {
    return read(files, Vocabulary.LIBRARY);
  }

  /**
   * What the files amount to.
   *
   * @param policy the checked policy; null where anything is wrong
   * @param problems all that is wrong, by file, line and column
   */
  public record Reading(@Nullable CheckedPolicy policy, List<PolicyProblem> problems) {}

  /** Reads and checks the files of a policy. */
  public static Reading reading(PolicyFiles files) {
    return reading(files, Vocabulary.LIBRARY);
  }

  private static Reading reading(PolicyFiles files, Vocabulary vocabulary) {
    PolicyReader reader = new PolicyReader(files, vocabulary);
    CheckedPolicy policy = reader.read();
    return new Reading(policy, reader.sorted());
  }

  /**
   * The checked policy.
   *
   * @param vocabulary the verbs that its rules may say
   * @throws InvalidPolicyException with all that is wrong with all its files
   */
  public static CheckedPolicy read(PolicyFiles files, Vocabulary vocabulary) {
    Reading reading = reading(files, vocabulary);
    CheckedPolicy policy = reading.policy();
    if (policy == null) {
      throw new InvalidPolicyException(files.origin(), reading.problems());
    }
    return policy;
  }

  /**
   * All that is wrong with the files, by file, line and column; nothing for a policy that can be
   * used.
   */
  public static List<PolicyProblem> check(PolicyFiles files) {
    return reading(files).problems();
  }

  /** What is told of a place once is not told again for another rule, such as a row. */
  private List<PolicyProblem> sorted() {
    Set<PolicyProblem> told = new HashSet<>();
    return SourceQuotes.of(
        files,
        problems.stream().sorted().filter(problem -> told.add(problem.inRule(null))).toList());
  }

  private @Nullable CheckedPolicy read() {
    if (!isWithinLimits()) {
      return null;
    }
    Manifest manifest = manifest();
    FieldCatalogue fields = Customer.FIELDS.with(manifest.fields());
    vocabulary = vocabulary.with(manifest.outcomes(), manifest.codes());
    boolean sound = problems.isEmpty();
    problems.addAll(FileNamesChecker.problems(files));
    for (Map.Entry<String, byte[]> file : files.contents().entrySet()) {
      if (problems.size() > Limits.POLICY_PROBLEMS) {
        String more =
            "There are more than "
                + Limits.POLICY_PROBLEMS
                + " problems; from this file on none is listed.";
        whole(file.getKey(), LIMIT, more);
        break;
      }
      file(file.getKey(), file.getValue(), fields, manifest, sound);
    }
    if (ids.count() == 0 && problems.isEmpty()) {
      whole(
          PolicyFiles.MANIFEST,
          "no-rules",
          "The policy has no rule. Write one into " + FileNamesChecker.folders("", "/") + ".");
    }
    problems.addAll(groups.problems());
    if (!problems.isEmpty()) {
      return null;
    }
    rules.sort(Comparator.comparing(Rule::stage).thenComparing(Rule::id));
    List<Rule> resolved = groups.resolve(rules);
    problems.addAll(groups.reasonProblems());
    return problems.isEmpty()
        ? new CheckedPolicy(
            manifest, vocabulary, fields, resolved, Fingerprint.of(manifest, vocabulary, resolved))
        : null;
  }

  private boolean isWithinLimits() {
    long bytes = files.contents().values().stream().mapToLong(content -> content.length).sum();
    if (bytes > Limits.POLICY_BYTES) {
      String size =
          "The files have "
              + bytes
              + " bytes together; at most "
              + Limits.POLICY_BYTES
              + " are allowed.";
      whole(PolicyFiles.MANIFEST, LIMIT, size);
    }
    if (files.contents().size() > Limits.FILES) {
      String count =
          "The policy has "
              + files.contents().size()
              + " files; at most "
              + Limits.FILES
              + " are allowed.";
      whole(PolicyFiles.MANIFEST, LIMIT, count);
    }
    return problems.isEmpty();
  }

  private void whole(String file, String code, String message) {
    ProblemLog log = new ProblemLog(file);
    log.error(code, message);
    problems.addAll(log.problems());
  }

  private Manifest manifest() {
    byte[] bytes = files.contents().get(PolicyFiles.MANIFEST);
    if (bytes == null) {
      String create =
          "The policy has no manifest. Create policy.properties in its folder with the lines 'name = ...',"
              + " 'version = 1.0', 'currency = CNY' and 'locales = en'.";
      whole(PolicyFiles.MANIFEST, "missing-manifest", create);
      return ManifestReader.none();
    }
    ProblemLog log = new ProblemLog(PolicyFiles.MANIFEST);
    Manifest manifest = ManifestReader.read(bytes, log);
    problems.addAll(log.problems());
    return manifest;
  }

  private void file(
      String path, byte[] bytes, FieldCatalogue fields, Manifest manifest, boolean sound) {
    Stage stage = FileNamesChecker.stage(path);
    if (stage == null) {
      return;
    }
    Scope scope = new Scope(stage, vocabulary, fields, manifest, sound);
    if (path.endsWith(PolicyFiles.RULES)) {
      RuleFile file = new RuleFile(path, scope, ids, groups);
      rules.addAll(file.read(bytes));
      problems.addAll(file.problems());
    } else if (PolicyFiles.isTable(path)) {
      TableFile table = new TableFile(path, scope, ids, groups);
      rules.addAll(table.read(bytes));
      problems.addAll(table.problems());
    }
  }
}
