package dev.gradus.internal.whatif;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.boundary.Grain;
import dev.gradus.internal.boundary.Thresholds;
import dev.gradus.internal.derived.DerivedField;
import dev.gradus.internal.derived.DerivedFields;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.rules.Customer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The values worth trying in the place of the one found. Rules are boxes: between two thresholds of
 * a field nothing changes. So one value for each region is enough, and of the values of a region
 * the nearest to the one found is taken.
 */
public final class AlternativeValues {

  private final WhatIf whatIf;
  private final DerivedFields derived;
  private final Map<String, List<SortedMap<String, Object>>> known = new HashMap<>();

  public AlternativeValues(WhatIf whatIf) {
    this.whatIf = whatIf;
    this.derived = whatIf.index().policy().derived();
  }

  /**
   * A change for each region of a field but the one that it lies in.
   *
   * @param tested the field
   * @param responsible whether only tests count for which the field is held responsible: the cover
   *     of a loan is the collateral's, although the amount goes into it
   */
  public List<SortedMap<String, Object>> of(TestedField tested, boolean responsible) {
    boolean narrow = responsible && !tested.answersForAll();
    return known.computeIfAbsent(
        tested.field().path() + narrow, key -> of(tested, narrow, change -> true));
  }

  /** The customer. */
  public WhatIf whatIf() {
    return whatIf;
  }

  /**
   * A change for each region that an allowed value reaches; of the allowed values of a region the
   * nearest.
   */
  public List<SortedMap<String, Object>> of(
      TestedField tested, boolean responsible, Predicate<SortedMap<String, Object>> allowed) {
    List<SortedMap<String, Object>> all = all(tested, responsible);
    all.removeIf(change -> !inRange(change) || !allowed.test(change));
    Object found = whatIf.values().get(tested.field().path());
    if (found != null) {
      all.sort((one, two) -> ValueDistance.compare(found, value(one, tested), value(two, tested)));
    }
    Map<BitSet, SortedMap<String, Object>> byRegion = new LinkedHashMap<>();
    BitSet own = region(tested, new TreeMap<>());
    for (SortedMap<String, Object> change : all) {
      byRegion.putIfAbsent(region(tested, change), change);
    }
    byRegion.remove(own);
    return List.copyOf(byRegion.values());
  }

  private static Object value(SortedMap<String, Object> change, TestedField tested) {
    return Objects.requireNonNull(change.get(tested.field().path()));
  }

  private boolean inRange(SortedMap<String, Object> change) {
    return change.entrySet().stream()
        .allMatch(
            entry ->
                !(entry.getValue() instanceof BigDecimal number)
                    || whatIf.index().policy().fields().get(entry.getKey()).inRange(number));
  }

  /** Which tests hold: the region, told by what rules can tell of it. */
  private BitSet region(TestedField tested, Map<String, Object> change) {
    Customer customer = whatIf.customer(change);
    BitSet holds = new BitSet();
    for (int i = 0; i < tested.tests().size(); i++) {
      holds.set(i, ConditionEvaluator.holds(tested.tests().get(i), customer));
    }
    return holds;
  }

  private List<SortedMap<String, Object>> all(TestedField tested, boolean responsible) {
    Field field = tested.field();
    List<SortedMap<String, Object>> changes = new ArrayList<>();
    for (Condition.Test test : tested.tests()) {
      for (Field of : test.fields()) {
        if (!of.equals(field) && rests(of, field, responsible)) {
          thresholds(of, List.of(test))
              .values()
              .forEach(at -> changes.addAll(around(of, at, field)));
        }
      }
    }
    Optional<DerivedField> whole =
        derived.all().stream().filter(one -> one.inseparable().contains(field.path())).findFirst();
    if (whole.isEmpty()) {
      direct(field, tested.tests()).forEach(value -> changes.add(change(field, value)));
    } else if (changes.isEmpty() && whatIf.given().get(field.path()) == null) {
      Field of = whatIf.index().policy().fields().get(whole.get().path());
      changes.addAll(around(of, Thresholds.some(of, BigDecimal.TEN), field));
    }
    return changes;
  }

  /** Values of the field itself around what it is compared with; some value where with nothing. */
  private List<Object> direct(Field field, List<Condition.Test> tests) {
    LocalDate day = whatIf.given().day();
    List<Object> values =
        thresholds(field, tests).around(Grain.ROUND).stream()
            .filter(
                value -> field.custom() || !(value instanceof LocalDate date) || !date.isAfter(day))
            .toList();
    if (!values.isEmpty()) {
      return values;
    }
    return List.of(field.type() == FieldType.DATE ? day : Thresholds.some(field, BigDecimal.ZERO));
  }

  private static SortedMap<String, Object> change(Field field, Object value) {
    return new TreeMap<>(Map.of(field.path(), value));
  }

  private Thresholds thresholds(Field field, List<Condition.Test> tests) {
    Customer customer = whatIf.base().customer();
    return Thresholds.of(field, tests, other -> FieldValues.of(other, customer));
  }

  private boolean rests(Field field, Field source, boolean responsible) {
    List<String> sources = derived.sources(field);
    return sources.contains(source.path())
        && (!responsible || sources.get(0).equals(source.path()));
  }

  private List<SortedMap<String, Object>> around(Field field, Object at, Field source) {
    return derived
        .find(field.path())
        .filter(one -> one.sources().contains(source.path()))
        .map(one -> one.around(at, source.path(), whatIf.given()))
        .orElse(List.of());
  }
}
