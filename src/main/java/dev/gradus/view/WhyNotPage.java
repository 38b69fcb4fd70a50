package dev.gradus.view;

import dev.gradus.decision.ConditionCheck;
import dev.gradus.decision.Distance;
import dev.gradus.decision.Evidence;
import dev.gradus.decision.RuleCheck;
import dev.gradus.decision.WhyNot;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.words.Words;
import dev.gradus.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the answer to "why not?": each condition with the value that was found and its distance
 * from the threshold.
 */
final class WhyNotPage {

  private final FieldCatalogue fields;
  private final Language language;
  private final Words words;

  WhyNotPage(Policy policy, Language language) {
    this.fields = policy.fields();
    this.language = language;
    this.words = Words.in(language.code());
  }

  Page of(WhyNot whyNot) {
    List<Page.Section> sections = new ArrayList<>();
    add(sections, words.say("officer.why-not.bringing"), whyNot.bringing());
    add(sections, words.say("officer.why-not.forbidding"), whyNot.forbidding());
    String title = words.say("officer.why-not.title", Map.of("target", whyNot.target().name()));
    return new Page(language, title, List.of(whyNot.answer().in(language.code())), sections);
  }

  private void add(List<Page.Section> sections, String heading, List<RuleCheck> rules) {
    if (!rules.isEmpty()) {
      List<Page.Fact> facts = rules.stream().map(this::rule).toList();
      sections.add(new Page.Section(heading, List.of(new Page.Facts(facts))));
    }
  }

  private Page.Fact rule(RuleCheck rule) {
    List<String> lines = List.of(rule.phrase(), "= " + rule.effect().in(language.code()));
    List<String> details =
        rule.condition() instanceof ConditionCheck.All all
            ? all.parts().stream().map(this::condition).toList()
            : List.of(condition(rule.condition()));
    return new Page.Fact(rule.rule(), lines, details);
  }

  private String condition(ConditionCheck condition) {
    return pair(words.code("officer.why-not", condition.state()), asked(condition));
  }

  private String asked(ConditionCheck condition) {
    if (condition instanceof ConditionCheck.Test test) {
      return far(test(test.test()), test.distance());
    }
    if (condition instanceof ConditionCheck.NoneOf none) {
      return words.say(
          "officer.why-not.none-of",
          Map.of("group", none.group(), "rule", none.rule(), "part", condition(none.condition())));
    }
    return condition instanceof ConditionCheck.All all
        ? words.say("officer.why-not.all", Map.of("parts", listed(all.parts())))
        : words.say(
            "officer.why-not.any",
            Map.of("parts", listed(((ConditionCheck.Any) condition).alternatives())));
  }

  private String listed(List<ConditionCheck> parts) {
    return words.joined("value.clauses", parts.stream().map(this::condition).toList());
  }

  private String test(Evidence test) {
    String label =
        fields
            .find(test.field())
            .map(field -> field.label().in(language.code()))
            .orElse(test.field());
    String actual = test.actual() == null ? words.say("value.unknown") : test.actual();
    String asked = test.field() + " " + test.operator() + " " + test.threshold();
    return pair(label, actual) + " (" + asked + ")";
  }

  /** How far the value is from the threshold, where that can be said in a number. */
  private String far(String test, @Nullable Distance distance) {
    if (distance == null || distance.by().signum() == 0) {
      return test;
    }
    return words.say(
        distance.by().signum() > 0 ? "officer.why-not.below" : "officer.why-not.above",
        Map.of("test", test, "distance", by(distance)));
  }

  private String by(Distance distance) {
    String number = distance.by().abs().stripTrailingZeros().toPlainString();
    return switch (distance.unit()) {
      case DAYS -> words.count("value.days", number);
      case MONTHS -> words.count("value.months", number);
      case YEARS -> words.count("value.years", number);
      case POINTS -> words.count("value.points", number);
      case CURRENCY, RATIO, COUNT, NONE -> number;
    };
  }

  private String pair(String name, String what) {
    return words.say("value.pair", Map.of("name", name, "text", what));
  }
}
