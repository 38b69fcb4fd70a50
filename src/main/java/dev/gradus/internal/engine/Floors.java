package dev.gradus.internal.engine;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.image.LibraryImages;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The statutory rules of the library: written in the policy language like any other, and part of
 * every policy.
 *
 * <p>They only cap and warn, and the strictest cap holds, so no officer's rule can undo them. Their
 * ids begin with {@value #PREFIX}, which no officer's rule may use.
 */
public final class Floors {

  public static final String PREFIX = "FLR-";

  /** Where their texts lie on the class path. */
  static final String FOLDER = "dev/gradus/internal/engine/floors";

  private Floors() {}

  /** The policy with the statutory rules and their reason codes among its own. */
  public static CheckedPolicy under(CheckedPolicy policy) {
    return under(policy, Held.FLOORS);
  }

  /** The policy with given statutory rules. */
  static CheckedPolicy under(CheckedPolicy policy, CheckedPolicy floors) {
    List<Rule> all = new ArrayList<>(floors.rules());
    all.addAll(policy.rules());
    all.sort(Comparator.comparing(Rule::stage).thenComparing(Rule::id));
    return new CheckedPolicy(
        policy.manifest().with(floors.manifest().codes().of(CodeKind.REASON)),
        policy.vocabulary(),
        policy.fields(),
        policy.derived(),
        all,
        policy.fingerprint());
  }

  /** A problem for every rule that claims to be statutory. */
  static List<PolicyProblem> claims(CheckedPolicy policy) {
    return policy.rules().stream()
        .filter(rule -> rule.id().startsWith(PREFIX))
        .map(
            rule ->
                PolicyProblem.error(
                        rule.at().file(),
                        "reserved-id",
                        "Ids that begin with "
                            + PREFIX
                            + " belong to the statutory rules of the library."
                            + " Give the rule another id.")
                    .at(rule.at().line(), rule.at().column())
                    .inRule(rule.id()))
        .toList();
  }

  /** The texts of the statutory rules. */
  static PolicyFiles texts() {
    try {
      return PolicySource.classpath(Floors.class.getClassLoader(), FOLDER).read();
    } catch (IOException e) {
      throw new UncheckedIOException("The statutory rules are not on the class path.", e);
    }
  }

  /** Made when first needed. */
  private static final class Held {
    static final CheckedPolicy FLOORS = floors();

    private static CheckedPolicy floors() {
      LibraryImages.Images images = LibraryImages.get();
      return images == null ? PolicyReader.read(texts()) : images.floors().policy();
    }
  }
}
