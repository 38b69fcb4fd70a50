package dev.gradus.internal.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.field.Field;
import dev.gradus.internal.check.CanonicalDrools;
import dev.gradus.internal.check.RandomCustomers;
import dev.gradus.internal.check.RandomRules;
import dev.gradus.internal.check.ReferenceSemantics;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

public class CanonicalDrlProperties {

  private static final List<String> GIVEN =
      RandomRules.VALUES.keySet().stream()
          .filter(path -> !RandomRules.FIELDS.get(path).derived() && !path.startsWith("segment."))
          .toList();

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void drools_reads_the_printed_text_as_the_tree_reads(
      @ForAll("conditions") List<Condition> conditions,
      @ForAll("customers") List<Customer> customers) {
    List<Rule> rules = new ArrayList<>();
    conditions.forEach(condition -> rules.add(CanonicalDrlTest.rule(rules.size(), condition)));
    CanonicalDrools drools =
        CanonicalDrools.of(
            Stage.SERVE, CanonicalDrl.print(Stage.SERVE, Stage.SERVE.findings(), rules), 5);
    for (Customer customer : customers) {
      Set<String> expected = new TreeSet<>();
      rules.stream()
          .filter(rule -> ReferenceSemantics.holds(rule.when(), customer))
          .forEach(rule -> expected.add(rule.id() + " -> assignServiceTeam()"));
      assertThat(drools.fire(customer))
          .as(CanonicalDrl.print(Stage.SERVE, Stage.SERVE.findings(), rules))
          .isEqualTo(expected);
    }
  }

  @Provide
  Arbitrary<List<Condition>> conditions() {
    return condition(Arbitraries.of(RandomRules.everyTest()), 3).list().ofSize(25);
  }

  /** Conditions of the given tests, joined up to a depth. */
  public static Arbitrary<Condition> condition(Arbitrary<Condition> tests, int depth) {
    if (depth == 0) {
      return tests;
    }
    Arbitrary<List<Condition>> parts = condition(tests, depth - 1).list().ofMinSize(2).ofMaxSize(3);
    return Arbitraries.frequencyOf(
        Tuple.of(2, tests),
        Tuple.of(2, parts.map(CanonicalDrlProperties::all)),
        Tuple.of(2, parts.map(CanonicalDrlProperties::any)));
  }

  /** A condition whose parts are the same kind as itself is written without their brackets. */
  private static Condition all(List<Condition> parts) {
    List<Condition> flat = new ArrayList<>();
    parts.forEach(
        part -> flat.addAll(part instanceof Condition.All all ? all.parts() : List.of(part)));
    return new Condition.All(flat);
  }

  private static Condition any(List<Condition> parts) {
    List<Condition> flat = new ArrayList<>();
    parts.forEach(
        part -> flat.addAll(part instanceof Condition.Any any ? any.parts() : List.of(part)));
    return new Condition.Any(flat);
  }

  @Provide
  public Arbitrary<List<Customer>> customers() {
    Arbitrary<Map<String, Object>> values =
        Combinators.combine(GIVEN.stream().map(CanonicalDrlProperties::known).toList())
            .as(
                found -> {
                  Map<String, Object> map = new TreeMap<>();
                  for (int i = 0; i < GIVEN.size(); i++) {
                    found.get(i).forEach(map::put);
                  }
                  return map;
                });
    Arbitrary<Set<Warning>> warnings = Arbitraries.of(Warning.class).set().ofMaxSize(3);
    return Combinators.combine(values, warnings)
        .as(
            (map, raised) -> {
              map.put("assessment.warnings", raised);
              return RandomCustomers.of(map);
            })
        .list()
        .ofSize(15);
  }

  /** One of the sample values of a field, or unknown one time in four. */
  private static Arbitrary<Map<String, Object>> known(String path) {
    Field field = RandomRules.FIELDS.get(path);
    return Arbitraries.of(RandomRules.VALUES.get(path))
        .map(value -> Map.of(field.path(), value))
        .optional(path.equals("type") ? 1.0 : 0.75)
        .map(value -> value.orElse(Map.of()));
  }
}
