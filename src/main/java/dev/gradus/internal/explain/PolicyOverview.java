package dev.gradus.internal.explain;

import dev.gradus.decision.Text;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.immutable.LazyList;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyRule;
import dev.gradus.policy.ReasonCode;
import dev.gradus.policy.ReviewContact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the public face shows of a policy. */
public final class PolicyOverview {

  private PolicyOverview() {}

  /** The overview of a checked policy. */
  public static Policy of(CheckedPolicy policy) {
    Manifest manifest = policy.manifest();
    return new Policy(
        manifest.name(),
        manifest.version(),
        policy.fingerprint(),
        manifest.currency(),
        manifest.locales(),
        manifest.effectiveFrom(),
        manifest.effectiveTo(),
        policy.fields(),
        manifest.reasonCodes().entrySet().stream()
            .map(
                entry ->
                    new ReasonCode(entry.getKey(), entry.getValue().en(), entry.getValue().zh()))
            .toList(),
        contact(manifest.reviewContact()),
        LazyList.of(policy.rules(), PolicyOverview::rules));
  }

  private static List<PolicyRule> rules(List<Rule> rules) {
    return rules.stream()
        .map(
            rule ->
                new PolicyRule(
                    rule.id(),
                    rule.phrase(),
                    rule.stage(),
                    rule.sources(),
                    rule.code(),
                    rule.at().file(),
                    rule.at().line()))
        .toList();
  }

  private static @Nullable ReviewContact contact(@Nullable Text contact) {
    return contact == null ? null : new ReviewContact(contact.en(), contact.zh());
  }
}
