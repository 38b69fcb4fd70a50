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
import dev.gradus.field.Label;
import dev.gradus.internal.text.GroupedDigits;
import dev.gradus.internal.words.Words;
import dev.gradus.policy.Policy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What decisions are made of, in the words of one language for the lender's people. Immutable. */
final class Wording {

  /** What an aspect is where no rule limits it, as {@link PrincipalReasons} writes it. */
  private static final String UNLIMITED = "none";

  private final FieldCatalogue fields;
  private final Map<String, String> phrases;
  private final Map<String, String> outcomes = new HashMap<>();
  private final SortedMap<String, SortedMap<String, Label>> outcomeCodes;
  private final SortedMap<String, SortedMap<String, Label>> codes;
  private final Language language;
  private final Words words;

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
    policy.outcomes().forEach((name, label) -> outcomes.put(name, label.in(language.code())));
    this.outcomeCodes = policy.outcomeCodes();
    this.codes = policy.codes();
    this.language = language;
    this.words = Words.in(language.code());
  }

  Language language() {
    return language;
  }

  Words words() {
    return words;
  }

  FieldCatalogue fields() {
    return fields;
  }

  String say(String key) {
    return words.say(key);
  }

  String say(String key, Map<String, ?> values) {
    return words.say(key, values);
  }

  String text(Text text) {
    return text.in(language.code());
  }

  /** A name and what is said of it. */
  String pair(String name, String what) {
    return words.say("value.pair", Map.of("name", name, "text", what));
  }

  String listed(Collection<?> items) {
    return words.joined("value.list", items.stream().map(Object::toString).toList());
  }

  /** Several clauses of one sentence. */
  String clauses(List<String> clauses) {
    return words.joined("value.clauses", clauses);
  }

  String days(int days) {
    return words.count("value.days", days);
  }

  String aspect(Aspect aspect) {
    return words.code("officer", "Aspect", aspect.name()).orElseGet(() -> named(aspect.name()));
  }

  /** An amount with separators. */
  String amount(BigDecimal amount) {
    return GroupedDigits.of(amount);
  }

  /** What an outcome of the policy's own is called. */
  String named(String outcome) {
    return outcomes.getOrDefault(outcome, outcome);
  }

  /** A value of an outcome of the policy's own: a code in words where it has some. */
  String value(String outcome, String value) {
    Label label = outcomeCodes.getOrDefault(outcome, Collections.emptySortedMap()).get(value);
    return label == null ? value : label.in(language.code());
  }

  /** What a code that the policy declares is called; itself where the policy does not know it. */
  String code(String code, String kind) {
    Label label = codes.getOrDefault(kind, Collections.emptySortedMap()).get(code);
    return label == null ? code : label.in(language.code());
  }

  /** What an aspect came to. */
  String outcome(Aspect aspect, String value) {
    if (!value.equals(UNLIMITED)) {
      return value;
    }
    return words.say(aspect.equals(Aspect.TERM) ? "officer.unlimited" : "officer.none");
  }

  /** A field of the catalogue; null where it has none of the name. */
  @Nullable Field field(String path) {
    return fields.find(path).orElse(null);
  }

  /** What a field is called; its path where the catalogue does not have it. */
  String label(String path) {
    return fields.find(path).map(field -> field.label().in(language.code())).orElse(path);
  }

  /** A value, or that there is none. */
  String known(@Nullable String value) {
    return value == null ? words.say("value.unknown") : value;
  }

  String fact(Fact fact) {
    return pair(label(fact.field()), known(fact.actual())) + " (" + fact.field() + ")";
  }

  String change(FieldChange change) {
    String values =
        words.say("value.change", Map.of("from", known(change.from()), "to", change.to()));
    return pair(label(change.field()), values) + " (" + change.field() + ")";
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
          pair(label(test.field()), known(test.actual())) + "  (" + test.field() + " " + condition,
          (line, more) -> line + ", " + condition);
    }
    Map<String, String> operands = new LinkedHashMap<>();
    for (Evidence test : evidence) {
      String shown =
          test.operands().entrySet().stream()
              .map(operand -> operand.getKey() + " = " + operand.getValue())
              .collect(Collectors.joining(", "));
      operands.merge(test.field(), shown, (one, other) -> one);
    }
    List<String> closed = new ArrayList<>();
    lines.forEach(
        (field, line) -> {
          String shown = operands.getOrDefault(field, "");
          closed.add(line + (shown.isEmpty() ? "" : "; " + shown) + ")");
        });
    return closed;
  }
}
