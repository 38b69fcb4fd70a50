package dev.gradus.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All fields by path, in the order of their declaration. Immutable and thread-safe.
 *
 * <p>The library's own fields come from the records that hold the values; a policy adds its custom
 * fields with {@link #with(Collection)}, and from then on nobody can tell the two apart.
 */
public final class FieldCatalogue {

  private final Map<String, Field> byPath;

  private FieldCatalogue(Map<String, Field> byPath) {
    this.byPath = Collections.unmodifiableMap(byPath);
  }

  /**
   * A catalogue of some fields.
   *
   * @throws IllegalArgumentException if two have the same path
   */
  public static FieldCatalogue of(Collection<Field> fields) {
    return new FieldCatalogue(new LinkedHashMap<>()).with(fields);
  }

  /**
   * This catalogue with more fields.
   *
   * @throws IllegalArgumentException if a path is taken already
   */
  public FieldCatalogue with(Collection<Field> more) {
    Map<String, Field> all = new LinkedHashMap<>(byPath);
    for (Field field : more) {
      if (all.putIfAbsent(field.path(), field) != null) {
        throw new IllegalArgumentException(
            "The field '" + field.path() + "' is in the catalogue already.");
      }
    }
    return new FieldCatalogue(all);
  }

  /** The field with a path. */
  public Optional<Field> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /**
   * The field with a path that is known to exist.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Field get(String path) {
    return find(path).orElseThrow(() -> new IllegalArgumentException("No field '" + path + "'."));
  }

  /** All fields in their order. */
  public List<Field> all() {
    return List.copyOf(byPath.values());
  }

  /** The fields that a snapshot gives: neither derived nor made by a stage. */
  public List<Field> given() {
    List<Field> given = new ArrayList<>(byPath.values());
    given.removeIf(field -> field.derived() || field.visibility().isMade());
    return List.copyOf(given);
  }

  /** The fields that a rule may test at a stage: all up to and with the visibility. */
  public List<Field> visible(Visibility upTo) {
    return byPath.values().stream()
        .filter(field -> field.visibility().compareTo(upTo) <= 0)
        .toList();
  }
}
