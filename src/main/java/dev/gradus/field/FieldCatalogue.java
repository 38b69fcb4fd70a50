package dev.gradus.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All fields by path, in the order of their declaration. Immutable and thread-safe.
 *
 * <p>The library's own fields come from the records that hold the values; a policy adds its custom
 * fields with {@link #with(Collection)}, and from then on nobody can tell the two apart.
 */
public final class FieldCatalogue {

  private @Nullable Supplier<? extends Collection<Field>> source;
  private volatile @Nullable Map<String, Field> byPath;

  private FieldCatalogue(Supplier<? extends Collection<Field>> source) {
    this.source = source;
  }

  private FieldCatalogue(Map<String, Field> byPath) {
    this.byPath = Collections.unmodifiableMap(byPath);
  }

  /**
   * A catalogue of fields that are found out when somebody first asks for one.
   *
   * @param source gives the fields; asked once. A path that it gives twice is refused with an
   *     {@link IllegalArgumentException} then
   */
  public static FieldCatalogue lazily(Supplier<? extends Collection<Field>> source) {
    return new FieldCatalogue(source);
  }

  /**
   * A catalogue of some fields.
   *
   * @throws IllegalArgumentException if two have the same path
   */
  public static FieldCatalogue of(Collection<Field> fields) {
    return new FieldCatalogue(union(Map.of(), fields));
  }

  /**
   * This catalogue with more fields.
   *
   * @throws IllegalArgumentException if a path is taken already
   */
  public FieldCatalogue with(Collection<Field> more) {
    return new FieldCatalogue(union(byPath(), more));
  }

  private static Map<String, Field> union(Map<String, Field> some, Collection<Field> more) {
    Map<String, Field> all = new LinkedHashMap<>(some);
    for (Field field : more) {
      if (all.putIfAbsent(field.path(), field) != null) {
        throw new IllegalArgumentException(
            "The field '" + field.path() + "' is in the catalogue already.");
      }
    }
    return all;
  }

  private Map<String, Field> byPath() {
    Map<String, Field> known = byPath;
    return known == null ? find() : known;
  }

  private synchronized Map<String, Field> find() {
    Map<String, Field> known = byPath;
    if (known == null) {
      known = Collections.unmodifiableMap(union(Map.of(), Objects.requireNonNull(source).get()));
      byPath = known;
      source = null;
    }
    return known;
  }

  /** The field with a path. */
  public Optional<Field> find(String path) {
    return Optional.ofNullable(byPath().get(path));
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
    return List.copyOf(byPath().values());
  }

  /** The fields that a snapshot gives: neither derived nor made by a stage. */
  public List<Field> given() {
    List<Field> given = new ArrayList<>(byPath().values());
    given.removeIf(field -> field.derived() || field.visibility().isMade());
    return List.copyOf(given);
  }

  /** Two catalogues are equal if they have equal fields in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldCatalogue that && all().equals(that.all());
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }

  /** The fields that a rule may test at a stage: all up to and with the visibility. */
  public List<Field> visible(Visibility upTo) {
    return byPath().values().stream()
        .filter(field -> field.visibility().compareTo(upTo) <= 0)
        .toList();
  }
}
