package dev.gradus.internal.verb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What rules have said so far, merged: a number for each {@link Result}, or a list for one that is
 * a list. One for each decision. Not thread-safe while rules speak; nobody changes it afterwards.
 */
public class Tally {

  /** Where nothing is said, 0. */
  final long[] numbers;

  private final @Nullable Object[] lists;
  private @Nullable SortedMap<OutcomeResult, Long> outcomes;

  /** Nothing said yet. */
  protected Tally() {
    this.numbers = new long[Results.NUMBERS];
    this.lists = new Object[Results.LISTS];
  }

  /** The list at a place; null where nothing is in it. */
  @SuppressWarnings("unchecked") // each place belongs to one result, which alone fills it
  <E> @Nullable List<E> list(int place) {
    return (List<E>) lists[place];
  }

  /** The list at a place, to be filled. */
  <E> List<E> filling(int place) {
    List<E> list = list(place);
    if (list == null) {
      list = new ArrayList<>(4);
      lists[place] = list;
    }
    return list;
  }

  /** Merges what is said of an outcome that the library has no place for. */
  void say(OutcomeResult outcome, long said) {
    if (outcomes == null) {
      outcomes = new TreeMap<>();
    }
    outcomes.merge(
        outcome, outcome.law().merge(0, said), (held, now) -> outcome.law().merge(held, said));
  }

  /** The outcomes that the library has no place for, by name; most decisions have none. */
  public final SortedMap<String, Object> outcomes() {
    if (outcomes == null) {
      return Collections.emptySortedMap();
    }
    SortedMap<String, Object> values = new TreeMap<>();
    outcomes.forEach((outcome, held) -> values.put(outcome.name(), outcome.value(held)));
    return Collections.unmodifiableSortedMap(values);
  }

  /**
   * All that was said, to be compared, by the name of what it is about: two tallies with the same
   * are the same for whatever is made of them.
   */
  public final Map<String, @Nullable Object> said() {
    Map<String, @Nullable Object> said = new LinkedHashMap<>();
    Results.ALL.forEach(result -> said.put(result.name(), result.value(this)));
    said.putAll(outcomes());
    return said;
  }
}
