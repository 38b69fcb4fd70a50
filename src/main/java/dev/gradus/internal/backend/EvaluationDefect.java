package dev.gradus.internal.backend;

import dev.gradus.rules.Stage;
import org.jspecify.annotations.Nullable;

/** What must not happen while rules are applied, told without a value of the customer's. */
final class EvaluationDefect extends IllegalStateException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_CHAIN = 20;

  private EvaluationDefect(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** A rule fired again, which it never may, since rules change nothing that they test. */
  static EvaluationDefect firedAgain(Stage stage, String rule) {
    return new EvaluationDefect(
        "Rule " + rule + " of stage " + stage + " fired more than once, a defect of Gradus.", null);
  }

  /**
   * Drools failed. Its message may quote what it was comparing, so only the kinds and places of
   * what it threw are kept.
   *
   * @param last the id of the rule that fired last; null where none had
   */
  static EvaluationDefect failed(Stage stage, @Nullable String last, RuntimeException failure) {
    String where = last == null ? "before any rule fired" : "in or after rule " + last;
    return new EvaluationDefect(
        "Stage "
            + stage
            + " failed "
            + where
            + ", a defect of Gradus: "
            + failure.getClass().getName()
            + ".",
        withoutMessage(failure, 0));
  }

  private static Throwable withoutMessage(Throwable failure, int depth) {
    Throwable cause = failure.getCause();
    Throwable copy =
        new Throwable(
            failure.getClass().getName() + " (message withheld)",
            cause == null || depth == LONGEST_CHAIN ? null : withoutMessage(cause, depth + 1));
    copy.setStackTrace(failure.getStackTrace());
    return copy;
  }
}
