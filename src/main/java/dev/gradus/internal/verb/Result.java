package dev.gradus.internal.verb;

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
}
