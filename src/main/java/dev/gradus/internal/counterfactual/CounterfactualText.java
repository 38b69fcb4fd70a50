package dev.gradus.internal.counterfactual;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.Text;
import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.evidence.AspectWords;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.internal.whatif.WhatIf;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Says what would make an outcome better, or that nothing was found. Thread-safe. */
public final class CounterfactualText {

  private final FieldCatalogue fields;
  private final Vocabulary vocabulary;
  private final UnaryOperator<Text> locales;

  public CounterfactualText(CheckedPolicy policy, UnaryOperator<Text> locales) {
    this.fields = policy.fields();
    this.vocabulary = policy.vocabulary();
    this.locales = locales;
  }

  Counterfactual found(Aspect aspect, SortedMap<String, Object> changes, WhatIf whatIf) {
    String from = whatIf.outcomes().text(aspect);
    String to = whatIf.decide(changes).text(aspect);
    Text name = AspectWords.of(aspect, vocabulary);
    Text old = AspectWords.value(aspect, from);
    Text better = AspectWords.value(aspect, to);
    Text text =
        new Text(
            "The "
                + name.en()
                + " would be "
                + better.en()
                + " instead of "
                + old.en()
                + " with: "
                + listed(changes, whatIf, "en")
                + ".",
            "如作以下改变，"
                + name.in("zh")
                + "将由 "
                + old.in("zh")
                + " 变为 "
                + better.in("zh")
                + "："
                + listed(changes, whatIf, "zh")
                + "。");
    return new Counterfactual(aspect, from, to, whatIf.plain(changes), locales.apply(text));
  }

  Counterfactual none(Aspect aspect, WhatIf whatIf) {
    String from = whatIf.outcomes().text(aspect);
    Text name = AspectWords.of(aspect, vocabulary);
    int most = CounterfactualSearch.MOST_MOVES;
    Text text =
        new Text(
            "Of what the customer can change, no change of up to "
                + most
                + " things was found that makes the "
                + name.en()
                + " better than "
                + from
                + ".",
            "在客户可改变的范围内（至多 " + most + " 项），未发现可使" + name.in("zh") + "优于 " + from + " 的改变。");
    return new Counterfactual(aspect, from, null, List.of(), locales.apply(text));
  }

  private String listed(SortedMap<String, Object> changes, WhatIf whatIf, String language) {
    boolean chinese = language.equals("zh");
    return changes.entrySet().stream()
        .map(
            change -> {
              Field field = fields.get(change.getKey());
              String from = PlainValue.spoken(field, whatIf.values().get(field.path()), language);
              String to = PlainValue.spoken(field, change.getValue(), language);
              return chinese
                  ? (field.zh().isEmpty() ? field.en() : field.zh()) + "由 " + from + " 改为 " + to
                  : field.en() + " " + to + " instead of " + from;
            })
        .collect(Collectors.joining(chinese ? "；" : "; "));
  }
}
