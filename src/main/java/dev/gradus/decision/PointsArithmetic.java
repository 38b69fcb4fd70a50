package dev.gradus.decision;

import dev.gradus.rules.RiskGrade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the risk points add up and become a grade. Immutable and thread-safe; the text form holds no
 * value. The library alone implements it, so later versions can add to it.
 */
public sealed interface PointsArithmetic {

  /**
   * The rules that gave or took points: those that every customer gets first, then by kind of
   * evidence, those of none before, then by id.
   */
  List<Step> steps();

  /** All points added up, before they are held within 0 and 100. */
  int sum();

  /** The risk points: the sum held within 0 and 100. */
  int total();

  /** The best grade that the points, or any other rule, proposed; C where none did. */
  RiskGrade proposed();

  /** The rules that proposed that grade, by id. */
  List<String> proposals();

  /** The caps in force, the strictest first, then by rule. */
  List<Cap> caps();

  /** The grade: the one proposed within the caps. */
  RiskGrade grade();

  /** The points that every customer gets: where the counting starts. */
  default int start() {
    return steps().stream().filter(Step::unconditional).mapToInt(Step::points).sum();
  }

  /**
   * The caps that decided: without them the grade would be better. Empty where the points decided.
   */
  default List<Cap> decidingCaps() {
    return caps().stream().filter(Cap::decided).toList();
  }

  /** The first statutory cap that decided; null where none did. */
  default @Nullable Cap floor() {
    return caps().stream().filter(cap -> cap.decided() && cap.statutory()).findFirst().orElse(null);
  }

  /**
   * One rule's points. Of a kind of evidence the most in favour and the most against count, once
   * each: what a rule says beside them adds nothing.
   *
   * @param rule the rule's id
   * @param points what it adds; negative where it takes
   * @param runningTotal the sum so far, not yet held within 0 and 100
   * @param unconditional whether the rule holds for every customer
   * @param evidence what it says for a kind of evidence; null where its points always count
   */
  record Step(
      String rule,
      int points,
      int runningTotal,
      boolean unconditional,
      @Nullable EvidencePoints evidence) {

    @Override
    public String toString() {
      return "Step[values withheld]";
    }
  }

  /**
   * What a rule says for a kind of evidence.
   *
   * @param kind the kind, as the policy declares it
   * @param said its points; they count as far as no other rule's count for the kind
   */
  record EvidencePoints(String kind, int said) {

    @Override
    public String toString() {
      return "EvidencePoints[values withheld]";
    }
  }

  /**
   * A cap in force.
   *
   * @param rule the rule's id
   * @param phrase what the rule is about
   * @param best the best grade that it leaves
   * @param statutory whether it is one of the library's own, which no policy can lift
   * @param decided whether it decided: it is the strictest, and stricter than what was proposed
   */
  record Cap(String rule, String phrase, RiskGrade best, boolean statutory, boolean decided) {

    @Override
    public String toString() {
      return "Cap[values withheld]";
    }
  }

  /**
   * Creates a builder; what is not set is empty, or 0.
   *
   * @param proposed the best grade that was proposed
   * @param grade the grade
   */
  static Builder builder(RiskGrade proposed, RiskGrade grade) {
    return new Builder(proposed, grade);
  }

  /** Builds the arithmetic. Not thread-safe. */
  final class Builder {

    private List<Step> steps = List.of();
    private int sum;
    private int total;
    private final RiskGrade proposed;
    private List<String> proposals = List.of();
    private List<Cap> caps = List.of();
    private final RiskGrade grade;

    private Builder(RiskGrade proposed, RiskGrade grade) {
      this.proposed = proposed;
      this.grade = grade;
    }

    /** Sets the rules that gave or took points, in the order of {@link #steps()}. */
    public Builder steps(List<Step> steps) {
      this.steps = steps;
      return this;
    }

    /** Sets all points added up, before they are held within 0 and 100. */
    public Builder sum(int sum) {
      this.sum = sum;
      return this;
    }

    /** Sets the risk points: the sum held within 0 and 100. */
    public Builder total(int total) {
      this.total = total;
      return this;
    }

    /** Sets the rules that proposed that grade, by id. */
    public Builder proposals(List<String> proposals) {
      this.proposals = proposals;
      return this;
    }

    /** Sets the caps in force, the strictest first, then by rule. */
    public Builder caps(List<Cap> caps) {
      this.caps = caps;
      return this;
    }

    /** Builds the arithmetic; its lists are copies. */
    public PointsArithmetic build() {
      return new Built(steps, sum, total, proposed, proposals, caps, grade);
    }

    private record Built(
        List<Step> steps,
        int sum,
        int total,
        RiskGrade proposed,
        List<String> proposals,
        List<Cap> caps,
        RiskGrade grade)
        implements PointsArithmetic {

      private Built {
        steps = List.copyOf(steps);
        proposals = List.copyOf(proposals);
        caps = List.copyOf(caps);
      }

      @Override
      public String toString() {
        return "PointsArithmetic[values withheld]";
      }
    }
  }
}
