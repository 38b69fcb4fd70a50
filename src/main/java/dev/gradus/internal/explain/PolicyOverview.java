package dev.gradus.internal.explain;

import dev.gradus.decision.Text;
import dev.gradus.field.Label;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.immutable.LazyList;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.internal.verb.DeclaredOutcome;
import dev.gradus.internal.verb.OutcomeResult;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyRule;
import dev.gradus.policy.ReasonCode;
import dev.gradus.policy.ReviewContact;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the public face shows of a policy. */
public final class PolicyOverview {

  private PolicyOverview() {}

  /** The overview of a checked policy. */
  public static Policy of(CheckedPolicy policy) {
    Manifest manifest = policy.manifest();
    return Policy.builder(
            manifest.name(), manifest.version(), policy.fingerprint(), manifest.currency())
        .locales(manifest.locales())
        .effectiveFrom(manifest.effectiveFrom())
        .effectiveTo(manifest.effectiveTo())
        .fields(policy.fields())
        .reasonCodes(
            manifest.codes().of(CodeKind.REASON).entrySet().stream()
                .map(
                    entry ->
                        new ReasonCode(
                            entry.getKey(), entry.getValue().en(), entry.getValue().zh()))
                .toList())
        .reviewContact(contact(manifest.reviewContact()))
        .rules(LazyList.of(policy.rules(), PolicyOverview::rules))
        .outcomes(outcomes(policy))
        .outcomeCodes(outcomeCodes(policy.manifest()))
        .codes(codes(policy.manifest()))
        .build();
  }

  private static SortedMap<String, Label> outcomes(CheckedPolicy policy) {
    SortedMap<String, Label> outcomes = new TreeMap<>();
    for (OutcomeResult outcome : policy.vocabulary().results()) {
      outcomes.put(outcome.name(), label(policy.vocabulary().outcomeWords(outcome.name())));
    }
    return outcomes;
  }

  private static SortedMap<String, SortedMap<String, Label>> codes(Manifest manifest) {
    SortedMap<String, SortedMap<String, Label>> kinds = new TreeMap<>();
    manifest.codes().byKind().forEach((kind, codes) -> kinds.put(kind.key(), labels(codes)));
    return kinds;
  }

  private static SortedMap<String, Label> labels(SortedMap<String, Text> words) {
    SortedMap<String, Label> labels = new TreeMap<>();
    words.forEach((code, text) -> labels.put(code, label(text)));
    return labels;
  }

  private static SortedMap<String, SortedMap<String, Label>> outcomeCodes(Manifest manifest) {
    SortedMap<String, SortedMap<String, Label>> outcomes = new TreeMap<>();
    for (DeclaredOutcome outcome : manifest.outcomes()) {
      SortedMap<String, Label> codes = labels(outcome.codeWords());
      if (!codes.isEmpty()) {
        outcomes.put(outcome.name(), codes);
      }
    }
    return outcomes;
  }

  private static Label label(Text words) {
    return Label.of(words.en(), words.in("zh"));
  }

  private static List<PolicyRule> rules(List<Rule> rules) {
    return rules.stream().map(PolicyOverview::of).toList();
  }

  private static PolicyRule of(Rule rule) {
    return PolicyRule.builder(rule.id(), rule.phrase(), rule.stage())
        .source(rule.sources())
        .code(rule.code())
        .file(rule.at().file())
        .line(rule.at().line())
        .build();
  }

  private static @Nullable ReviewContact contact(@Nullable Text contact) {
    return contact == null ? null : new ReviewContact(contact.en(), contact.zh());
  }
}
