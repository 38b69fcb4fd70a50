package dev.gradus.internal.reasons;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.PrincipalReason;
import dev.gradus.decision.PrincipalReasons;
import dev.gradus.internal.verb.InfluenceChannel;
import dev.gradus.internal.verb.Verb;
import dev.gradus.internal.whatif.AlternativeValues;
import dev.gradus.internal.whatif.FavourableChange;
import dev.gradus.internal.whatif.FavourableChangeSearch;
import dev.gradus.internal.whatif.TestedField;
import dev.gradus.internal.whatif.WhatIf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the principal reasons of a decision: for each aspect that is less favourable the fewest
 * fields whose change makes it better when the customer is decided again.
 */
public final class PrincipalReasonSearch {

  /** Since when a lighter mode would do. */
  static final String BETTER_SINCE = "previous.betterSince";

  private final WhatIf whatIf;
  private final PrincipalReasonWriter writer;
  private final int most;
  private final Collection<List<FavourableChange>> improvements;
  private final Collection<List<FavourableChange>> knownImprovements;

  public PrincipalReasonSearch(AlternativeValues candidates, PrincipalReasonWriter writer) {
    this.whatIf = candidates.whatIf();
    this.writer = writer;
    this.most = whatIf.index().policy().manifest().explaining().principalReasons();
    this.improvements = FavourableChangeSearch.byField(improvements(candidates)).values();
    this.knownImprovements = improvements.stream().filter(this::isKnown).toList();
  }

  /** The reasons, aspect by aspect. */
  public List<PrincipalReasons> find() {
    List<PrincipalReasons> found = new ArrayList<>();
    for (Aspect aspect : whatIf.index().policy().vocabulary().aspects()) {
      if (whatIf.outcomes().unfavourable(aspect, whatIf.base().customer())) {
        found.add(of(aspect));
      }
    }
    return List.copyOf(found);
  }

  private PrincipalReasons of(Aspect aspect) {
    String outcome = whatIf.outcomes().text(aspect);
    List<FavourableChange> set = search(aspect);
    if (set == null) {
      return new PrincipalReasons(aspect, outcome, null, List.of());
    }
    List<PrincipalReason> reasons = new ArrayList<>();
    List<ReasonGroup> groups = ReasonGroup.of(set, aspect, whatIf);
    for (ReasonGroup group : groups.subList(0, Math.min(most, groups.size()))) {
      reasons.add(writer.write(reasons.size() + 1, group, aspect, whatIf));
    }
    return new PrincipalReasons(aspect, outcome, better(aspect, set, groups.size()), reasons);
  }

  /**
   * What is known of a customer explains a decision better than what is not. So the unknown is
   * blamed only where the known does not suffice within the number of reasons that may be told, as
   * where a rule caps the unknown.
   */
  private @Nullable List<FavourableChange> search(Aspect aspect) {
    List<FavourableChange> known =
        new FavourableChangeSearch(whatIf, aspect, knownImprovements).find();
    if (known != null && known.size() <= most) {
      return known;
    }
    List<FavourableChange> any = new FavourableChangeSearch(whatIf, aspect, improvements).find();
    return any == null || (known != null && known.size() <= any.size()) ? known : any;
  }

  private boolean isKnown(List<FavourableChange> ofField) {
    return !Collections.disjoint(ofField.get(0).changes().keySet(), whatIf.values().keySet());
  }

  /**
   * What the improved customer gets; null where more reasons are needed than may be told, or they
   * cannot be together.
   */
  private @Nullable String better(Aspect aspect, List<FavourableChange> set, int reasons) {
    Map<String, Object> changes = FavourableChangeSearch.changes(set);
    return reasons <= most && whatIf.valid(changes) ? whatIf.decide(changes).text(aspect) : null;
  }

  private List<FavourableChange> improvements(AlternativeValues candidates) {
    List<FavourableChange> all = new ArrayList<>();
    for (TestedField tested : whatIf.index().open()) {
      for (SortedMap<String, Object> change : candidates.of(tested, true)) {
        FavourableChange improvement = FavourableChange.of(tested, change, whatIf);
        if (improvement.gains().values().stream().anyMatch(gain -> gain > 0)) {
          all.add(improvement);
        }
      }
    }
    addWaiting(all);
    return all;
  }

  /** What moves the mode. */
  private Map<InfluenceChannel, Long> waiting() {
    return whatIf.index().policy().vocabulary().verbs().stream()
        .filter(verb -> Aspect.MODE.equals(verb.brings()))
        .map(Verb::channel)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.toMap(channel -> channel, channel -> 1L));
  }

  /** No rule tests it, and yet it can decide: a lighter mode that would do has to wait. */
  private void addWaiting(List<FavourableChange> all) {
    if (whatIf.values().containsKey("previous.crmMode")) {
      int days = whatIf.index().policy().manifest().stepDownDays();
      LocalDate longAgo = whatIf.base().customer().asOf().minusDays(days);
      LocalDate decidedOn = whatIf.base().customer().previous().decidedOn();
      if (decidedOn != null && decidedOn.isBefore(longAgo)) {
        longAgo = decidedOn;
      }
      SortedMap<String, Object> change = new TreeMap<>(Map.of(BETTER_SINCE, longAgo));
      all.add(new FavourableChange(whatIf.index().get(BETTER_SINCE), change, waiting()));
    }
  }
}
