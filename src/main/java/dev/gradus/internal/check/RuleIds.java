package dev.gradus.internal.check;

import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.Located;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Position;
import java.util.HashMap;
import java.util.Map;

/** The ids of all rules of a policy: each stands once, in whatever file. */
final class RuleIds {

  private static final int VALUES_OF_A_TEST = 10;

  private final Map<String, Position> places = new HashMap<>();
  private int count;

  /** In tenths of a test. */
  private int tests;

  /** Counts a rule; false where the policy has too many, which the log then says. */
  boolean count(Located rule, ProblemLog log) {
    count++;
    if (count == Limits.RULES + 1) {
      log.error(rule, "limit", "A policy may hold at most " + Limits.RULES + " rules.");
    }
    return count <= Limits.RULES;
  }

  /** Counts the tests of a rule; that the policy has too many is logged once. */
  void count(Condition when, Located rule, ProblemLog log) {
    int before = tests;
    for (Condition.Test test : when.tests()) {
      tests += VALUES_OF_A_TEST + Math.max(0, test.literals().size() - 1);
    }
    int most = Limits.POLICY_TESTS * VALUES_OF_A_TEST;
    if (before <= most && tests > most) {
      log.error(
          rule,
          "limit",
          "From this rule on the policy holds more than "
              + Limits.POLICY_TESTS
              + " tests, the limit 'tests of a policy'; ten further values of a list count as one."
              + " Leave out what no customer meets, or split the policy.");
    }
  }

  /** How many rules there are, sound or not. */
  int count() {
    return count;
  }

  /** Notes the id of a rule; that it is taken is logged. */
  void add(String id, Located at, ProblemLog log) {
    Position here = new Position(log.file(), at.line(), at.column());
    Position other = places.putIfAbsent(id, here);
    if (other != null) {
      String place = other.file() + ":" + other.line() + ":" + other.column();
      log.error(
          at,
          "duplicate-rule",
          "The id is taken by the rule at " + place + ". Give this rule an id of its own.");
    }
  }
}
