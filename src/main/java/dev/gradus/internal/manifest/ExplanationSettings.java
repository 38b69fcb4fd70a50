package dev.gradus.internal.manifest;

import dev.gradus.field.Change;
import dev.gradus.field.Field;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The settings of a manifest that concern explanations.
 *
 * @param principalReasons how many principal reasons are given at most for each less favourable
 *     aspect
 * @param changes in which direction a customer can change a field, where the policy says otherwise
 *     than the catalogue
 * @param costs what it costs a customer to change a field, compared with the others; 1 where
 *     nothing is said
 */
public record ExplanationSettings(
    int principalReasons, SortedMap<String, Change> changes, SortedMap<String, Integer> costs) {

  /** The settings that apply if a manifest says nothing. */
  public static final ExplanationSettings STANDARD =
      new ExplanationSettings(4, new TreeMap<>(), new TreeMap<>());

  /** Copies what can be changed. */
  public ExplanationSettings {
    changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    costs = Collections.unmodifiableSortedMap(new TreeMap<>(costs));
  }

  /** In which direction a customer can change a field; not at all where the law protects it. */
  public Change change(Field field) {
    return field.protectedAttribute() || field.derived()
        ? Change.NO
        : changes.getOrDefault(field.path(), field.changeable());
  }

  /** What it costs a customer to change a field. */
  public int cost(Field field) {
    return costs.getOrDefault(field.path(), 1);
  }
}
