package dev.gradus.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the columns of a table into one order in which each row has its cells in the order of its
 * rule. Not thread-safe.
 */
final class ColumnOrder {

  /** For each column those that must stand behind it, in the order in which they were met. */
  private final Map<String, Set<String>> behind = new LinkedHashMap<>();

  /**
   * Adds the columns of a rule in their order.
   *
   * @param what what the rule does with them: {@code tests}, {@code says}
   */
  void add(List<String> columns, String what) throws UnwritableRule {
    Set<String> met = new LinkedHashSet<>();
    for (String column : columns) {
      if (!met.add(column)) {
        throw new UnwritableRule(
            "It " + what + " '" + column + "' twice with something between. Put both together.");
      }
    }
    for (int i = 1; i < columns.size(); i++) {
      String one = columns.get(i - 1);
      String next = columns.get(i);
      if (reaches(next, one, new LinkedHashSet<>())) {
        throw new UnwritableRule(
            "It "
                + what
                + " '"
                + one
                + "' before '"
                + next
                + "', and rules above the other way round. Give all rules one order.");
      }
      behind.computeIfAbsent(one, column -> new LinkedHashSet<>()).add(next);
    }
    columns.forEach(column -> behind.computeIfAbsent(column, each -> new LinkedHashSet<>()));
  }

  private boolean reaches(String from, String to, Set<String> seen) {
    return from.equals(to)
        || (seen.add(from)
            && behind.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> reaches(next, to, seen)));
  }

  /** The columns in one order; of those that may come first, the one that was met first. */
  List<String> columns() {
    List<String> ordered = new ArrayList<>();
    Set<String> left = new LinkedHashSet<>(behind.keySet());
    while (!left.isEmpty()) {
      String first =
          left.stream()
              .filter(
                  column ->
                      left.stream()
                          .noneMatch(
                              other -> behind.getOrDefault(other, Set.of()).contains(column)))
              .findFirst()
              .orElseThrow();
      ordered.add(first);
      left.remove(first);
    }
    return ordered;
  }
}
