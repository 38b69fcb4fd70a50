package dev.gradus.view;

import dev.gradus.decision.ConditionCheck;
import dev.gradus.decision.Distance;
import dev.gradus.decision.Evidence;
import dev.gradus.decision.RuleCheck;
import dev.gradus.decision.WhyNot;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.Unit;
import dev.gradus.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "why not?": each condition with what was found and how far it is from the
 * threshold.
 */
final class WhyNotPage {

  private final FieldCatalogue fields;
  private final Language language;

  WhyNotPage(Policy policy, Language language) {
    this.fields = policy.fields();
    this.language = language;
  }

  Page of(WhyNot whyNot) {
    List<Page.Section> sections = new ArrayList<>();
    add(sections, say("What brings it about", "可得出该结果的规则"), whyNot.bringing());
    add(sections, say("What is in its way", "限制该结果的规则"), whyNot.forbidding());
    String title = say("Why not ", "为何不是 ") + whyNot.target().name() + say("?", "？");
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
    String state = state(condition.state()) + say(": ", "：");
    if (condition instanceof ConditionCheck.Test test) {
      return state + test(test.test()) + distance(test.distance());
    }
    return condition instanceof ConditionCheck.All all
        ? state + say("all of ", "同时满足 ") + listed(all.parts())
        : state + say("one of ", "满足其一 ") + listed(((ConditionCheck.Any) condition).alternatives());
  }

  private String listed(List<ConditionCheck> parts) {
    return parts.stream().map(this::condition).collect(Collectors.joining("; ", "[", "]"));
  }

  private String test(Evidence test) {
    String meaning =
        fields.find(test.field()).map(field -> say(field.en(), field.zh())).orElse(test.field());
    String actual = test.actual() == null ? say("unknown", "未知") : test.actual();
    String asked = test.field() + " " + test.operator() + " " + test.threshold();
    return meaning + say(": ", "：") + actual + " (" + asked + ")";
  }

  private String distance(@Nullable Distance distance) {
    if (distance == null || distance.by().signum() == 0) {
      return "";
    }
    boolean plain = distance.unit() == Unit.RATIO || distance.unit() == Unit.NONE;
    String by = distance.by().abs().stripTrailingZeros().toPlainString();
    String unit = plain ? "" : " " + distance.unit().name().toLowerCase(Locale.ROOT);
    return distance.by().signum() > 0
        ? say(", " + by + unit + " below", "，比界限低 " + by)
        : say(", " + by + unit + " above", "，比界限高 " + by);
  }

  private String state(ConditionCheck.State state) {
    return switch (state) {
      case MET -> say("met", "满足");
      case UNMET -> say("not met", "未满足");
      case UNKNOWN -> say("unknown", "未知");
    };
  }

  private String say(String en, String zh) {
    return language.pick(en, zh);
  }
}
