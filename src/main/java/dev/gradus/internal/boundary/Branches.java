package dev.gradus.internal.boundary;

import dev.gradus.internal.tree.Condition;
import java.util.List;

/** Ways through a condition. */
final class Branches {

  private Branches() {}

  /** All tests of a condition, from left to right. */
  static List<Condition.Test> tests(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().flatMap(part -> tests(part).stream()).toList();
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().flatMap(part -> tests(part).stream()).toList();
    }
    return List.of((Condition.Test) condition);
  }

  /**
   * The tests that must hold together so that the one given decides: of alternatives, the one that
   * holds it.
   */
  static List<Condition.Test> towards(Condition condition, Condition.Test deciding) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().flatMap(part -> towards(part, deciding).stream()).toList();
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream()
          .filter(part -> tests(part).contains(deciding))
          .findFirst()
          .or(() -> any.parts().stream().findFirst())
          .map(part -> towards(part, deciding))
          .orElse(List.of());
    }
    return List.of((Condition.Test) condition);
  }
}
