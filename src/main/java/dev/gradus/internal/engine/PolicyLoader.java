package dev.gradus.internal.engine;

import dev.gradus.internal.analysis.Analysis;
import dev.gradus.internal.backend.JavaCompiler;
import dev.gradus.internal.backend.LazyDrools;
import dev.gradus.internal.backend.PrintedPolicy;
import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.image.LibraryImages;
import dev.gradus.internal.image.PolicyImage;
import dev.gradus.internal.source.SourceQuotes;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySignatures;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.PolicyTrust;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes a policy from its files to where it can decide. Before the compiled Java of a policy
 * serves, it is proven against Drools. Nothing of that is done again where an image of the very
 * files can be trusted: the library's own of the bundled policy, or one from the host's proof
 * cache. Thread-safe.
 */
public final class PolicyLoader {

  private final PolicyTrust trust;
  private final boolean compiled;
  private final @Nullable ProofCache cache;
  private final MadeProofs made = new MadeProofs();

  /**
   * A loader.
   *
   * @param trust whose signatures policies need
   * @param compiled whether policies decide as compiled Java rather than on Drools
   * @param cache keeps proofs for later processes; null to keep none
   */
  public PolicyLoader(PolicyTrust trust, boolean compiled, @Nullable ProofCache cache) {
    this.trust = trust;
    this.compiled = compiled;
    this.cache = cache;
  }

  /**
   * Reads what a source holds now. The texts of the bundled policy are left alone, unless they must
   * be signed or its image cannot be used.
   *
   * @throws IOException if it cannot be read
   */
  public PolicyInput read(PolicySource source) throws IOException {
    boolean texts = source != PolicySource.bundled() || !trust.keys().isEmpty();
    LibraryImages.Images images = texts ? null : LibraryImages.get();
    return images == null
        ? PolicyInput.of(Objects.requireNonNull(source.read(), "The source gave no files"))
        : PolicyInput.bundled(images.bundled());
  }

  /**
   * Checks, builds and proves a policy.
   *
   * @param input what it is loaded from
   * @throws InvalidPolicyException if anything is wrong with it
   */
  public LoadedPolicy load(PolicyInput input) {
    PolicyFiles files = input.files();
    if (files == null) {
      return load(Objects.requireNonNull(input.image()));
    }
    PolicyImage proven = cache == null ? null : cache.find(input.digest());
    if (proven == null) {
      return make(input, files, Vocabulary.LIBRARY);
    }
    String fingerprint = proven.policy().fingerprint();
    require(files, PolicySignatures.problems(files, fingerprint, trust));
    return load(proven);
  }

  private LoadedPolicy load(PolicyImage image) {
    LazyDrools drools = new LazyDrools(image.policy());
    Stages stages = compiled ? Stages.compiled(image.classes()) : drools.stages();
    return new LoadedPolicy(image.policy(), image.calls(), stages, drools);
  }

  /**
   * Checks, builds and proves a policy whose rules may say other verbs than the library's; it is
   * never cached.
   *
   * @param files its files
   * @param vocabulary the verbs
   * @throws InvalidPolicyException if anything is wrong with it
   */
  public LoadedPolicy load(PolicyFiles files, Vocabulary vocabulary) {
    return make(PolicyInput.of(files), files, vocabulary);
  }

  /**
   * Builds and proves a policy that has been examined.
   *
   * @throws InvalidPolicyException if it has an error, or is found to have one
   */
  public LoadedPolicy load(ExaminedPolicy examined) {
    CheckedPolicy policy = examined.policy();
    if (policy == null) {
      throw new InvalidPolicyException(examined.files().origin(), examined.errors());
    }
    return make(PolicyInput.of(examined.files()), examined.files(), policy, examined.errors());
  }

  private LoadedPolicy make(PolicyInput input, PolicyFiles files, Vocabulary vocabulary) {
    CheckedPolicy own = PolicyReader.read(files, vocabulary);
    PolicyImage bundled = bundled();
    List<PolicyProblem> problems = new ArrayList<>(Floors.claims(own));
    if (bundled == null || !bundled.policy().fingerprint().equals(own.fingerprint())) {
      problems.addAll(Analysis.problems(own, Floors.under(own)));
    }
    return make(input, files, own, ExaminedPolicy.errors(problems));
  }

  private LoadedPolicy make(
      PolicyInput input, PolicyFiles files, CheckedPolicy own, List<PolicyProblem> errors) {
    CheckedPolicy policy = Floors.under(own);
    PolicyImage bundled = bundled();
    List<PolicyProblem> problems = new ArrayList<>(errors);
    problems.addAll(PolicySignatures.problems(files, own.fingerprint(), trust));
    require(files, problems);
    LazyDrools drools = new LazyDrools(policy);
    if (!compiled) {
      return new LoadedPolicy(policy, drools.stages(), drools);
    }
    PrintedPolicy printed = PrintedPolicy.of(policy);
    String proof = printed.id();
    PolicyImage provenByBuild = bundled != null && bundled.proof().equals(proof) ? bundled : null;
    SortedMap<String, byte[]> classes =
        provenByBuild == null ? JavaCompiler.compile(printed.sources()) : provenByBuild.classes();
    Stages stages = Stages.compiled(classes);
    if (provenByBuild == null && !made.contains(proof)) {
      require(files, EquivalenceCheck.problems(policy, drools.stages(), stages));
      made.add(proof);
    }
    if (cache != null && !own.vocabulary().isExtended()) {
      cache.keep(PolicyImage.of(input.digest(), proof, policy, classes));
    }
    return new LoadedPolicy(policy, stages, drools);
  }

  private static @Nullable PolicyImage bundled() {
    LibraryImages.Images images = LibraryImages.get();
    return images == null ? null : images.bundled();
  }

  private static void require(PolicyFiles files, List<PolicyProblem> noProblems) {
    if (!noProblems.isEmpty()) {
      throw new InvalidPolicyException(files.origin(), SourceQuotes.of(files, noProblems));
    }
  }
}
