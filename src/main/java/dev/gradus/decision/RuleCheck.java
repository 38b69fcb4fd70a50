package dev.gradus.decision;

import dev.gradus.rules.Stage;
import java.util.List;

/**
 * A rule held against a customer. Immutable and thread-safe; the text form holds no value. The
 * library alone implements it, so later versions can add to it.
 */
public sealed interface RuleCheck {

  /** The rule's id. */
  String rule();

  /** What the rule is about. */
  String phrase();

  /** The rule's stage. */
  Stage stage();

  /** What the rule does when it fires, in words. */
  Text effect();

  /** Whether it fired. */
  boolean fired();

  /** Its condition, part by part; for an outcome also what its verb asks of the grade. */
  ConditionCheck condition();

  /** The requirements or clauses that it rests on. */
  List<String> source();

  /**
   * Creates a builder; what is not set is empty, and the rule did not fire.
   *
   * @param rule the rule's id
   * @param phrase what the rule is about
   * @param stage the rule's stage
   * @param effect what the rule does when it fires, in words
   * @param condition its condition, part by part
   */
  static Builder builder(
      String rule, String phrase, Stage stage, Text effect, ConditionCheck condition) {
    return new Builder(rule, phrase, stage, effect, condition);
  }

  /** Builds a rule held against a customer. Not thread-safe. */
  final class Builder {

    private final String rule;
    private final String phrase;
    private final Stage stage;
    private final Text effect;
    private boolean fired;
    private final ConditionCheck condition;
    private List<String> source = List.of();

    private Builder(
        String rule, String phrase, Stage stage, Text effect, ConditionCheck condition) {
      this.rule = rule;
      this.phrase = phrase;
      this.stage = stage;
      this.effect = effect;
      this.condition = condition;
    }

    /** Sets whether it fired. */
    public Builder fired(boolean fired) {
      this.fired = fired;
      return this;
    }

    /** Sets the requirements or clauses that it rests on. */
    public Builder source(List<String> source) {
      this.source = source;
      return this;
    }

    /** Builds it; its list is a copy. */
    public RuleCheck build() {
      return new Built(rule, phrase, stage, effect, fired, condition, source);
    }

    private record Built(
        String rule,
        String phrase,
        Stage stage,
        Text effect,
        boolean fired,
        ConditionCheck condition,
        List<String> source)
        implements RuleCheck {

      private Built {
        source = List.copyOf(source);
      }

      @Override
      public String toString() {
        return "RuleCheck[values withheld]";
      }
    }
  }
}
