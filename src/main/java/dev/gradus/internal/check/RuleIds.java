package dev.gradus.internal.check;

import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.Located;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.tree.Position;
import java.util.HashMap;
import java.util.Map;

/** The ids of all rules of a policy: each stands once, in whatever file. */
final class RuleIds {

  private final Map<String, Position> places = new HashMap<>();
  private int count;

  /** Counts a rule; false where the policy has too many, which the log then says. */
  boolean count(Located rule, ProblemLog log) {
    count++;
    if (count == Limits.RULES + 1) {
      log.error(rule, "limit", "A policy may hold at most " + Limits.RULES + " rules.");
    }
    return count <= Limits.RULES;
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
