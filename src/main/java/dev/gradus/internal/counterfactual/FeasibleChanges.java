package dev.gradus.internal.counterfactual;

import dev.gradus.field.Change;
import dev.gradus.field.Field;
import dev.gradus.internal.manifest.ExplanationSettings;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.whatif.AlternativeValues;
import dev.gradus.internal.whatif.FavourableChange;
import dev.gradus.internal.whatif.PolicyIndex;
import dev.gradus.internal.whatif.TestedField;
import dev.gradus.internal.whatif.ValueDistance;
import dev.gradus.internal.whatif.WhatIf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a customer can do: the fields that can be changed, each moved to the nearest value of every
 * region that lies in its direction, with what that costs. What is unknown is not changed but asked
 * for.
 */
final class FeasibleChanges {

  private static final int EACH = 1000;

  private FeasibleChanges() {}

  /** The moves, the cheapest first. */
  static List<Move> of(AlternativeValues candidates) {
    WhatIf whatIf = candidates.whatIf();
    PolicyIndex index = whatIf.index();
    ExplanationSettings explaining = index.policy().manifest().explaining();
    ImpliedChanges consequences = new ImpliedChanges(whatIf.values());
    List<Move> moves = new ArrayList<>();
    for (TestedField tested : index.open()) {
      Field field = tested.field();
      Object found = whatIf.values().get(field.path());
      Change direction = explaining.change(field);
      if (found == null || direction == Change.NO) {
        continue;
      }
      for (SortedMap<String, Object> change :
          candidates.of(tested, false, one -> lies(direction, found, value(one, field)))) {
        if (asksForMore(change, field, whatIf)) {
          continue;
        }
        SortedMap<String, Object> whole = new TreeMap<>(change);
        consequences.add(field.path(), whole);
        long cost =
            (long) explaining.cost(field)
                * (EACH + ValueDistance.permille(found, value(change, field)));
        moves.add(new Move(FavourableChange.of(tested, whole, rules(whole, index), whatIf), cost));
      }
    }
    moves.sort(
        Comparator.comparingLong(Move::cost).thenComparing(move -> move.improvement().path()));
    return List.copyOf(moves);
  }

  /** Whether a change that is about one field asks for another that nobody can change. */
  private static boolean asksForMore(SortedMap<String, Object> change, Field about, WhatIf whatIf) {
    PolicyIndex index = whatIf.index();
    ExplanationSettings explaining = index.policy().manifest().explaining();
    return change.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(about.path()))
        .filter(entry -> !entry.getValue().equals(whatIf.values().get(entry.getKey())))
        .anyMatch(
            entry -> explaining.change(index.policy().fields().get(entry.getKey())) == Change.NO);
  }

  private static Object value(SortedMap<String, Object> change, Field field) {
    return Objects.requireNonNull(change.get(field.path()));
  }

  private static Set<Rule> rules(SortedMap<String, Object> changes, PolicyIndex index) {
    Set<Rule> rules = new LinkedHashSet<>();
    changes.keySet().forEach(path -> rules.addAll(index.get(path).rules()));
    return rules;
  }

  /** Whether a value lies in a direction; for codes, up is towards the one declared last. */
  @SuppressWarnings("unchecked") // both are values of one field
  private static boolean lies(Change direction, Object found, Object value) {
    int compared = ((Comparable<Object>) value).compareTo(found);
    return switch (direction) {
      case NO -> false;
      case UP -> compared > 0;
      case DOWN -> compared < 0;
      case ANY -> compared != 0;
    };
  }

  /**
   * One thing that a customer can do.
   *
   * @param improvement the change and what rules make of it
   * @param cost what it costs
   */
  record Move(FavourableChange improvement, long cost) {
    @Override
    public String toString() {
      return "Move[values withheld]";
    }
  }
}
