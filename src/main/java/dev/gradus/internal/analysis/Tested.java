package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Operand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What conditions test. */
final class Tested {

  private Tested() {}

  /** The fields that a condition tests, in their order; both of a comparison of two. */
  static Set<Field> fields(Condition condition) {
    Set<Field> fields = new LinkedHashSet<>();
    for (Condition.Test test : tests(condition)) {
      fields.add(test.field());
      if (test instanceof Condition.Comparison comparison
          && comparison.operand() instanceof Operand.Path other) {
        fields.add(other.field());
      }
    }
    return fields;
  }

  /** The single tests of a condition, in their order. */
  static List<Condition.Test> tests(Condition condition) {
    List<Condition.Test> tests = new ArrayList<>();
    collect(condition, tests);
    return tests;
  }

  private static void collect(Condition condition, List<Condition.Test> tests) {
    if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> collect(part, tests));
    } else if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> collect(part, tests));
    } else {
      tests.add((Condition.Test) condition);
    }
  }
}
