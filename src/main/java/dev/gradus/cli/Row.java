package dev.gradus.cli;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.SnapshotProblem;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one line of an input says.
 *
 * @param line the line, from 1
 * @param snapshot the customer, of the values that could be read; null where the problems are the
 *     line's as a whole, so that no value of it can be trusted
 * @param problems what could not be read
 */
record Row(long line, @Nullable CustomerSnapshot snapshot, List<SnapshotProblem> problems) {

  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  /** A line of which nothing can be used. */
  static Row unreadable(long line, String found, String allowed) {
    return new Row(line, null, List.of(new SnapshotProblem("", found, allowed)));
  }

  /**
   * Returns the customer's identifier if it is a valid one. Anything else may be a name and is not
   * repeated.
   */
  @Nullable String customerId() {
    String id = snapshot == null ? null : snapshot.customerId();
    return id != null && IDENTIFIER.matcher(id).matches() ? id : null;
  }

  @Override
  public String toString() {
    return "Row[line " + line + ", values withheld]";
  }
}
