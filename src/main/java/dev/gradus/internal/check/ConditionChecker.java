package dev.gradus.internal.check;

import dev.gradus.internal.parse.PolicyProfileParser.AllContext;
import dev.gradus.internal.parse.PolicyProfileParser.AnyContext;
import dev.gradus.internal.parse.PolicyProfileParser.TestContext;
import dev.gradus.internal.parse.PolicyProfileParser.TestsContext;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.tree.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
  Condition condition(@Nullable TestsContext tests) {
    return tests == null ? new Condition.All(List.of()) : all(tests.any(), this::any);
  }

  private Condition any(AnyContext any) {
    List<Condition> parts = new ArrayList<>();
    for (AllContext all : any.all()) {
      Condition part = all(all.test(), this::test);
      if (part instanceof Condition.Any inner) {
        parts.addAll(inner.parts());
      } else {
        parts.add(part);
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
  }

  private <T> Condition all(List<T> contexts, Function<T, Condition> check) {
    List<Condition> parts = new ArrayList<>();
    for (T context : contexts) {
      Condition part = check.apply(context);
      if (part instanceof Condition.All inner) {
        parts.addAll(inner.parts());
      } else {
        parts.add(part);
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
  }

  /** Checks one test, or those in its brackets. */
  Condition test(TestContext test) {
    if (test.any() != null) {
      return any(test.any());
    }
    Condition nothing = new Condition.All(List.of());
    if (log.isFull() || ++count > Limits.TESTS) {
      if (count == Limits.TESTS + 1) {
        log.error(
            test.getStart(),
            "limit",
            "A rule may hold at most " + Limits.TESTS + " tests. Use 'in', or write two rules.");
      }
      return nothing;
    }
    Condition checked = checker.check(test);
    return checked == null ? nothing : checked;
  }
}
