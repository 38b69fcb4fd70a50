package dev.gradus.internal.explain;

import dev.gradus.decision.Text;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyOutcome;
import dev.gradus.policy.PolicyRule;
import dev.gradus.policy.ReasonCode;
import dev.gradus.policy.ReviewContact;
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
        policy.rules().stream()
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
            .toList(),
        policy.vocabulary().outcomes().stream()
            .map(
                verb ->
                    new PolicyOutcome(
                        verb.name(), verb.outcomeWords().en(), verb.outcomeWords().in("zh")))
            .toList());
  }

  private static @Nullable ReviewContact contact(@Nullable Text contact) {
    return contact == null ? null : new ReviewContact(contact.en(), contact.zh());
  }
}
