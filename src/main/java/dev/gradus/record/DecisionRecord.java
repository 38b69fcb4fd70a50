package dev.gradus.record;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.PolicyId;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.check.LibraryVersion;
import dev.gradus.internal.intake.SnapshotValues;
import dev.gradus.internal.json.CanonicalJson;
import dev.gradus.internal.json.JsonTree;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A decision on record: the snapshot, the decision, the policy's fingerprint, the library's
 * version, and a SHA-256 over all of it, in the one form that {@code docs/records.md} defines. It
 * may be chained to the record before it. Immutable and thread-safe; the text form holds no value.
 */
public final class DecisionRecord {

  /** What the member {@code format} of every record says. */
  public static final String FORMAT = "gradus-record-1";

  private final SortedMap<String, Object> members;
  private final String text;
  private final String hash;

  private DecisionRecord(SortedMap<String, Object> members) {
    this(members, CanonicalJson.write(members));
  }

  private DecisionRecord(SortedMap<String, Object> members, String hashed) {
    this.members = members;
    this.hash = Sha256.of(hashed);
    this.text = hashed.substring(0, hashed.length() - 1) + RecordSyntax.hash(hash) + "}";
  }

  /**
   * The record of a decision, not chained to any other. It holds all that was decided and the
   * reasons of all rules that fired.
   *
   * @param snapshot what was decided on
   * @param decision the decision that this version of the library made on it
   * @throws IllegalArgumentException if a number of the snapshot has more than 200 digits
   */
  public static DecisionRecord of(CustomerSnapshot snapshot, ServiceDecision decision) {
    return of(snapshot, JsonTree.members(decision));
  }

  /**
   * The record of a decision with its principal reasons and counterfactuals, where what a customer
   * was told must be on record. They stand beside the decision's own members.
   *
   * @param snapshot what was decided on
   * @param explanation the decision in full that this version of the library made on it
   * @throws IllegalArgumentException if a number of the snapshot has more than 200 digits
   */
  public static DecisionRecord inFull(CustomerSnapshot snapshot, Explanation explanation) {
    SortedMap<String, Object> decision = JsonTree.members(explanation.decision());
    decision.put(RecordSyntax.PRINCIPAL_REASONS, JsonTree.of(explanation.principalReasons()));
    decision.put(RecordSyntax.COUNTERFACTUALS, JsonTree.of(explanation.counterfactuals()));
    return of(snapshot, decision);
  }

  private static DecisionRecord of(CustomerSnapshot snapshot, SortedMap<String, Object> decision) {
    SortedMap<String, Object> members = new TreeMap<>();
    members.put(RecordSyntax.FORMAT, FORMAT);
    members.put(RecordSyntax.LIBRARY, LibraryVersion.get());
    members.put(RecordSyntax.SNAPSHOT, JsonTree.of(SnapshotValues.nested(snapshot)));
    members.put(RecordSyntax.DECISION, decision);
    return new DecisionRecord(members);
  }

  /** This record chained to the one with the given hash; not chained where that is null. */
  public DecisionRecord after(@Nullable String previousHash) {
    SortedMap<String, Object> chained = new TreeMap<>(members);
    boolean isChained = chained.remove(RecordSyntax.PREVIOUS) != null;
    if (previousHash == null) {
      return isChained ? new DecisionRecord(chained) : this;
    }
    if (!Sha256.isHash(previousHash)) {
      throw new IllegalArgumentException("A hash is 64 digits of 0-9 and a-f.");
    }
    chained.put(RecordSyntax.PREVIOUS, previousHash);
    return isChained
        ? new DecisionRecord(chained)
        : new DecisionRecord(chained, RecordSyntax.chained(text, chained, previousHash));
  }

  /**
   * Reads a record from its line.
   *
   * @param line the bytes of the line, without its end
   * @throws InvalidRecordException if its hash is not that of its contents, or it is not in
   *     canonical form
   */
  public static DecisionRecord parse(byte[] line) throws InvalidRecordException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidRecordException("The line is not UTF-8.");
    }
    String stated = RecordSyntax.statedHash(text);
    if (stated == null) {
      throw new InvalidRecordException("The line does not end with the hash of a record.");
    }
    String hashed = RecordSyntax.withoutHash(text);
    if (!Sha256.of(hashed).equals(stated)) {
      throw new InvalidRecordException(
          "The hash is not that of the contents: they were changed, or the hash was.");
    }
    return new DecisionRecord(RecordSyntax.members(hashed), hashed);
  }

  /**
   * The hash over the canonical text without the member {@code hash}, in lower-case hexadecimal.
   */
  public String hash() {
    return hash;
  }

  /** The hash of the record before; null where the record is not chained. */
  public @Nullable String previousHash() {
    return (String) members.get(RecordSyntax.PREVIOUS);
  }

  /** The version of the library that decided. */
  public String libraryVersion() {
    return RecordSyntax.text(members, RecordSyntax.LIBRARY);
  }

  /** The policy that decided. */
  public PolicyId policy() {
    SortedMap<String, Object> policy = RecordSyntax.object(decision(), "policy");
    return new PolicyId(
        RecordSyntax.text(policy, "name"),
        RecordSyntax.text(policy, "version"),
        RecordSyntax.text(policy, "fingerprint"));
  }

  /** The customer's identifier. */
  public String customerId() {
    return RecordSyntax.text(decision(), "customerId");
  }

  /** The day of the decision, as ISO 8601 writes it. */
  public String asOf() {
    return RecordSyntax.text(decision(), "asOf");
  }

  /** The whole record as its one line, without the line's end. It holds the customer's data. */
  public String json() {
    return text;
  }

  /** What was known, by path, as JSON has it without quotes. It is the customer's data. */
  public SortedMap<String, String> known() {
    return RecordSyntax.byPath(RecordSyntax.object(members, RecordSyntax.SNAPSHOT));
  }

  /** Whether principal reasons and counterfactuals are on record too. */
  public boolean isInFull() {
    return decision().containsKey(RecordSyntax.PRINCIPAL_REASONS)
        && decision().containsKey(RecordSyntax.COUNTERFACTUALS);
  }

  SortedMap<String, Object> members() {
    return members;
  }

  SortedMap<String, Object> snapshot() {
    return RecordSyntax.object(members, RecordSyntax.SNAPSHOT);
  }

  private SortedMap<String, Object> decision() {
    return RecordSyntax.object(members, RecordSyntax.DECISION);
  }

  /** Two records are equal if their bytes are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DecisionRecord that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "DecisionRecord[" + hash + "]";
  }
}
