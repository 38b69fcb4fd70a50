package dev.gradus.view;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Evidence;
import dev.gradus.decision.Fact;
import dev.gradus.decision.FieldChange;
import dev.gradus.decision.PrincipalReasons;
import dev.gradus.decision.Reason;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Text;
import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.policy.Policy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words of one language for what decisions are made of. Immutable. */
final class Wording {

  /** What an aspect is where no rule limits it, as {@link PrincipalReasons} writes it. */
  private static final String UNLIMITED = "none";

  private final FieldCatalogue fields;
  private final Map<String, String> phrases;
  private final Map<String, String> outcomes = new HashMap<>();
  private final Language language;

  Wording(Policy policy, ServiceDecision decision, Language language) {
    this.fields = policy.fields();
    this.phrases = new HashMap<>();
    policy.rules().forEach(rule -> phrases.put(rule.id(), rule.phrase()));
    if (language == Language.ZH) {
      for (Reason reason : decision.reasons()) {
        String chinese = reason.text().zh();
        if (chinese != null) {
          phrases.put(reason.rule(), chinese);
        }
      }
    }
    policy
        .outcomes()
        .forEach(
            outcome -> outcomes.put(outcome.name(), language.pick(outcome.en(), outcome.zh())));
    this.language = language;
  }

  Language language() {
    return language;
  }

  FieldCatalogue fields() {
    return fields;
  }

  String say(String en, String zh) {
    return language.pick(en, zh);
  }

  String text(Text text) {
    return text.in(language.code());
  }

  /** A name and what is said of it. */
  String pair(String name, String what) {
    return name + say(": ", "：") + what;
  }

  String joined(Collection<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining(say(", ", "、")));
  }

  String days(int days) {
    return say(days == 1 ? "1 day" : days + " days", days + " 天");
  }

  String aspect(Aspect aspect) {
    return switch (aspect.name()) {
      case "GRADE" -> say("Risk grade", "风险等级");
      case "TIER" -> say("Tier", "服务层级");
      case "APPROVAL" -> say("Approval", "审批");
      case "RATE" -> say("Rate adjustment in bp", "利率调整（基点）");
      case "TERM" -> say("Longest term in months", "最长期限（月）");
      case "COVERAGE" -> say("Least cover", "最低担保覆盖率");
      case "MODE" -> say("CRM mode", "CRM 模式");
      default -> named(aspect.name());
    };
  }

  /** What an outcome of the policy's own is called. */
  String named(String outcome) {
    return outcomes.getOrDefault(outcome, outcome);
  }

  /** What an aspect came to. */
  String outcome(Aspect aspect, String value) {
    if (!value.equals(UNLIMITED)) {
      return value;
    }
    return aspect.equals(Aspect.TERM) ? say("unlimited", "不限") : say("none", "不要求");
  }

  /** A field of the catalogue; null where it has none of the name. */
  @Nullable Field field(String path) {
    return fields.find(path).orElse(null);
  }

  /** What a field means; its path where nobody says. */
  String meaning(String path) {
    return fields.find(path).map(field -> say(field.en(), field.zh())).orElse(path);
  }

  /** A value, or that there is none. */
  String known(@Nullable String value) {
    return value == null ? say("unknown", "未知") : value;
  }

  String fact(Fact fact) {
    return pair(meaning(fact.field()), known(fact.actual())) + " (" + fact.field() + ")";
  }

  String change(FieldChange change) {
    return pair(meaning(change.field()), known(change.from()) + " → " + change.to())
        + " ("
        + change.field()
        + ")";
  }

  /**
   * What a rule is about. A policy says that in English only, so in Chinese the reason of a rule
   * that fired says it.
   */
  String phrase(String rule) {
    return phrases.getOrDefault(rule, "");
  }

  /** The tests that held, a line for each field; several tests of one field share it. */
  List<String> evidence(List<Evidence> evidence) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (Evidence test : evidence) {
      String condition = test.operator() + " " + test.threshold();
      lines.merge(
          test.field(),
          pair(meaning(test.field()), known(test.actual()))
              + "  ("
              + test.field()
              + " "
              + condition,
          (line, more) -> line + ", " + condition);
    }
    List<String> closed = new ArrayList<>();
    lines.values().forEach(line -> closed.add(line + ")"));
    return closed;
  }
}
