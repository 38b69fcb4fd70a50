package dev.gradus.internal.counterfactual;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Counterfactual;
import dev.gradus.internal.counterfactual.FeasibleChanges.Move;
import dev.gradus.internal.verb.InfluenceChannel;
import dev.gradus.internal.whatif.AlternativeValues;
import dev.gradus.internal.whatif.FavourableChange;
import dev.gradus.internal.whatif.FavourableChangeSearch;
import dev.gradus.internal.whatif.WhatIf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a customer could change to fare better: the cheapest single move, else the cheapest
 * pair, else an irreducible set of up to {@value #MOST_MOVES}. Every answer has been decided, and
 * keeps to the data contract.
 *
 * <p>Bounded: a decision for each move, {@value #MOST_PAIRS} for pairs, and those of {@link
 * FavourableChangeSearch} and of moving each of four values back towards the one found.
 */
public final class CounterfactualSearch {

  static final int MOST_MOVES = 4;
  static final int MOST_PAIRS = 600;

  private final WhatIf whatIf;
  private final CounterfactualText text;
  private final List<Move> moves;

  public CounterfactualSearch(AlternativeValues candidates, CounterfactualText text) {
    this.whatIf = candidates.whatIf();
    this.text = text;
    this.moves = FeasibleChanges.of(candidates);
  }

  /** For each less favourable aspect what would make it better, or that nothing was found. */
  public List<Counterfactual> find() {
    List<Counterfactual> found = new ArrayList<>();
    for (Aspect aspect : whatIf.index().policy().vocabulary().aspects()) {
      if (whatIf.outcomes().unfavourable(aspect, whatIf.base().customer())) {
        found.add(of(aspect));
      }
    }
    return List.copyOf(found);
  }

  private Counterfactual of(Aspect aspect) {
    List<Move> promising =
        moves.stream()
            .filter(
                move ->
                    move.improvement().gains().entrySet().stream()
                        .anyMatch(gain -> helps(gain, aspect)))
            .toList();
    List<Move> found = single(promising, aspect);
    if (found == null) {
      found = pair(promising, aspect);
    }
    if (found == null) {
      found = several(promising, aspect);
    }
    return found == null ? text.none(aspect, whatIf) : text.found(aspect, changes(found), whatIf);
  }

  private boolean helps(Map.Entry<InfluenceChannel, Long> gain, Aspect aspect) {
    return gain.getValue() > 0 && whatIf.index().channels(aspect).contains(gain.getKey());
  }

  private @Nullable List<Move> single(List<Move> promising, Aspect aspect) {
    return promising.stream()
        .map(List::of)
        .filter(set -> works(set, aspect))
        .findFirst()
        .orElse(null);
  }

  private @Nullable List<Move> pair(List<Move> promising, Aspect aspect) {
    List<List<Move>> pairs = new ArrayList<>();
    for (int i = 0; i < promising.size(); i++) {
      for (int j = i + 1; j < promising.size(); j++) {
        if (!overlap(promising.get(i), promising.get(j))) {
          pairs.add(List.of(promising.get(i), promising.get(j)));
        }
      }
    }
    pairs.sort(Comparator.comparingLong(CounterfactualSearch::cost));
    return pairs.stream()
        .limit(MOST_PAIRS)
        .filter(set -> works(set, aspect))
        .findFirst()
        .orElse(null);
  }

  private @Nullable List<Move> several(List<Move> promising, Aspect aspect) {
    Collection<List<FavourableChange>> improvements =
        FavourableChangeSearch.byField(promising.stream().map(Move::improvement).toList()).values();
    List<FavourableChange> set = new FavourableChangeSearch(whatIf, aspect, improvements).find();
    if (set == null || set.size() > MOST_MOVES) {
      return null;
    }
    List<Move> chosen = new ArrayList<>();
    set.forEach(
        improvement ->
            chosen.add(
                moves.stream()
                    .filter(move -> move.improvement().equals(improvement))
                    .findFirst()
                    .orElseThrow()));
    for (int i = 0; i < chosen.size(); i++) {
      cheapen(chosen, i, promising, aspect);
    }
    return works(chosen, aspect) ? chosen : null;
  }

  /** Moves one value back towards the one found, as far as the outcome stays better. */
  private void cheapen(List<Move> chosen, int index, List<Move> promising, Aspect aspect) {
    Move dearest = chosen.get(index);
    for (Move move : promising) {
      if (move.cost() < dearest.cost()
          && move.improvement().path().equals(dearest.improvement().path())) {
        chosen.set(index, move);
        if (works(chosen, aspect)) {
          return;
        }
      }
    }
    chosen.set(index, dearest);
  }

  private static boolean overlap(Move one, Move two) {
    return !Collections.disjoint(
        one.improvement().changes().keySet(), two.improvement().changes().keySet());
  }

  private static long cost(List<Move> set) {
    return set.stream().mapToLong(Move::cost).sum();
  }

  private boolean works(List<Move> set, Aspect aspect) {
    Map<String, Object> changes = changes(set);
    return whatIf.decide(changes).better(aspect, whatIf.outcomes()) && whatIf.valid(changes);
  }

  private static SortedMap<String, Object> changes(List<Move> set) {
    return new TreeMap<>(
        FavourableChangeSearch.changes(set.stream().map(Move::improvement).toList()));
  }
}
