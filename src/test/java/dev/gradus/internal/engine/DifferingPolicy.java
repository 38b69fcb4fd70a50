package dev.gradus.internal.engine;

import dev.gradus.internal.backend.LazyDrools;
import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.util.List;

/**
 * The default policy, compiled as if one of its rules always fired: what no proof would let pass.
 */
public final class DifferingPolicy {

  private DifferingPolicy() {}

  public static LoadedPolicy load(String always) throws IOException {
    CheckedPolicy policy = Floors.under(PolicyReader.read(PolicySource.bundled().read()));
    List<Rule> rules =
        policy.rules().stream()
            .map(
                rule ->
                    rule.id().equals(always)
                        ? new Rule(
                            rule.id(),
                            rule.phrase(),
                            rule.stage(),
                            rule.sources(),
                            rule.reason(),
                            rule.code(),
                            new Condition.All(List.of()),
                            rule.then(),
                            rule.at())
                        : rule)
            .toList();
    CheckedPolicy changed =
        new CheckedPolicy(
            policy.manifest(), policy.vocabulary(), policy.fields(), rules, policy.fingerprint());
    return new LoadedPolicy(policy, Stages.compiled(changed), new LazyDrools(policy));
  }
}
