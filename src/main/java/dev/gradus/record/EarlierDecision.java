package dev.gradus.record;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.json.JsonTree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What decisions did not hold before they had five stages. Where a record of then is replayed, a
 * member that it could not have is no difference.
 */
final class EarlierDecision {

  private static final String CHANGES = "changes";
  private static final Set<String> MEMBERS =
      Set.of(CHANGES, "recommendation", "authority", "assetClass");
  private static final Set<String> OF_REASONS = Set.of("inForce", "overriddenBy");
  private static final Set<String> ASPECTS =
      Set.of(Aspect.RECOMMENDATION.name(), Aspect.AMOUNT.name(), Aspect.ASSET_CLASS.name());

  private EarlierDecision() {}

  /** Whether a decision on record was made then: every later one says what moved. */
  static boolean is(SortedMap<String, Object> decision) {
    return !decision.containsKey(CHANGES);
  }

  /** The members of a record without what a decision of then did not hold. */
  static SortedMap<String, Object> of(SortedMap<String, Object> members) {
    return changed(members, RecordSyntax.DECISION, EarlierDecision::decision);
  }

  private static SortedMap<String, Object> decision(SortedMap<String, Object> decision) {
    SortedMap<String, Object> earlier = without(decision, MEMBERS);
    earlier = changed(earlier, "service", EarlierDecision::service);
    earlier = items(earlier, "reasons", reason -> without(reason, OF_REASONS));
    for (String explained : List.of(RecordSyntax.PRINCIPAL_REASONS, RecordSyntax.COUNTERFACTUALS)) {
      earlier = items(earlier, explained, each -> each);
    }
    return earlier;
  }

  private static SortedMap<String, Object> service(SortedMap<String, Object> service) {
    return changed(
        changed(service, "terms", terms -> without(terms, Set.of("maxAmount"))),
        "monitoring",
        monitoring -> without(monitoring, Set.of("nextReviewOn")));
  }

  private static SortedMap<String, Object> without(
      SortedMap<String, Object> members, Set<String> names) {
    SortedMap<String, Object> rest = new TreeMap<>(members);
    rest.keySet().removeAll(names);
    return rest;
  }

  /** The members with one object among them changed, where there is one. */
  private static SortedMap<String, Object> changed(
      SortedMap<String, Object> members,
      String name,
      UnaryOperator<SortedMap<String, Object>> change) {
    SortedMap<String, Object> object = JsonTree.object(members.get(name));
    return object == null ? members : with(members, name, change.apply(object));
  }

  /** The members with the items of a list changed, and without those of aspects of today. */
  private static SortedMap<String, Object> items(
      SortedMap<String, Object> members,
      String name,
      UnaryOperator<SortedMap<String, Object>> change) {
    List<Object> items = JsonTree.list(members.get(name));
    return items == null
        ? members
        : with(
            members,
            name,
            items.stream()
                .map(JsonTree::object)
                .filter(
                    item -> item != null && !ASPECTS.contains(String.valueOf(item.get("aspect"))))
                .<Object>map(change)
                .toList());
  }

  private static SortedMap<String, Object> with(
      Map<String, Object> members, String name, Object value) {
    SortedMap<String, Object> all = new TreeMap<>(members);
    all.put(name, value);
    return all;
  }
}
