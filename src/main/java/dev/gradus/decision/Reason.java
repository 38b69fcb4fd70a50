package dev.gradus.decision;

import dev.gradus.internal.immutable.LazyList;
import dev.gradus.rules.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one rule had its effect. Immutable and thread-safe; the text form holds no value. The library
 * alone implements it, so later versions can add to it.
 */
public sealed interface Reason {

  /** The rule's permanent id. */
  String rule();

  /** The stage that the rule belongs to. */
  Stage stage();

  /** What the rule did, in words. */
  Text effect();

  /** The rule's reason with the customer's values in it. */
  Text text();

  /** The tests that held; of a rule of a group that does not hold, the opposite ones. */
  List<Evidence> evidence();

  /**
   * That no rule of a group holds, and which is nearest to holding; null where the rule does not
   * ask for that.
   */
  @Nullable Text otherwise();

  /** The requirements or clauses that the rule rests on. */
  List<String> source();

  /**
   * Whether anything of what the rule says holds in the decision; not where other rules propose
   * better or limit it, nor where the decision lacks the part that it is about.
   */
  boolean inForce();

  /** The ids of the rules that hold instead; none where it is in force, or the part is lacking. */
  List<String> overriddenBy();

  /**
   * Creates a builder; what is not set is empty, and in force.
   *
   * @param rule the rule's permanent id
   * @param stage the stage that the rule belongs to
   * @param effect what the rule did, in words
   * @param text the rule's reason with the customer's values in it
   */
  static Builder builder(String rule, Stage stage, Text effect, Text text) {
    return new Builder(rule, stage, effect, text);
  }

  /** Builds a reason. Not thread-safe. */
  final class Builder {

    private final String rule;
    private final Stage stage;
    private final Text effect;
    private final Text text;
    private List<Evidence> evidence = List.of();
    private @Nullable Text otherwise;
    private List<String> source = List.of();
    private boolean inForce = true;
    private List<String> overriddenBy = List.of();

    private Builder(String rule, Stage stage, Text effect, Text text) {
      this.rule = rule;
      this.stage = stage;
      this.effect = effect;
      this.text = text;
    }

    /** Sets the tests that held. */
    public Builder evidence(List<Evidence> evidence) {
      this.evidence = evidence;
      return this;
    }

    /** Sets that no rule of a group holds, and which is nearest. */
    public Builder otherwise(@Nullable Text otherwise) {
      this.otherwise = otherwise;
      return this;
    }

    /** Sets the requirements or clauses that the rule rests on. */
    public Builder source(List<String> source) {
      this.source = source;
      return this;
    }

    /** Sets whether anything of what the rule says holds in the decision. */
    public Builder inForce(boolean inForce) {
      this.inForce = inForce;
      return this;
    }

    /** Sets the ids of the rules that hold instead. */
    public Builder overriddenBy(List<String> overriddenBy) {
      this.overriddenBy = overriddenBy;
      return this;
    }

    /** Builds the reason; its lists are copies. */
    public Reason build() {
      return new Built(
          rule, stage, effect, text, evidence, otherwise, source, inForce, overriddenBy);
    }

    private record Built(
        String rule,
        Stage stage,
        Text effect,
        Text text,
        List<Evidence> evidence,
        @Nullable Text otherwise,
        List<String> source,
        boolean inForce,
        List<String> overriddenBy)
        implements Reason {

      private Built {
        evidence = LazyList.copyOf(evidence);
        source = List.copyOf(source);
        overriddenBy = List.copyOf(overriddenBy);
      }

      @Override
      public String toString() {
        return "Reason[values withheld]";
      }
    }
  }
}
