package dev.gradus.internal.derived;

import dev.gradus.field.Field;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Derived;
import dev.gradus.rules.Haircuts;
import dev.gradus.rules.ScoreAnchors;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The derived fields that a policy's rules can test, by path. Whoever has to know what a field is
 * derived of asks here, and nobody knows one by name. Immutable and thread-safe.
 */
public final class DerivedFields {

  /** The library's own under a policy that says nothing of them. */
  public static final DerivedFields LIBRARY =
      of(library(DerivationSettings.STANDARD.anchors(), DerivationSettings.STANDARD.haircuts()));

  private final Map<String, DerivedField> byPath;
  private final List<PolicyField> own;
  private final Map<String, PolicyField> ownByName;

  private DerivedFields(Map<String, DerivedField> byPath) {
    this.byPath = Collections.unmodifiableMap(byPath);
    this.own =
        byPath.values().stream()
            .filter(PolicyField.class::isInstance)
            .map(PolicyField.class::cast)
            .toList();
    this.ownByName =
        own.stream().collect(Collectors.toUnmodifiableMap(PolicyField::name, field -> field));
  }

  /** An age comes before the birthday, which is placed within it. */
  private static List<DerivedField> library(ScoreAnchors anchors, Haircuts haircuts) {
    CountedCollateral adjusted = CountedCollateral.after(haircuts);
    return List.of(
        new ScoreIndex(anchors),
        new CollateralCoverage(
            "collateral.coverage",
            CountedCollateral.WHOLE,
            customer -> customer.collateral().coverage()),
        new CollateralCoverage(
            "collateral.adjustedCoverage",
            adjusted,
            customer -> customer.collateral().adjustedCoverage()),
        new AdjustedValue(adjusted),
        new WholeYears("person.age", "person.birthDate", customer -> customer.person().age()),
        new DaysToBirthday(),
        new WholeYears(
            "business.years", "business.foundedOn", customer -> customer.business().years()),
        new WholeYears(
            "relationship.years",
            "relationship.since",
            customer -> customer.relationship().years()),
        new DaysToHoliday());
  }

  /** The derived fields of a policy: the library's, and those that it derives itself. */
  public static DerivedFields of(DerivationSettings settings) {
    if (settings.equals(DerivationSettings.STANDARD)) {
      return LIBRARY;
    }
    DerivedFields fields = of(library(settings.anchors(), settings.haircuts()));
    for (Derivation derivation : settings.derivations()) {
      fields = fields.with(List.of(new PolicyField(derivation, fields.own.size(), fields)));
    }
    return fields;
  }

  /** A customer with what the policy derives itself; the same where that is nothing. */
  public Customer complete(Customer customer) {
    if (own.isEmpty()) {
      return customer;
    }
    return customer.with(new Derived(new CustomerValues(customer, own, ownByName)));
  }

  /**
   * The fields that show how a field was derived by the policy: its operands and what they are
   * derived of; none of any other field.
   */
  public List<Field> basis(Field field) {
    return find(field.path()).map(DerivedField::basis).orElse(List.of());
  }

  /**
   * Some derived fields.
   *
   * @throws IllegalArgumentException if two have the same path
   */
  public static DerivedFields of(Collection<? extends DerivedField> fields) {
    return new DerivedFields(new LinkedHashMap<>()).with(fields);
  }

  /**
   * These and more.
   *
   * @throws IllegalArgumentException if a path is taken already
   */
  public DerivedFields with(Collection<? extends DerivedField> more) {
    Map<String, DerivedField> all = new LinkedHashMap<>(byPath);
    for (DerivedField field : more) {
      if (all.putIfAbsent(field.path(), field) != null) {
        throw new IllegalArgumentException("'" + field.path() + "' is derived already.");
      }
    }
    return new DerivedFields(all);
  }

  /** The derived field with a path; empty where the field is given. */
  public Optional<DerivedField> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** All, in their order. */
  public Collection<DerivedField> all() {
    return byPath.values();
  }

  /** Those that rest on a given field. */
  public List<DerivedField> restingOn(String given) {
    return byPath.values().stream().filter(field -> field.sources().contains(given)).toList();
  }

  /**
   * The given fields that a field rests on, the one that is held responsible first; itself where it
   * is given.
   */
  public List<String> sources(Field field) {
    return find(field.path()).map(DerivedField::sources).orElse(List.of(field.path()));
  }

  /** The given field that answers for a field; empty where none does. */
  public Optional<String> responsible(Field field) {
    return sources(field).stream().findFirst();
  }
}
