package dev.gradus.internal.verb;

import dev.gradus.decision.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The codes that a policy declares, with their words. Immutable and thread-safe.
 *
 * @param byKind the words by code, for every kind of codes
 */
public record DeclaredCodes(Map<CodeKind, SortedMap<String, Text>> byKind) {

  /** No codes. */
  public static final DeclaredCodes NONE = new DeclaredCodes(Map.of());

  /** Copies the maps; a kind without codes has an empty one. */
  public DeclaredCodes {
    Map<CodeKind, SortedMap<String, Text>> copy = new EnumMap<>(CodeKind.class);
    for (CodeKind kind : CodeKind.values()) {
      SortedMap<String, Text> codes = byKind.getOrDefault(kind, Collections.emptySortedMap());
      copy.put(kind, Collections.unmodifiableSortedMap(new TreeMap<>(codes)));
    }
    byKind = Collections.unmodifiableMap(copy);
  }

  /** The words of the codes of a kind, by code. */
  public SortedMap<String, Text> of(CodeKind kind) {
    return byKind.getOrDefault(kind, Collections.emptySortedMap());
  }

  /** These codes and more of a kind; a code that is here already keeps its words. */
  public DeclaredCodes with(CodeKind kind, SortedMap<String, Text> more) {
    SortedMap<String, Text> codes = new TreeMap<>(more);
    codes.putAll(of(kind));
    Map<CodeKind, SortedMap<String, Text>> all = new EnumMap<>(CodeKind.class);
    all.putAll(byKind);
    all.put(kind, codes);
    return new DeclaredCodes(all);
  }
}
