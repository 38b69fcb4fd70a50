package dev.gradus.decision;

import java.util.List;

/**
 * One of the few things that decided a less favourable outcome: a field, with the rules that held
 * it against the customer. Immutable and thread-safe; the text form holds no value. The library
 * alone implements it, so later versions can add to it.
 */
public sealed interface PrincipalReason {

  /** The rank, 1 for the weightiest. */
  int rank();

  /** The reason code that the policy gives its leading rule; that rule's id where it gives none. */
  String code();

  /** The reason in a sentence, with the value found. */
  Text text();

  /**
   * The rules that took something because of the field, then those that would have given something
   * had it been better; by id within each.
   */
  List<String> rules();

  /** The field as rules test it, and the given fields behind it where it is derived. */
  List<Fact> facts();

  /** Whether it was a cap or another limit that decided, whatever the points. */
  boolean knockOut();

  /** How many points its improvement would add; 0 where points are not what it cost. */
  int points();

  /** The most favourable values, with which the decision was verified to be another. */
  List<FieldChange> improvement();

  /**
   * Creates a builder; what is not set is empty.
   *
   * @param rank 1 for the weightiest
   * @param code the reason code, or the leading rule's id
   * @param text the reason in a sentence
   */
  static Builder builder(int rank, String code, Text text) {
    return new Builder(rank, code, text);
  }

  /** Builds a principal reason. Not thread-safe. */
  final class Builder {

    private final int rank;
    private final String code;
    private final Text text;
    private List<String> rules = List.of();
    private List<Fact> facts = List.of();
    private boolean knockOut;
    private int points;
    private List<FieldChange> improvement = List.of();

    private Builder(int rank, String code, Text text) {
      this.rank = rank;
      this.code = code;
      this.text = text;
    }

    /**
     * Sets the rules that took something because of the field, then those that would have given
     * something had it been better; by id within each.
     */
    public Builder rules(List<String> rules) {
      this.rules = rules;
      return this;
    }

    /** Sets the field as rules test it, and the given fields behind it where it is derived. */
    public Builder facts(List<Fact> facts) {
      this.facts = facts;
      return this;
    }

    /** Sets whether it was a cap or another limit that decided, whatever the points. */
    public Builder knockOut(boolean knockOut) {
      this.knockOut = knockOut;
      return this;
    }

    /** Sets how many points its improvement would add; 0 where points are not what it cost. */
    public Builder points(int points) {
      this.points = points;
      return this;
    }

    /** Sets the most favourable values, with which the decision was verified to be another. */
    public Builder improvement(List<FieldChange> improvement) {
      this.improvement = improvement;
      return this;
    }

    /** Builds the reason; its lists are copies. */
    public PrincipalReason build() {
      return new Built(rank, code, text, rules, facts, knockOut, points, improvement);
    }

    private record Built(
        int rank,
        String code,
        Text text,
        List<String> rules,
        List<Fact> facts,
        boolean knockOut,
        int points,
        List<FieldChange> improvement)
        implements PrincipalReason {

      private Built {
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        improvement = List.copyOf(improvement);
      }

      @Override
      public String toString() {
        return "PrincipalReason[values withheld]";
      }
    }
  }
}
