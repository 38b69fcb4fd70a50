package dev.gradus.internal.check;

import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.RuleGroup;
import dev.gradus.rules.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Puts some rules of a policy into groups of both kinds, as a random number says. */
public final class RandomGroups {

  private RandomGroups() {}

  /**
   * In each stage, some rules as a group with one that holds otherwise, or as a list of which the
   * first that fits holds.
   */
  public static List<Rule> among(List<Rule> rules, Random random) {
    List<Rule> grouped = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Rule> ofStage =
          new ArrayList<>(rules.stream().filter(rule -> rule.stage() == stage).toList());
      if (ofStage.size() > 1 && random.nextInt(4) > 0) {
        if (random.nextBoolean()) {
          otherwise(ofStage, random);
        } else {
          firstMatch(ofStage, random);
        }
      }
      grouped.addAll(ofStage);
    }
    return grouped;
  }

  private static void otherwise(List<Rule> rules, Random random) {
    int last = random.nextInt(rules.size());
    TreeSet<Integer> chosen = new TreeSet<>();
    for (int i = 0; i < rules.size(); i++) {
      if (i != last && random.nextInt(3) > 0) {
        chosen.add(i);
      }
    }
    RuleGroup group = group("LINE", chosen.stream().map(rules::get).toList());
    Rule rule = rules.get(last);
    Condition own = random.nextBoolean() ? rule.when() : new Condition.All(List.of());
    rules.set(last, rule.with(group.none().and(own)));
  }

  private static void firstMatch(List<Rule> rules, Random random) {
    int from = random.nextInt(rules.size() - 1);
    RuleGroup list = group("TABLE", rules.subList(from, rules.size()));
    for (int i = from; i < rules.size(); i++) {
      rules.set(i, rules.get(i).with(list.row(i - from)));
    }
  }

  private static RuleGroup group(String name, List<Rule> rules) {
    return new RuleGroup(
        name, rules.stream().map(rule -> new RuleGroup.Member(rule.id(), rule.when())).toList());
  }
}
