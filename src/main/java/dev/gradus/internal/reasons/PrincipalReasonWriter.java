package dev.gradus.internal.reasons;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Fact;
import dev.gradus.decision.PrincipalReason;
import dev.gradus.decision.Text;
import dev.gradus.field.Field;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.evidence.ConditionWords;
import dev.gradus.internal.evidence.EvidenceCollector;
import dev.gradus.internal.evidence.RuleWords;
import dev.gradus.internal.manifest.PolicyLanguages;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.whatif.FavourableChange;
import dev.gradus.internal.whatif.FavourableChangeSearch;
import dev.gradus.internal.whatif.WhatIf;
import dev.gradus.internal.words.Words;
import dev.gradus.rules.Customer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes principal reasons: what was found, and what the rules made of it. Thread-safe. */
public final class PrincipalReasonWriter {

  /** The code of a reason that no rule gives: a lighter mode that has to wait. */
  private static final String WAITING = "STEP-DOWN-WAITS";

  /** The code of a reason that acts through no single rule. */
  private static final String INTERPLAY = "INTERPLAY";

  private final CheckedPolicy policy;
  private final PolicyLanguages languages;

  /** Creates a writer for one policy. */
  public PrincipalReasonWriter(CheckedPolicy policy) {
    this.policy = policy;
    this.languages = PolicyLanguages.of(policy.manifest());
  }

  PrincipalReason write(int rank, ReasonGroup group, Aspect aspect, WhatIf whatIf) {
    FavourableChange first = group.improvements().get(0);
    DecisiveRules causes = group.causes().get(0);
    Set<Fact> facts = new LinkedHashSet<>();
    for (int i = 0; i < group.improvements().size(); i++) {
      facts.addAll(
          facts(group.improvements().get(i), group.causes().get(i), whatIf.base().customer()));
    }
    return PrincipalReason.builder(rank, code(first, causes), text(first, causes, whatIf))
        .rules(group.causes().stream().flatMap(each -> each.ids().stream()).distinct().toList())
        .facts(List.copyOf(facts))
        .knockOut(group.knockOut())
        .points(group.points())
        .improvement(
            whatIf.plain(new TreeMap<>(FavourableChangeSearch.changes(group.improvements()))))
        .build();
  }

  private static String code(FavourableChange improvement, DecisiveRules causes) {
    return Stream.of(causes.taking(), causes.withholding())
        .flatMap(Collection::stream)
        .findFirst()
        .map(rule -> rule.code() == null ? rule.id() : rule.code())
        .orElse(isWaiting(improvement) ? WAITING : INTERPLAY);
  }

  private static boolean isWaiting(FavourableChange improvement) {
    return improvement.path().equals(PrincipalReasonSearch.BETTER_SINCE);
  }

  /** The words of the rule that took; of one that gave nothing, what it would have asked for. */
  private Text text(FavourableChange improvement, DecisiveRules causes, WhatIf whatIf) {
    Customer customer = whatIf.base().customer();
    if (!causes.taking().isEmpty() && silent(causes.taking().get(0))) {
      return new RuleWords(causes.taking().get(0), policy).text(customer);
    }
    if (causes.ids().isEmpty()) {
      return isWaiting(improvement)
          ? whatIf.base().transition().why()
          : languages.write(words -> found(improvement.tested().field(), customer, words));
    }
    Rule rule = causes.taking().isEmpty() ? causes.withholding().get(0) : causes.taking().get(0);
    List<Condition.Test> asked =
        causes.taking().isEmpty()
            ? EvidenceCollector.tests(rule, causes.improved()).stream()
                .filter(test -> improvement.tested().fields().contains(test.field()))
                .toList()
            : List.of();
    Field field =
        improvement.tested().fields().stream()
            .filter(one -> asked.stream().anyMatch(test -> test.field().equals(one)))
            .findFirst()
            .orElse(improvement.tested().field());
    List<Condition.Test> ofField =
        asked.stream().filter(test -> test.field().equals(field)).toList();
    return languages.write(
        words ->
            ofField.isEmpty()
                ? found(field, customer, words)
                : withheld(field, ofField, customer, causes.improved(), words));
  }

  /** Whether a rule's own words say nothing of what the law protects. */
  private static boolean silent(Rule rule) {
    return rule.when().fields().stream().noneMatch(Field::protectedAttribute);
  }

  private static String found(Field field, Customer customer, Words words) {
    return words.say(
        "explanation.reason",
        Map.of(
            "field", field.label().in(words.language()), "value", spoken(field, customer, words)));
  }

  private static String withheld(
      Field field, List<Condition.Test> asked, Customer customer, Customer improved, Words words) {
    return words.say(
        "explanation.reason.better",
        Map.of(
            "field", field.label().in(words.language()),
            "value", spoken(field, customer, words),
            "condition", ConditionWords.of(asked, improved, words)));
  }

  private static String spoken(Field field, Customer customer, Words words) {
    return PlainValue.spoken(field, FieldValues.of(field, customer), words.language());
  }

  /** The fields that the rules test, then the given one behind them. */
  private static List<Fact> facts(
      FavourableChange improvement, DecisiveRules causes, Customer customer) {
    Set<Field> fields = new LinkedHashSet<>();
    Stream.of(causes.taking(), causes.withholding())
        .flatMap(Collection::stream)
        .flatMap(rule -> rule.when().fields().stream())
        .filter(improvement.tested().fields()::contains)
        .forEach(fields::add);
    fields.add(improvement.tested().field());
    List<Fact> facts = new ArrayList<>();
    for (Field field : fields) {
      Object actual = FieldValues.of(field, customer);
      facts.add(new Fact(field.path(), actual == null ? null : PlainValue.of(actual)));
    }
    return facts;
  }
}
