package dev.gradus.internal.explain;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.lang.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
record ReasonGroup(List<Cure> cures, List<Causes> causes, boolean knockOut, int points, long gain) {
  @Override
  public String toString() {
    return "ReasonGroup[values withheld]";
  }

  /**
   * The reasons that a set of cures makes, the weightiest first: knock-outs, then by points lost.
   */
  static List<ReasonGroup> of(List<Cure> set, Aspect aspect, WhatIf whatIf) {
    Map<String, List<Cure>> byLead = new LinkedHashMap<>();
    for (Cure cure : set) {
      List<Rule> taking = Causes.of(cure, set, aspect, whatIf).taking();
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

  private static ReasonGroup one(List<Cure> cures, List<Cure> set, Aspect aspect, WhatIf whatIf) {
    List<Causes> causes = cures.stream().map(cure -> Causes.of(cure, set, aspect, whatIf)).toList();
    return new ReasonGroup(
        List.copyOf(cures),
        causes,
        causes.stream().anyMatch(each -> each.knockOut(whatIf.outcomes())),
        cures.stream().mapToInt(cure -> cure.points(Driver.of(aspect), whatIf)).sum(),
        cures.stream().mapToLong(cure -> cure.gain(Driver.of(aspect))).sum());
  }
}
