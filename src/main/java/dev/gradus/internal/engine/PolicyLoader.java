package dev.gradus.internal.engine;

import dev.gradus.internal.analysis.Analysis;
import dev.gradus.internal.backend.JavaCompiler;
import dev.gradus.internal.backend.LazyDrools;
import dev.gradus.internal.backend.PrintedPolicy;
import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.source.SourceQuotes;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySignatures;
import dev.gradus.policy.PolicyTrust;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a policy from its files to where it can decide. Before the compiled Java of a policy
 * serves, it is proven against Drools, unless the very same was proven before. Thread-safe.
 */
public final class PolicyLoader {

  private final PolicyTrust trust;
  private final boolean compiled;
  private final ProofCache cache;

  /**
   * A loader.
   *
   * @param trust whose signatures policies need
   * @param compiled whether policies decide as compiled Java rather than on Drools
   * @param proofCache the file that remembers proofs; null to remember none
   */
  public PolicyLoader(PolicyTrust trust, boolean compiled, @Nullable Path proofCache) {
    this.trust = trust;
    this.compiled = compiled;
    this.cache = new ProofCache(proofCache);
  }

  /**
   * Checks, builds and proves a policy.
   *
   * @param files its files
   * @throws InvalidPolicyException if anything is wrong with it
   */
  public LoadedPolicy load(PolicyFiles files) {
    CheckedPolicy policy = PolicyReader.read(files);
    List<PolicyProblem> problems = new ArrayList<>(Floors.claims(policy));
    if (!isSound(policy)) {
      problems.addAll(Analysis.problems(policy, Floors.under(policy)));
    }
    return load(files, policy, ExaminedPolicy.errors(problems));
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
    return load(examined.files(), policy, examined.errors());
  }

  private LoadedPolicy load(PolicyFiles files, CheckedPolicy checked, List<PolicyProblem> errors) {
    List<PolicyProblem> problems = new ArrayList<>(errors);
    problems.addAll(PolicySignatures.problems(files, checked.fingerprint(), trust));
    if (!problems.isEmpty()) {
      throw refusal(files, problems);
    }
    CheckedPolicy policy = Floors.under(checked);
    LazyDrools drools = new LazyDrools(policy);
    Stages stages = compiled ? compiled(checked, policy, drools, files) : drools.stages();
    return new LoadedPolicy(policy, stages, drools);
  }

  /** Whether the library's build has analysed, compiled and proven the very policy. */
  private static boolean isSound(CheckedPolicy policy) {
    ProvenClasses built = ProvenClasses.ofDefaultPolicy();
    return built != null && built.fingerprint().equals(policy.fingerprint());
  }

  private Stages compiled(
      CheckedPolicy own, CheckedPolicy policy, LazyDrools drools, PolicyFiles files) {
    ProvenClasses built = ProvenClasses.ofDefaultPolicy();
    if (built != null && built.fingerprint().equals(own.fingerprint())) {
      return Stages.compiled(built.classes());
    }
    PrintedPolicy printed = PrintedPolicy.of(policy);
    String id = printed.id();
    if (built != null && built.id().equals(id)) {
      return Stages.compiled(built.classes());
    }
    Stages stages = Stages.compiled(JavaCompiler.compile(printed.sources()));
    if (!cache.remembers(id)) {
      List<PolicyProblem> problems = EquivalenceCheck.problems(policy, drools.stages(), stages);
      if (!problems.isEmpty()) {
        throw refusal(files, problems);
      }
      cache.remember(id);
    }
    return stages;
  }

  private static InvalidPolicyException refusal(PolicyFiles files, List<PolicyProblem> problems) {
    return new InvalidPolicyException(files.origin(), SourceQuotes.of(files, problems));
  }
}
