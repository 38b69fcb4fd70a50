package dev.gradus.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Keeps records: a file, a table, a queue. Implementations are thread-safe. */
public interface RecordSink {

  /**
   * The hash of the record kept last, to which the next is chained; null where there is none yet.
   */
  @Nullable String lastHash();

  /**
   * Takes a record, chained to {@link #lastHash()}. It may not survive a crash until {@link #force}
   * returns.
   *
   * @return its number in this sink, counted up from the one before
   * @throws IOException if it was not taken; the last hash is then what it was
   */
  long append(DecisionRecord record) throws IOException;

  /**
   * Returns when the records up to a number survive a crash.
   *
   * @param number a number that {@link #append} returned
   * @throws IOException if nobody can say that they do
   */
  void force(long number) throws IOException;
}
