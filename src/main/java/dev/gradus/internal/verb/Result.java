package dev.gradus.internal.verb;

import dev.gradus.rules.RiskGrade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the calls of one verb, or of several that mean the same thing, make together. It knows its
 * place in a {@link Tally} and the law by which it merges there. Immutable.
 */
public sealed interface Result
    permits NumberResult,
        GradeResult,
        RatedResult,
        CodesResult,
        ListResult,
        OutcomeResult,
        EvidenceResult {

  /** What it is called. */
  String name();

  /** Merges what a call says by its arguments: whole numbers, decimals, texts or codes. */
  void merge(Tally tally, List<Object> arguments);

  /** Whether what is said of it is said of another result as well: a part of a sum, of the sum. */
  default boolean isPartOf(Result whole) {
    return whole.equals(this);
  }

  /** What was said of it; null, or nothing in it, where nothing was. */
  @Nullable Object value(Tally tally);

  /** Whether what a call says is what is held in the end, for a customer of a grade. */
  boolean holds(Tally tally, List<Object> arguments, RiskGrade grade);

  /** Whether two calls are about the same thing, so that one can hold in the place of the other. */
  default boolean isSame(List<Object> one, List<Object> other) {
    return true;
  }

  /** Whether what a call proposes is more than is held here as a limit. */
  default boolean exceeds(Tally tally, List<Object> proposed, RiskGrade grade) {
    return false;
  }
}
