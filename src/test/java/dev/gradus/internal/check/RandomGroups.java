package dev.gradus.internal.check;

import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.RuleGroup;
import dev.gradus.rules.Stage;
import java.util.ArrayList;
import java.util.Collections;
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

  /** The rows stand in another order than their ids. */
  private static void firstMatch(List<Rule> rules, Random random) {
    List<Integer> rows = new ArrayList<>();
    for (int i = random.nextInt(rules.size() - 1); i < rules.size(); i++) {
      rows.add(i);
    }
    Collections.shuffle(rows, random);
    RuleGroup list = group("TABLE", rows.stream().map(rules::get).toList());
    for (int place = 0; place < rows.size(); place++) {
      int row = rows.get(place);
      rules.set(row, rules.get(row).with(list.row(place)));
    }
  }

  private static RuleGroup group(String name, List<Rule> rules) {
    return new RuleGroup(
        name, rules.stream().map(rule -> new RuleGroup.Member(rule.id(), rule.when())).toList());
  }
}
