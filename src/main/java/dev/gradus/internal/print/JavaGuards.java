package dev.gradus.internal.print;

import dev.gradus.field.FieldType;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the rules that all ask for the same codes of one field, so that one test can stand before
 * all of them.
 */
final class JavaGuards {

  /** The guard of rules that have none in common. */
  static final Condition ALWAYS = new Condition.All(List.of());

  /** So many rules make a group. */
  private static final int WORTH_IT = 4;

  private final List<JavaPart.Numbered> rules;
  private final Map<Condition.Test, Integer> uses = new HashMap<>();

  JavaGuards(List<JavaPart.Numbered> rules) {
    this.rules = rules;
    rules.forEach(rule -> guards(rule.when()).forEach(test -> uses.merge(test, 1, Integer::sum)));
  }

  /**
   * The rules by the test that guards them, those without one first; what the guard tests, they
   * need not.
   */
  Map<Condition, List<JavaPart.Numbered>> groups() {
    Map<Condition, List<JavaPart.Numbered>> groups = new LinkedHashMap<>();
    groups.put(ALWAYS, new ArrayList<>());
    for (JavaPart.Numbered rule : rules) {
      Condition guard = mostUsed(rule.when());
      groups
          .computeIfAbsent(guard, test -> new ArrayList<>())
          .add(rule.with(without(guard, rule.when())));
    }
    return groups;
  }

  private Condition mostUsed(Condition condition) {
    Condition most = ALWAYS;
    int count = WORTH_IT - 1;
    for (Condition.Test test : guards(condition)) {
      int used = uses.getOrDefault(test, 0);
      if (used > count) {
        most = test;
        count = used;
      }
    }
    return most;
  }

  /** The tests for a code without which the condition cannot hold. */
  private static List<Condition.Test> guards(Condition condition) {
    List<Condition.Test> guards = new ArrayList<>();
    for (Condition part : condition.conjuncts()) {
      boolean equals =
          part instanceof Condition.Comparison comparison
              && comparison.operator() == Operator.EQUAL
              && comparison.operand() instanceof Literal;
      boolean in = part instanceof Condition.Membership membership && !membership.negated();
      if ((equals || in) && ((Condition.Test) part).field().type() == FieldType.CHOICE) {
        guards.add((Condition.Test) part);
      }
    }
    return guards;
  }

  private static Condition without(Condition guard, Condition condition) {
    return guard.equals(ALWAYS)
        ? condition
        : new Condition.All(
            condition.conjuncts().stream().filter(part -> !part.equals(guard)).toList());
  }
}
