package dev.gradus.internal.whatif;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.FieldChange;
import dev.gradus.internal.derived.GivenValues;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.engine.LoadedPolicy;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.merge.AspectOutcomes;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.rules.Customer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One customer, decided again and again with some values changed. Not thread-safe; it remembers
 * what it decided.
 */
public final class WhatIf {

  /** How many changed customers are decided at most to explain one. */
  public static final int MOST_DECISIONS = 5000;

  private final LoadedPolicy policy;
  private final PolicyIndex index;
  private final FactAssembler assembler;
  private final Customer.Holidays holidays;
  private final GivenValues given;
  private final SortedMap<String, Object> values;
  private final CustomerSnapshot snapshot;
  private final Evaluation base;
  private final AspectOutcomes outcomes;
  private final Map<Map<String, Object>, AspectOutcomes> decided = new HashMap<>();
  private final Map<Map<String, Object>, Customer> customers = new HashMap<>();

  public WhatIf(LoadedPolicy policy, PolicyIndex index, Evaluation base) {
    this.policy = policy;
    this.index = index;
    this.assembler = FactAssembler.of(policy.policy());
    this.holidays = new Customer.Holidays(policy.policy().manifest().holidays());
    this.given =
        GivenValues.of(
            base.customer(),
            policy.policy().fields(),
            policy.policy().manifest().holidays(),
            this::customer);
    this.values = Collections.unmodifiableSortedMap(given.all());
    this.snapshot = SnapshotAssembler.assemble(values);
    this.base = base;
    this.outcomes = outcomes(base);
  }

  private AspectOutcomes outcomes(Evaluation evaluation) {
    return AspectOutcomes.of(
        evaluation.customer(), evaluation.totals(), policy.policy().vocabulary());
  }

  /** What is looked up in the policy. */
  public PolicyIndex index() {
    return index;
  }

  /** The customer as found. */
  public Evaluation base() {
    return base;
  }

  /** What was decided of the customer as found. */
  public AspectOutcomes outcomes() {
    return outcomes;
  }

  /** The values found, by path. */
  public SortedMap<String, Object> values() {
    return values;
  }

  /** What the customer found is made of. */
  GivenValues given() {
    return given;
  }

  /**
   * What is decided with some values in the place of those found. After {@value #MOST_DECISIONS}
   * decisions nothing new is decided any more: the answer is then what was decided of the customer
   * as found, so that nothing is ever called better that was not decided.
   */
  public AspectOutcomes decide(Map<String, Object> changes) {
    Map<String, Object> key = new TreeMap<>(changes);
    AspectOutcomes known = decided.get(key);
    if (known != null || decided.size() >= MOST_DECISIONS) {
      return known == null ? outcomes : known;
    }
    AspectOutcomes found = outcomes(policy.evaluate(snapshot(key)));
    decided.put(key, found);
    return found;
  }

  /** Whether the changed customer keeps to the data contract. */
  public boolean valid(Map<String, Object> changes) {
    return policy.check().problems(snapshot(changes)).isEmpty();
  }

  /** How often a changed customer was decided. */
  public int decisions() {
    return decided.size();
  }

  /** The changed customer, with the totals and the segment of the one found. */
  public Customer customer(Map<String, Object> changes) {
    return customers.computeIfAbsent(
        new TreeMap<>(changes),
        changed -> assembler.customer(snapshot(changed), holidays).withFindingsOf(base.customer()));
  }

  private Customer customer(GivenValues values) {
    return assembler.customer(
        SnapshotAssembler.assemble(values.all()), new Customer.Holidays(values.holidays()));
  }

  CustomerSnapshot snapshot(Map<String, Object> changes) {
    return SnapshotAssembler.changed(snapshot, changes);
  }

  /** The changes in plain words, by path. */
  public List<FieldChange> plain(SortedMap<String, Object> changes) {
    return changes.entrySet().stream()
        .map(
            change -> {
              Object from = values.get(change.getKey());
              return new FieldChange(
                  change.getKey(),
                  from == null ? null : PlainValue.of(from),
                  PlainValue.of(change.getValue()));
            })
        .toList();
  }
}
