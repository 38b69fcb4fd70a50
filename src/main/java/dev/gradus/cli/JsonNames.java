package dev.gradus.cli;

import dev.gradus.customer.SnapshotProblem;
import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.field.Suggestion;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys that a JSON snapshot may have. Immutable and thread-safe. */
final class JsonNames {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,63}");

  private final Map<String, Field> given = new HashMap<>();
  private final Set<String> groups = new LinkedHashSet<>();
  private final FieldCatalogue catalogue;

  JsonNames(FieldCatalogue catalogue) {
    this.catalogue = catalogue;
    for (Field field : catalogue.given()) {
      given.put(field.path(), field);
      if (!field.group().isEmpty()) {
        groups.add(field.group());
      }
    }
    groups.add("extra");
  }

  /** The field that a snapshot gives under a path; null where there is none. */
  @Nullable Field field(String path) {
    return given.get(path);
  }

  boolean isGroup(String key) {
    return groups.contains(key);
  }

  /** What is wrong with a key that is neither a field nor a group. */
  SnapshotProblem unknown(String group, String key) {
    String path = group + key;
    String shown = NAME.matcher(path).matches() ? path : group + "...";
    if (given.containsKey(key) && group.isEmpty()) {
      String owner = given.get(key).group();
      return new SnapshotProblem(
          shown, "a key with a dot", "the key within an object '" + owner + "'");
    }
    if (catalogue.find(path).isPresent()) {
      return new SnapshotProblem(shown, "a value that the engine works out", "no such key");
    }
    String found =
        Suggestion.nearest(path, candidates(group))
            .map(nearest -> "an unknown key. Did you mean '" + nearest + "'?")
            .orElse("an unknown key");
    return new SnapshotProblem(shown, found, "a field that 'gradus fields' lists");
  }

  private List<String> candidates(String group) {
    if (group.isEmpty()) {
      Set<String> all = new LinkedHashSet<>(groups);
      all.addAll(given.keySet());
      return List.copyOf(all);
    }
    return List.copyOf(given.keySet());
  }
}
