package dev.gradus.decision;

import java.util.List;

/**
 * The answer to "why not?". Immutable and thread-safe; the text form holds no value. The library
 * alone implements it, so later versions can add to it.
 */
public sealed interface WhyNot {

  /** What was asked about. */
  Target target();

  /**
   * What is the case instead: the outcome decided; for a rule {@code fired} or {@code not fired}.
   */
  String actual();

  /** Whether it is the case: the rule fired, the outcome is the one asked about. */
  boolean reached();

  /** The answer in a sentence or two. */
  Text answer();

  /**
   * The rule asked about; for an outcome the rules that bring it or a better one about, fired or
   * not.
   */
  List<RuleCheck> bringing();

  /** The rules that fired and stand in the way of the outcome. */
  List<RuleCheck> forbidding();

  /**
   * Creates a builder; what is not set is empty.
   *
   * @param target what was asked about
   * @param actual what is the case instead
   * @param reached whether it is the case
   * @param answer the answer in a sentence or two
   */
  static Builder builder(Target target, String actual, boolean reached, Text answer) {
    return new Builder(target, actual, reached, answer);
  }

  /** Builds an answer. Not thread-safe. */
  final class Builder {

    private final Target target;
    private final String actual;
    private final boolean reached;
    private final Text answer;
    private List<RuleCheck> bringing = List.of();
    private List<RuleCheck> forbidding = List.of();

    private Builder(Target target, String actual, boolean reached, Text answer) {
      this.target = target;
      this.actual = actual;
      this.reached = reached;
      this.answer = answer;
    }

    /**
     * Sets the rule asked about; for an outcome the rules that bring it or a better one about,
     * fired or not.
     */
    public Builder bringing(List<RuleCheck> bringing) {
      this.bringing = bringing;
      return this;
    }

    /** Sets the rules that fired and stand in the way of the outcome. */
    public Builder forbidding(List<RuleCheck> forbidding) {
      this.forbidding = forbidding;
      return this;
    }

    /** Builds the answer; its lists are copies. */
    public WhyNot build() {
      return new Built(target, actual, reached, answer, bringing, forbidding);
    }

    private record Built(
        Target target,
        String actual,
        boolean reached,
        Text answer,
        List<RuleCheck> bringing,
        List<RuleCheck> forbidding)
        implements WhyNot {

      private Built {
        bringing = List.copyOf(bringing);
        forbidding = List.copyOf(forbidding);
      }

      @Override
      public String toString() {
        return "WhyNot[values withheld]";
      }
    }
  }
}
