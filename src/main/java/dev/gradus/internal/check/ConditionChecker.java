package dev.gradus.internal.check;

import dev.gradus.internal.parse.ConditionSyntax;
import dev.gradus.internal.parse.ConditionSyntax.AllOf;
import dev.gradus.internal.parse.ConditionSyntax.AnyOf;
import dev.gradus.internal.parse.ConditionSyntax.TestOf;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.tree.Condition;
import java.util.List;
import java.util.stream.Stream;

/** Turns the tests of a rule into a checked condition. */
final class ConditionChecker {

  private final TestChecker checker;
  private final ProblemLog log;
  private int count;

  ConditionChecker(Scope scope, ProblemLog log) {
    this.checker = new TestChecker(scope, log);
    this.log = log;
  }

  /**
   * The condition that a rule tests; what is wrong with it is logged, and then the result is of no
   * use.
   */
  Condition condition(ConditionSyntax written) {
    if (written instanceof AllOf all) {
      List<Condition> parts =
          all.parts().stream()
              .map(this::condition)
              .flatMap(
                  part -> part instanceof Condition.All in ? in.parts().stream() : Stream.of(part))
              .toList();
      return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }
    if (written instanceof AnyOf any) {
      return new Condition.Any(
          any.parts().stream()
              .map(this::condition)
              .flatMap(
                  part -> part instanceof Condition.Any in ? in.parts().stream() : Stream.of(part))
              .toList());
    }
    return test((TestOf) written);
  }

  private Condition test(TestOf test) {
    Condition nothing = new Condition.All(List.of());
    if (log.isFull() || ++count > Limits.TESTS) {
      if (count == Limits.TESTS + 1) {
        log.error(
            test,
            "limit",
            "A rule may hold at most " + Limits.TESTS + " tests. Use 'in', or write two rules.");
      }
      return nothing;
    }
    Condition checked = checker.check(test);
    return checked == null ? nothing : checked;
  }
}
