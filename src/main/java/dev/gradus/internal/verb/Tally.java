package dev.gradus.internal.verb;

import dev.gradus.rules.PolicyCode;
import java.math.BigDecimal;
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

  private static final @Nullable BigDecimal[] NONE = {};
  private static final List<Integer> NOTHING_SAID = List.of(0, 0);

  /** Where nothing is said, 0. */
  final long[] numbers;

  private final @Nullable Object[] lists;
  private final List<OutcomeResult> outcomes;
  private final @Nullable BigDecimal[] said;
  private final Vocabulary vocabulary;
  private final CodePlaces kinds;

  /**
   * For each sum of points, and there for each kind of evidence, the best in favour and the worst
   * against; null where a sum has no points of any kind.
   */
  private final int[] @Nullable [] evidence;

  /**
   * Nothing said yet.
   *
   * @param vocabulary the verbs; those of most policies make no outcomes of their own
   */
  protected Tally(Vocabulary vocabulary) {
    this.numbers = new long[Results.NUMBERS];
    this.lists = new Object[Results.LISTS];
    this.vocabulary = vocabulary;
    this.kinds = vocabulary.codes(CodeKind.EVIDENCE);
    this.evidence = new int[Results.POINTS][];
    this.outcomes = vocabulary.results();
    this.said = outcomes.isEmpty() ? NONE : new BigDecimal[outcomes.size()];
  }

  /** The codes of a kind that the verbs can say. */
  final CodePlaces codes(CodeKind kind) {
    return vocabulary.codes(kind);
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

  /** Merges points for a kind of evidence: the sum moves only as far as they surpass others. */
  protected final void say(NumberResult<Long> points, String kind, int number) {
    int[] ofKinds = evidence[points.place()];
    if (ofKinds == null) {
      ofKinds = new int[2 * kinds.count()];
      evidence[points.place()] = ofKinds;
    }
    int place = 2 * kinds.of(kind) + (number < 0 ? 1 : 0);
    int held = ofKinds[place];
    if (number < 0 ? number < held : number > held) {
      ofKinds[place] = number;
      points.say(this, (long) number - held);
    }
  }

  /** The best in favour and the worst against of a kind of evidence. */
  final List<Integer> evidence(NumberResult<Long> points, String kind) {
    int[] ofKinds = evidence[points.place()];
    int place = 2 * kinds.of(kind);
    return ofKinds == null ? NOTHING_SAID : List.of(ofKinds[place], ofKinds[place + 1]);
  }

  /** Merges what is said of an outcome that the library has no place for. */
  final void say(OutcomeResult outcome, BigDecimal number) {
    int place = place(outcome.name());
    BigDecimal held = said[place];
    said[place] = held == null ? number : outcome.law().merge(held, number);
  }

  /** Merges what is said of the outcome with a name. */
  protected final void say(String outcome, Object value) {
    OutcomeResult result = outcomes.get(place(outcome));
    say(result, result.argument().number(value));
  }

  /** The number that is held of the outcome with a name; null where nothing is said. */
  final @Nullable BigDecimal said(String outcome) {
    return said[place(outcome)];
  }

  /** A policy has few outcomes, and printed rules name them by constants: looking is quick. */
  private int place(String outcome) {
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).name().equals(outcome)) {
        return i;
      }
    }
    throw new IllegalStateException("No verb makes an outcome " + outcome);
  }

  /** Whether the verbs make outcomes that the library has no place for. */
  protected final boolean makesOutcomes() {
    return !outcomes.isEmpty();
  }

  /** The outcomes that the library has no place for, by name; most decisions have none. */
  public final SortedMap<String, Object> outcomes() {
    if (outcomes.isEmpty()) {
      return Collections.emptySortedMap();
    }
    SortedMap<String, Object> values = new TreeMap<>();
    for (int i = 0; i < said.length; i++) {
      BigDecimal held = said[i];
      if (held != null) {
        values.put(outcomes.get(i).name(), outcomes.get(i).value(held));
      }
    }
    return Collections.unmodifiableSortedMap(values);
  }

  /**
   * All that was said, to be compared, by the name of what it is about: two tallies with the same
   * are the same for whatever is made of them.
   */
  public final Map<String, @Nullable Object> said() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    Results.ALL.forEach(result -> all.put(result.name(), result.value(this)));
    for (PointsTotal total : PointsTotal.values()) {
      for (PolicyCode kind : kinds.all()) {
        EvidenceResult result = total.evidence(kind.name());
        all.put(result.name(), result.value(this));
      }
    }
    all.putAll(outcomes());
    return all;
  }
}
