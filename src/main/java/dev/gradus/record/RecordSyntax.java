package dev.gradus.record;

import dev.gradus.internal.json.CanonicalJson;
import dev.gradus.internal.json.JsonTree;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The members of a record, and how its hash stands at the end of its line. */
final class RecordSyntax {

  static final String DECISION = "decision";
  static final String FORMAT = "format";
  static final String LIBRARY = "library";
  static final String PREVIOUS = "previous";
  static final String SNAPSHOT = "snapshot";

  // What a record in full holds of the explanation, among the members of the decision.
  static final String PRINCIPAL_REASONS = "principalReasons";
  static final String COUNTERFACTUALS = "counterfactuals";

  private static final Set<String> MEMBERS = Set.of(DECISION, FORMAT, LIBRARY, PREVIOUS, SNAPSHOT);
  private static final String HASH = ",\"hash\":\"";
  private static final int DIGITS = 64;
  private static final int SUFFIX = HASH.length() + DIGITS + "\"}".length();

  private RecordSyntax() {}

  /** The last member of a line, with the comma before it. */
  static String hash(String hash) {
    return HASH + hash + "\"";
  }

  /** The hash that a line states; null where it states none. */
  static @Nullable String statedHash(String line) {
    int at = line.length() - SUFFIX;
    if (at < 0 || !line.startsWith(HASH, at) || !line.endsWith("\"}")) {
      return null;
    }
    String stated = line.substring(at + HASH.length(), at + HASH.length() + DIGITS);
    return Sha256.isHash(stated) ? stated : null;
  }

  /** The line without its hash: what the hash is made of. */
  static String withoutHash(String line) {
    return line.substring(0, line.length() - SUFFIX) + "}";
  }

  /**
   * An unchained line, without its hash and chained: the new member goes before the last one, so
   * the rest need not be written again while others wait for their place in the chain.
   */
  static String chained(String line, SortedMap<String, Object> members, String previous) {
    String hashed = withoutHash(line);
    String last = ",\"" + SNAPSHOT + "\":" + CanonicalJson.write(object(members, SNAPSHOT)) + "}";
    int at = hashed.length() - last.length();
    return hashed.substring(0, at) + ",\"" + PREVIOUS + "\":\"" + previous + "\"" + last;
  }

  /**
   * The members of a record.
   *
   * @param hashed the line without its hash
   * @throws InvalidRecordException if it is not canonical, or not of this format
   */
  static SortedMap<String, Object> members(String hashed) throws InvalidRecordException {
    SortedMap<String, Object> members;
    try {
      members = JsonTree.object(CanonicalJson.read(hashed));
    } catch (CanonicalJson.NotJson e) {
      throw new InvalidRecordException("The line is not JSON.");
    }
    if (members == null || !DecisionRecord.FORMAT.equals(members.get(FORMAT))) {
      throw new InvalidRecordException(
          "The line is not of the format " + DecisionRecord.FORMAT + ".");
    }
    if (!isCanonical(members, hashed)) {
      throw new InvalidRecordException("The line is not in canonical form.");
    }
    if (!hasTheRightMembers(members)) {
      throw new InvalidRecordException("The line has not the members of a record.");
    }
    return members;
  }

  private static boolean isCanonical(SortedMap<String, Object> members, String hashed) {
    try {
      return CanonicalJson.write(members).equals(hashed);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean hasTheRightMembers(SortedMap<String, Object> members) {
    SortedMap<String, Object> decision = JsonTree.object(members.get(DECISION));
    SortedMap<String, Object> policy =
        decision == null ? null : JsonTree.object(decision.get("policy"));
    Object previous = members.get(PREVIOUS);
    return MEMBERS.containsAll(members.keySet())
        && members.get(LIBRARY) instanceof String
        && JsonTree.object(members.get(SNAPSHOT)) != null
        && (previous == null || (previous instanceof String hash && Sha256.isHash(hash)))
        && decision != null
        && areTexts(decision, List.of("customerId", "asOf"))
        && policy != null
        && areTexts(policy, List.of("name", "version", "fingerprint"));
  }

  private static boolean areTexts(SortedMap<String, Object> object, List<String> keys) {
    return keys.stream().allMatch(key -> object.get(key) instanceof String);
  }

  /** The values of an object and of the objects in it, by path. */
  static SortedMap<String, String> byPath(SortedMap<String, Object> object) {
    SortedMap<String, String> values = new TreeMap<>();
    object.forEach(
        (key, value) -> {
          SortedMap<String, Object> group = JsonTree.object(value);
          if (group != null) {
            byPath(group).forEach((name, inner) -> values.put(key + "." + name, inner));
          } else {
            values.put(key, value instanceof String text ? text : CanonicalJson.write(value));
          }
        });
    return values;
  }

  /** A member that is known to be an object. */
  static SortedMap<String, Object> object(SortedMap<String, Object> members, String key) {
    SortedMap<String, Object> object = JsonTree.object(members.get(key));
    if (object == null) {
      throw new IllegalStateException("A record without its " + key + ".");
    }
    return object;
  }

  /** A member that is known to be a text. */
  static String text(SortedMap<String, Object> members, String key) {
    if (members.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalStateException("A record without its " + key + ".");
  }
}
