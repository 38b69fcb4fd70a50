package dev.gradus.internal.check;

import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.source.SourceText;
import dev.gradus.internal.table.RuleConversion;
import dev.gradus.internal.tree.Position;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A file of a policy in the other form, which is read back before anybody receives it. */
public final class ConvertedFile {

  private static final Position NOWHERE = new Position("", 0, 0);

  private ConvertedFile() {}

  /**
   * The rules of a rule file as a table, or those of a table as a rule file.
   *
   * @param files the policy
   * @param path the path of the file within it
   * @throws InvalidPolicyException with all that is wrong with the policy
   */
  public static RuleConversion of(PolicyFiles files, String path) {
    CheckedPolicy policy = PolicyReader.read(files);
    byte[] bytes = Objects.requireNonNull(files.contents().get(path), path);
    SourceText source = Objects.requireNonNull(SourceText.read(bytes, new ProblemLog(path)));
    List<Rule> own = policy.rules().stream().filter(rule -> rule.at().file().equals(path)).toList();
    RuleConversion converted = RuleConversion.of(path, source.text(), own, policy.rules());
    if (converted.text() != null && !isSame(policy, exchanged(files, path, converted))) {
      throw new IllegalStateException(path + " reads otherwise once converted.");
    }
    return converted;
  }

  /** The policy with the converted file in the place of the other. */
  private static @Nullable CheckedPolicy exchanged(
      PolicyFiles files, String path, RuleConversion converted) {
    TreeMap<String, byte[]> contents = new TreeMap<>(files.contents());
    contents.remove(path);
    contents.remove(PolicyFiles.LIST);
    String text = Objects.requireNonNull(converted.text());
    contents.put(converted.path(), text.getBytes(StandardCharsets.UTF_8));
    return PolicyReader.reading(new PolicyFiles(files.origin(), contents)).policy();
  }

  private static boolean isSame(CheckedPolicy one, @Nullable CheckedPolicy other) {
    return other != null && placeless(one).equals(placeless(other));
  }

  /** The rules without the places where they stand, which differ. */
  private static List<Rule> placeless(CheckedPolicy policy) {
    return policy.rules().stream().map(rule -> rule.at(NOWHERE)).toList();
  }
}
