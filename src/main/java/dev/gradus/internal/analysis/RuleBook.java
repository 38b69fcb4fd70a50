package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.RuleGroup;
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
  record Said(Rule rule, BigDecimal number) {

    /** Whether it is said of every customer. */
    boolean ofEverybody() {
      return rule.when() instanceof Condition.All all && all.parts().isEmpty();
    }
  }

  private final Map<String, Set<String>> keys = new HashMap<>();
  private final Map<String, List<Condition.NoneOf>> nones = new HashMap<>();
  private final Map<RuleGroup, Map<String, Integer>> firstNoticing = new HashMap<>();
  private final Map<Measure, List<Said>> saying = new LinkedHashMap<>();

  /**
   * A book of a policy's rules.
   *
   * @param vocabulary the verbs that they may say
   */
  RuleBook(List<Rule> rules, Vocabulary vocabulary) {
    rules.forEach(this::note);
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

  private void note(Rule rule) {
    Set<String> own = new HashSet<>();
    rule.then().forEach(call -> call.fields().forEach(field -> own.add(field.path())));
    rule.when().ownTests().forEach(test -> own.addAll(keys(test)));
    keys.put(rule.id(), own);
    nones.put(rule.id(), rule.when().nones());
    for (Condition.NoneOf none : rule.when().nones()) {
      firstNoticing.computeIfAbsent(none.group(), RuleBook::firstNoticing);
    }
  }

  /** The place in a group of the first rule that tests something, by what it tests. */
  private static Map<String, Integer> firstNoticing(RuleGroup group) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < group.members().size(); i++) {
      for (Condition.Test test : group.members().get(i).when().tests()) {
        for (String key : keys(test)) {
          places.putIfAbsent(key, i);
        }
      }
    }
    return places;
  }

  private static Set<String> keys(Condition.Test test) {
    Set<String> keys = new HashSet<>(Set.of(Axes.key(test)));
    test.fields().stream().map(Field::path).forEach(keys::add);
    return keys;
  }

  /** Whether a rule tests something, itself or by asking for a group, or says its value. */
  boolean notices(Rule rule, String key) {
    return keys.getOrDefault(rule.id(), Set.of()).contains(key)
        || nones.getOrDefault(rule.id(), List.of()).stream()
            .anyMatch(
                none ->
                    firstNoticing
                            .getOrDefault(none.group(), Map.of())
                            .getOrDefault(key, Integer.MAX_VALUE)
                        < none.first());
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
