package dev.gradus.record;

import dev.gradus.internal.json.CanonicalJson;
import dev.gradus.internal.json.JsonTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds where two trees differ: in the smallest members that do. */
final class Differences {

  /**
   * What tells the items of a list apart, so that one that is gone does not make all that follow
   * differ.
   */
  private static final List<String> NAMES =
      List.of("aspect", "rule", "code", "product", "field", "channel", "what");

  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  /** The differences by path; none where the canonical bytes are the same. */
  static List<Difference> between(
      SortedMap<String, Object> recorded, SortedMap<String, Object> now) {
    Differences differences = new Differences();
    differences.compare("", recorded, now);
    return List.copyOf(differences.found);
  }

  private void compare(String path, @Nullable Object recorded, @Nullable Object now) {
    if (Objects.equals(recorded, now)) {
      return;
    }
    SortedMap<String, Object> before = JsonTree.object(recorded);
    SortedMap<String, Object> after = JsonTree.object(now);
    List<Object> items = JsonTree.list(recorded);
    List<Object> others = JsonTree.list(now);
    if (before != null && after != null) {
      members(path.isEmpty() ? "" : path + ".", before, after);
    } else if (items != null && others != null) {
      items(path, items, others);
    } else {
      found.add(new Difference(path, json(recorded), json(now)));
    }
  }

  private void members(
      String prefix, SortedMap<String, Object> before, SortedMap<String, Object> after) {
    TreeSet<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    keys.forEach(key -> compare(prefix + key, before.get(key), after.get(key)));
  }

  private void items(String path, List<Object> before, List<Object> after) {
    Map<String, Object> named = byName(before);
    Map<String, Object> others = byName(after);
    Map<String, Object> all = new LinkedHashMap<>(named);
    all.putAll(others);
    int sofar = found.size();
    all.keySet()
        .forEach(name -> compare(path + "[" + name + "]", named.get(name), others.get(name)));
    if (found.size() == sofar) {
      found.add(
          new Difference(
              path, json(List.copyOf(named.keySet())), json(List.copyOf(others.keySet()))));
    }
  }

  /** The items by what tells them apart; by their place, from 0, where nothing does. */
  private static Map<String, Object> byName(List<Object> items) {
    for (String name : NAMES) {
      Map<String, Object> named = new LinkedHashMap<>();
      for (Object item : items) {
        SortedMap<String, Object> object = JsonTree.object(item);
        if (object != null && object.get(name) instanceof String text) {
          named.put(text, item);
        }
      }
      if (named.size() == items.size()) {
        return named;
      }
    }
    Map<String, Object> placed = new LinkedHashMap<>();
    items.forEach(item -> placed.put(String.valueOf(placed.size()), item));
    return placed;
  }

  private static @Nullable String json(@Nullable Object tree) {
    return tree == null ? null : CanonicalJson.write(tree);
  }
}
