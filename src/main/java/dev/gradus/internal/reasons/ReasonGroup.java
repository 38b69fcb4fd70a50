package dev.gradus.internal.reasons;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.verb.InfluenceChannel;
import dev.gradus.internal.whatif.FavourableChange;
import dev.gradus.internal.whatif.WhatIf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cures that make one reason: those that silence the same rule. A rule that knocks out whoever has
 * neither a score nor a history is one reason, although two fields cure it.
 *
 * @param cures the cures, the strongest first
 * @param causes what each of them is the cure of
 * @param knockOut whether one of them lifts a limit that decided
 * @param points the points that they would add
 * @param gain how much they promise
 */
record ReasonGroup(
    List<FavourableChange> cures,
    List<DecisiveRules> causes,
    boolean knockOut,
    int points,
    long gain) {
  @Override
  public String toString() {
    return "ReasonGroup[values withheld]";
  }

  /**
   * The reasons that a set of cures makes, the weightiest first: knock-outs, then by points lost.
   */
  static List<ReasonGroup> of(List<FavourableChange> set, Aspect aspect, WhatIf whatIf) {
    Map<String, List<FavourableChange>> byLead = new LinkedHashMap<>();
    for (FavourableChange cure : set) {
      List<Rule> taking = DecisiveRules.of(cure, set, aspect, whatIf).taking();
      String lead = taking.isEmpty() ? cure.path() : taking.get(0).id();
      byLead.computeIfAbsent(lead, key -> new ArrayList<>()).add(cure);
    }
    return byLead.values().stream()
        .map(cures -> one(cures, set, aspect, whatIf))
        .sorted(
            Comparator.comparing((ReasonGroup group) -> !group.knockOut())
                .thenComparing(group -> -group.points())
                .thenComparing(group -> -group.gain())
                .thenComparing(group -> group.cures().get(0).path()))
        .toList();
  }

  private static ReasonGroup one(
      List<FavourableChange> cures, List<FavourableChange> set, Aspect aspect, WhatIf whatIf) {
    List<DecisiveRules> causes =
        cures.stream().map(cure -> DecisiveRules.of(cure, set, aspect, whatIf)).toList();
    Set<InfluenceChannel> channels = whatIf.index().policy().vocabulary().channels(aspect);
    return new ReasonGroup(
        List.copyOf(cures),
        causes,
        causes.stream().anyMatch(each -> each.knockOut(whatIf.outcomes())),
        cures.stream().mapToInt(cure -> cure.points(channels, whatIf)).sum(),
        cures.stream().mapToLong(cure -> cure.gain(channels)).sum());
  }
}
