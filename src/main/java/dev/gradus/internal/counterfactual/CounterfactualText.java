package dev.gradus.internal.counterfactual;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Counterfactual;
import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.evidence.AspectWords;
import dev.gradus.internal.manifest.PolicyLanguages;
import dev.gradus.internal.merge.AspectOutcomes;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.internal.whatif.WhatIf;
import dev.gradus.internal.words.Words;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Says what would make an outcome better, or that nothing was found. Thread-safe. */
public final class CounterfactualText {

  private final FieldCatalogue fields;
  private final Vocabulary vocabulary;
  private final PolicyLanguages languages;

  /** Creates the text for one policy. */
  public CounterfactualText(CheckedPolicy policy) {
    this.fields = policy.fields();
    this.vocabulary = policy.vocabulary();
    this.languages = PolicyLanguages.of(policy.manifest());
  }

  Counterfactual found(Aspect aspect, SortedMap<String, Object> changes, WhatIf whatIf) {
    AspectOutcomes actual = whatIf.outcomes();
    AspectOutcomes better = whatIf.decide(changes);
    return new Counterfactual(
        aspect,
        actual.text(aspect),
        better.text(aspect),
        whatIf.plain(changes),
        languages.write(
            words ->
                words.say(
                    "explanation.improvement",
                    Map.of(
                        "aspect", AspectWords.of(aspect, vocabulary, words),
                        "better",
                            AspectWords.value(aspect, better.value(aspect), vocabulary, words),
                        "actual",
                            AspectWords.value(aspect, actual.value(aspect), vocabulary, words),
                        "changes", listed(changes, whatIf, words)))));
  }

  Counterfactual none(Aspect aspect, WhatIf whatIf) {
    AspectOutcomes actual = whatIf.outcomes();
    return new Counterfactual(
        aspect,
        actual.text(aspect),
        null,
        List.of(),
        languages.write(
            words ->
                words.say(
                    "explanation.improvement.none",
                    Map.of(
                        "most", CounterfactualSearch.MOST_MOVES,
                        "aspect", AspectWords.of(aspect, vocabulary, words),
                        "actual",
                            AspectWords.value(aspect, actual.value(aspect), vocabulary, words)))));
  }

  private String listed(SortedMap<String, Object> changes, WhatIf whatIf, Words words) {
    return words.joined(
        "value.clauses",
        changes.entrySet().stream()
            .map(change -> change(change.getKey(), change.getValue(), whatIf, words))
            .toList());
  }

  private String change(String path, Object value, WhatIf whatIf, Words words) {
    Field field = fields.get(path);
    return words.say(
        "explanation.improvement.change",
        Map.of(
            "field", field.label().in(words.language()),
            "from", PlainValue.spoken(field, whatIf.values().get(path), words.language()),
            "to", PlainValue.spoken(field, value, words.language())));
  }
}
