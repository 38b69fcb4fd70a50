package dev.gradus.internal.explain;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.FieldChange;
import dev.gradus.decision.MissingField;
import dev.gradus.decision.MissingField.Effect;
import dev.gradus.internal.merge.AspectOutcomes;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.whatif.AlternativeValues;
import dev.gradus.internal.whatif.TestedField;
import dev.gradus.internal.whatif.WhatIf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the unknown fields that mattered: of each, every region is decided. */
final class MissingDataSearch {

  private final WhatIf whatIf;
  private final AlternativeValues candidates;
  private final SortedMap<String, List<Effect>> found = new TreeMap<>();

  MissingDataSearch(AlternativeValues candidates) {
    this.whatIf = candidates.whatIf();
    this.candidates = candidates;
  }

  /** The fields, by path. */
  List<MissingField> find() {
    for (TestedField tested : whatIf.index().open()) {
      List<SortedMap<String, Object>> fills = new ArrayList<>();
      for (SortedMap<String, Object> change : candidates.of(tested, false)) {
        if (Collections.disjoint(change.keySet(), whatIf.values().keySet())
            && whatIf.valid(change)) {
          fills.add(change);
        }
      }
      if (!fills.isEmpty()) {
        effects(tested.field().path(), fills);
      }
    }
    return found.entrySet().stream()
        .map(entry -> new MissingField(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void effects(String path, List<SortedMap<String, Object>> fills) {
    List<Effect> effects = new ArrayList<>();
    for (Aspect aspect : whatIf.index().policy().vocabulary().aspects()) {
      Comparator<SortedMap<String, Object>> byRank =
          Comparator.comparing(fill -> whatIf.decide(fill).rank(aspect));
      for (SortedMap<String, Object> extreme :
          List.of(
              fills.stream().min(byRank).orElseThrow(), fills.stream().max(byRank).orElseThrow())) {
        AspectOutcomes outcomes = whatIf.decide(extreme);
        Effect effect =
            new Effect(
                aspect,
                PlainValue.of(Objects.requireNonNull(extreme.get(path))),
                whatIf.outcomes().text(aspect),
                outcomes.text(aspect),
                alongside(extreme, path));
        if (outcomes.differs(aspect, whatIf.outcomes())
            && !effect.to().equals(effect.from())
            && !effects.contains(effect)) {
          effects.add(effect);
        }
      }
    }
    if (!effects.isEmpty()) {
      found.put(path, effects);
    }
  }

  private List<FieldChange> alongside(SortedMap<String, Object> fill, String path) {
    return whatIf.plain(fill).stream().filter(change -> !change.field().equals(path)).toList();
  }
}
