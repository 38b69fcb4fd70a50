package dev.gradus.cli;

import dev.gradus.customer.SnapshotProblem;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one line of an input says.
 *
 * @param line the line, from 1
 * @param values the values that could be read, by path
 * @param problems what could not be read
 * @param whole whether the problems are the line's as a whole, so that no value of it can be
 *     trusted
 */
record Row(long line, Map<String, Object> values, List<SnapshotProblem> problems, boolean whole) {

  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  /** A line of which nothing can be used. */
  static Row unreadable(long line, String found, String allowed) {
    return new Row(line, Map.of(), List.of(new SnapshotProblem("", found, allowed)), true);
  }

  /** The customer's identifier, if it is one: anything else may be a name, and is not repeated. */
  @Nullable String customerId() {
    return values.get("customerId") instanceof String id && IDENTIFIER.matcher(id).matches()
        ? id
        : null;
  }

  @Override
  public String toString() {
    return "Row[line " + line + ", values withheld]";
  }
}
