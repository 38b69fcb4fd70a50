package dev.gradus.internal.verb;

import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number that the rules of a stage make together, turned so that less is better for the
 * customer: the merge of a verb in a form to calculate with.
 *
 * @param name what it is called
 * @param stage the stage
 * @param merge how what several rules say becomes one: added up, the least, or the greatest
 * @param none the number where no rule says anything
 * @param feeds the keys of what later stages read of it, the nearest stage's first
 * @param turned whether what is read rises where this number falls
 * @param standIn whether something else is read where no rule says anything, and never the unknown
 * @param promised whether contracts promise that it never gets better
 * @param grade the grade of the customers of whom it is said; null where of all
 * @param bounds the sum that this number holds within a bound; null where it is no bound
 */
public record Measure(
    String name,
    Stage stage,
    Merge merge,
    BigDecimal none,
    List<String> feeds,
    boolean turned,
    boolean standIn,
    boolean promised,
    @Nullable RiskGrade grade,
    @Nullable Measure bounds) {

  /** The number of a proposal that nobody made: worse than any. */
  public static final BigDecimal NEVER = BigDecimal.valueOf(Long.MAX_VALUE);

  /** The number of a limit that nobody set: better than any. */
  public static final BigDecimal NO_LIMIT = BigDecimal.valueOf(Long.MIN_VALUE);

  /** Copies the list. */
  public Measure {
    if (merge == Merge.UNITE || merge == Merge.EVIDENCE) {
      throw new IllegalArgumentException("One number has no such merge: " + name);
    }
    feeds = List.copyOf(feeds);
  }

  /** A number that no later stage reads and no contract promises. */
  public static Measure of(String name, Stage stage, Merge merge, BigDecimal none) {
    return new Measure(name, stage, merge, none, List.of(), false, false, false, null, null);
  }

  /** The same, read by later stages under some keys. */
  public Measure feeding(String... keys) {
    return new Measure(
        name, stage, merge, none, List.of(keys), turned, standIn, promised, grade, bounds);
  }

  /** The same, where what is read rises as this number falls. */
  public Measure turnedRound() {
    return new Measure(name, stage, merge, none, feeds, true, standIn, promised, grade, bounds);
  }

  /** The same, where something else is read in the place of nothing said. */
  public Measure withStandIn() {
    return new Measure(name, stage, merge, none, feeds, turned, true, promised, grade, bounds);
  }

  /** The same, promised by contracts. */
  public Measure promise() {
    return new Measure(name, stage, merge, none, feeds, turned, standIn, true, grade, bounds);
  }

  /** The same, of the customers of a grade. */
  public Measure forGrade(RiskGrade one) {
    return new Measure(name, stage, merge, none, feeds, turned, standIn, promised, one, bounds);
  }

  /** The same, as a bound of a sum. */
  public Measure bounding(Measure sum) {
    return new Measure(name, stage, merge, none, feeds, turned, standIn, promised, grade, sum);
  }

  /** Whether it is a sum that later stages read as unknown where no rule adds to it. */
  public boolean isOptionalSum() {
    return merge == Merge.ADD
        && feeds.stream().anyMatch(key -> key.startsWith(DeclaredOutcome.PREFIX));
  }

  /** What two rules say of it together. */
  public BigDecimal merged(BigDecimal one, BigDecimal other) {
    return switch (merge) {
      case ADD -> one.add(other);
      case BEST -> one.min(other);
      case STRICTEST -> one.max(other);
      case UNITE, EVIDENCE -> throw new IllegalStateException("No such merge: " + name);
    };
  }
}
