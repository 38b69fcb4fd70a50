package dev.gradus.internal.boundary;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Few customers that together meet the threshold of every test of many rules: each stands on a
 * threshold of every field at once. Once all thresholds are met, they stand between them.
 */
final class ThresholdCover {

  private ThresholdCover() {}

  /**
   * The values of such customers; a field that is not named is unknown.
   *
   * @param rules the rules
   * @param wanted how many customers are wanted; more only if the thresholds take more
   */
  static List<Map<String, Object>> of(Collection<Rule> rules, int wanted) {
    Map<Field, List<Condition.Test>> byField = new LinkedHashMap<>();
    for (Condition.Test test : Condition.testsOf(rules.stream().map(Rule::when).toList())) {
      byField.computeIfAbsent(test.field(), field -> new ArrayList<>()).add(test);
    }
    Map<String, List<Object>> values = new TreeMap<>();
    int most = 0;
    int needed = 0;
    for (Map.Entry<Field, List<Condition.Test>> entry : byField.entrySet()) {
      Field field = entry.getKey();
      Thresholds thresholds = Thresholds.of(field, entry.getValue());
      // A set is tested for its elements; the sets of one element each stand among the regions.
      boolean set = field.type() == FieldType.CHOICES;
      Set<Object> all = new LinkedHashSet<>(set ? thresholds.regions() : thresholds.values());
      needed = Math.max(needed, all.size());
      all.addAll(thresholds.regions());
      if (!all.isEmpty()) {
        values.put(field.path(), List.copyOf(all));
        most = Math.max(most, all.size());
      }
    }
    int count = Math.max(needed, Math.min(wanted, most));
    List<Map<String, Object>> customers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int turn = i;
      Map<String, Object> customer = new TreeMap<>();
      values.forEach((path, list) -> customer.put(path, list.get(turn % list.size())));
      customers.add(customer);
    }
    return customers;
  }
}
