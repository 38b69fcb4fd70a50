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
import java.util.Objects;
import java.util.Set;

/**
 * Improvements that make one reason: those that silence the same rule, or rules that take points
 * for the same kind of evidence. A rule that knocks out whoever has neither a score nor a history
 * is one reason, although two fields could improve it; so are arrears that show in two fields.
 *
 * @param improvements the improvements, the strongest first
 * @param causes the rules that each of them silences or wakes
 * @param knockOut whether one of them lifts a limit that decided
 * @param points the points that they would add
 * @param gain how much they promise
 */
record ReasonGroup(
    List<FavourableChange> improvements,
    List<DecisiveRules> causes,
    boolean knockOut,
    int points,
    long gain) {
  @Override
  public String toString() {
    return "ReasonGroup[values withheld]";
  }

  /**
   * The reasons that a set of improvements makes, the weightiest first: knock-outs, then by points
   * lost.
   */
  static List<ReasonGroup> of(List<FavourableChange> set, Aspect aspect, WhatIf whatIf) {
    Map<String, List<FavourableChange>> byLead = new LinkedHashMap<>();
    for (FavourableChange improvement : set) {
      List<Rule> taking = DecisiveRules.of(improvement, set, aspect, whatIf).taking();
      String lead = taking.isEmpty() ? improvement.path() : lead(taking.get(0));
      byLead.computeIfAbsent(lead, key -> new ArrayList<>()).add(improvement);
    }
    return byLead.values().stream()
        .map(improvements -> one(improvements, set, aspect, whatIf))
        .sorted(
            Comparator.comparing((ReasonGroup group) -> !group.knockOut())
                .thenComparing(group -> -group.points())
                .thenComparing(group -> -group.gain())
                .thenComparing(group -> group.improvements().get(0).path()))
        .toList();
  }

  /** The kind of evidence for which a rule takes points; the rule itself where for none. */
  private static String lead(Rule rule) {
    return rule.then().stream()
        .map(call -> call.verb().evidence())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(rule.id());
  }

  private static ReasonGroup one(
      List<FavourableChange> improvements,
      List<FavourableChange> set,
      Aspect aspect,
      WhatIf whatIf) {
    List<DecisiveRules> causes =
        improvements.stream()
            .map(improvement -> DecisiveRules.of(improvement, set, aspect, whatIf))
            .toList();
    Set<InfluenceChannel> channels = whatIf.index().channels(aspect);
    return new ReasonGroup(
        List.copyOf(improvements),
        causes,
        causes.stream().anyMatch(each -> each.knockOut(whatIf.outcomes())),
        improvements.stream().mapToInt(improvement -> improvement.points(channels, whatIf)).sum(),
        improvements.stream().mapToLong(improvement -> improvement.gain(channels)).sum());
  }
}
