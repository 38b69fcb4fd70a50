package dev.gradus.internal.derived;

import dev.gradus.field.Field;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The derived fields that a policy's rules can test, by path. Whoever has to know what a field is
 * derived of asks here, and nobody knows one by name. Immutable and thread-safe.
 */
public final class DerivedFields {

  /** The library's own. An age comes before the birthday, which is placed within it. */
  public static final DerivedFields LIBRARY =
      of(
          List.of(
              new ScoreIndex(),
              new CollateralCoverage(),
              new WholeYears("person.age", "person.birthDate", customer -> customer.person().age()),
              new DaysToBirthday(),
              new WholeYears(
                  "business.years", "business.foundedOn", customer -> customer.business().years()),
              new WholeYears(
                  "relationship.years",
                  "relationship.since",
                  customer -> customer.relationship().years()),
              new DaysToHoliday()));

  private final Map<String, DerivedField> byPath;

  private DerivedFields(Map<String, DerivedField> byPath) {
    this.byPath = Collections.unmodifiableMap(byPath);
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
