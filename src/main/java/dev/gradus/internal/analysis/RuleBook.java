package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Measure;
import dev.gradus.internal.verb.Merge;
import dev.gradus.internal.verb.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The rules of a policy by what they say and by what they test, looked up once for all contracts.
 */
final class RuleBook {

  /** What all calls of a rule say of a number together. */
  record Said(Rule rule, BigDecimal number) {}

  private final Map<String, Set<String>> keys = new HashMap<>();
  private final Map<Measure, List<Said>> saying = new LinkedHashMap<>();

  /**
   * A book of a policy's rules.
   *
   * @param vocabulary the verbs that they may say
   */
  RuleBook(List<Rule> rules, Vocabulary vocabulary) {
    rules.forEach(rule -> keys.put(rule.id(), keys(rule)));
    for (Measure measure : vocabulary.measures()) {
      saying.put(measure, saying(rules, measure));
    }
    vocabulary.measures().stream()
        .filter(measure -> measure.bounds() != null)
        .filter(
            measure ->
                saysFields(measure).isEmpty()
                    && saysFields(Objects.requireNonNull(measure.bounds())).isEmpty())
        .forEach(this::forgetVain);
    saying.values().removeIf(List::isEmpty);
  }

  private static List<Said> saying(List<Rule> rules, Measure measure) {
    List<Said> said = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.stage() == measure.stage()) {
        rule.then().stream()
            .map(call -> call.says(measure))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .reduce(measure::merged)
            .ifPresent(number -> said.add(new Said(rule, number)));
      }
    }
    return said;
  }

  /** A bound that the sum of what all rules say cannot reach is none. */
  private void forgetVain(Measure bound) {
    List<Said> adding = saying(Objects.requireNonNull(bound.bounds()));
    BigDecimal least =
        adding.stream()
            .map(said -> said.number().min(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal most =
        adding.stream()
            .map(said -> said.number().max(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (bound.merge() == Merge.BEST) {
      saying(bound).removeIf(said -> said.number().compareTo(most) >= 0);
    } else {
      BigDecimal lowest = lowest(bound, least);
      saying(bound).removeIf(said -> said.number().compareTo(lowest) <= 0);
    }
  }

  /** How low the sum gets where the upper bounds hold it as well. */
  private BigDecimal lowest(Measure bound, BigDecimal least) {
    return saying.entrySet().stream()
        .filter(
            other ->
                other.getKey().merge() == Merge.BEST
                    && Objects.equals(other.getKey().bounds(), bound.bounds()))
        .flatMap(other -> other.getValue().stream())
        .map(Said::number)
        .reduce(least, BigDecimal::min);
  }

  private static Set<String> keys(Rule rule) {
    Set<String> keys = new HashSet<>();
    rule.then().forEach(call -> call.fields().forEach(field -> keys.add(field.path())));
    for (Condition.Test test : rule.when().tests()) {
      keys.add(Axes.key(test));
      test.fields().stream().map(Field::path).forEach(keys::add);
    }
    return keys;
  }

  /** Whether a rule tests something, or says its value. */
  boolean notices(Rule rule, String key) {
    return keys.getOrDefault(rule.id(), Set.of()).contains(key);
  }

  /** The calls that say of a number what a field's value is. */
  List<VerbCall> saysFields(Measure measure) {
    return saying(measure).stream()
        .flatMap(said -> said.rule().then().stream())
        .filter(call -> !call.fields().isEmpty() && call.says(measure) != null)
        .toList();
  }

  /** The numbers of which rules say something. */
  Set<Measure> measures() {
    return saying.keySet();
  }

  /** The rules that say something of a number, and what they say. */
  List<Said> saying(Measure measure) {
    return saying.getOrDefault(measure, List.of());
  }
}
