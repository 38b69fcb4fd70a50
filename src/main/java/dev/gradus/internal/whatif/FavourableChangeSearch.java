package dev.gradus.internal.whatif;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.verb.InfluenceChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds a smallest set of improvements that together make an aspect of the outcome better, each way
 * of looking at the rules in turn: along one channel, two, all. Along each, the most promising
 * improvements are put together until the customer, decided again, fares better; then every
 * improvement that is not needed is taken out again, the least promising first. What is left is
 * irreducible: without any one of them the outcome is no better.
 *
 * <p>Bounded: each way costs at most twice as many decisions as there are fields, once more for
 * every round in which something could be taken out, and with d channels there are at most d (d +
 * 1) / 2 + 1 ways.
 */
public final class FavourableChangeSearch {

  private final WhatIf whatIf;
  private final Aspect aspect;
  private final Collection<List<FavourableChange>> improvements;

  /**
   * A search.
   *
   * @param whatIf the customer
   * @param aspect the aspect to be better
   * @param improvements the improvements to choose from: for each field at most one is chosen
   */
  public FavourableChangeSearch(
      WhatIf whatIf, Aspect aspect, Collection<List<FavourableChange>> improvements) {
    this.whatIf = whatIf;
    this.aspect = aspect;
    this.improvements = improvements;
  }

  /** A smallest set found, the most promising first; null where none was. */
  public @Nullable List<FavourableChange> find() {
    List<InfluenceChannel> channels = channels().stream().filter(this::moves).toList();
    List<FavourableChange> best = null;
    for (InfluenceChannel channel : channels) {
      best = better(best, along(Set.of(channel)));
    }
    if (channels.size() > 1) {
      best = better(best, along(Set.copyOf(channels)));
    }
    if (best == null || best.size() > 2) {
      for (int i = 0; i < channels.size(); i++) {
        for (int j = i + 1; j < channels.size(); j++) {
          best = better(best, along(Set.of(channels.get(i), channels.get(j))));
        }
      }
    }
    return best;
  }

  private Set<InfluenceChannel> channels() {
    return whatIf.index().channels(aspect);
  }

  private boolean moves(InfluenceChannel channel) {
    return improvements.stream()
        .flatMap(List::stream)
        .anyMatch(improvement -> improvement.gains().getOrDefault(channel, 0L) > 0);
  }

  private @Nullable List<FavourableChange> better(
      @Nullable List<FavourableChange> one, @Nullable List<FavourableChange> two) {
    if (one == null || two == null) {
      return one == null ? two : one;
    }
    return two.size() < one.size() || (two.size() == one.size() && gain(two) > gain(one))
        ? two
        : one;
  }

  private long gain(List<FavourableChange> some) {
    return some.stream().mapToLong(improvement -> improvement.gain(channels())).sum();
  }

  private @Nullable List<FavourableChange> along(Set<InfluenceChannel> channels) {
    List<FavourableChange> ranked = ranked(channels);
    for (FavourableChange alone : ranked) {
      if (improves(List.of(alone))) {
        return List.of(alone);
      }
    }
    List<FavourableChange> together = new ArrayList<>();
    for (FavourableChange next : ranked) {
      together.add(next);
      if (together.size() > 1 && improves(together)) {
        return irreducible(together);
      }
    }
    return null;
  }

  /** The best improvement of each field along the channels, the most promising first. */
  private List<FavourableChange> ranked(Set<InfluenceChannel> channels) {
    Comparator<FavourableChange> promising =
        Comparator.comparingLong(improvement -> improvement.gain(channels));
    List<FavourableChange> ranked = new ArrayList<>();
    for (List<FavourableChange> ofField : improvements) {
      // Of equals the first, which is the nearest to the value found.
      ofField.stream()
          .reduce((one, two) -> promising.compare(two, one) > 0 ? two : one)
          .filter(improvement -> improvement.gain(channels) > 0)
          .ifPresent(ranked::add);
    }
    ranked.sort(promising.reversed().thenComparing(FavourableChange::path));
    return ranked;
  }

  /**
   * Takes out what is not needed, until nothing more can be: an improvement may have been needed
   * only because of another that is gone by now.
   */
  private List<FavourableChange> irreducible(List<FavourableChange> set) {
    List<FavourableChange> needed = new ArrayList<>(set);
    int before;
    do {
      before = needed.size();
      for (int i = needed.size() - 1; i >= 0; i--) {
        FavourableChange spare = needed.remove(i);
        if (!improves(needed)) {
          needed.add(i, spare);
        }
      }
    } while (needed.size() < before);
    return List.copyOf(needed);
  }

  private boolean improves(List<FavourableChange> set) {
    return whatIf.decide(changes(set)).better(aspect, whatIf.outcomes());
  }

  /** All changes of some improvements. */
  public static Map<String, Object> changes(List<FavourableChange> set) {
    Map<String, Object> changes = new TreeMap<>();
    set.forEach(improvement -> improvement.changes().forEach(changes::putIfAbsent));
    return changes;
  }

  /** Improvements by field, in the order of paths. */
  public static Map<String, List<FavourableChange>> byField(Collection<FavourableChange> all) {
    Map<String, List<FavourableChange>> byField = new LinkedHashMap<>();
    all.forEach(
        improvement ->
            byField
                .computeIfAbsent(improvement.path(), path -> new ArrayList<>())
                .add(improvement));
    return byField;
  }
}
