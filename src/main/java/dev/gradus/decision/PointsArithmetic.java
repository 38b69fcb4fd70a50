package dev.gradus.decision;

import dev.gradus.rules.RiskGrade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the risk points add up and become a grade. Immutable; the text form holds no value.
 *
 * @param steps the rules that gave or took points: those that every customer gets first, then by id
 * @param sum all points added up, before they are held within 0 and 100
 * @param total the risk points: the sum held within 0 and 100
 * @param proposed the best grade that the points, or any other rule, proposed; C where none did
 * @param proposals the rules that proposed that grade, by id
 * @param caps the caps in force, the strictest first, then by rule
 * @param grade the grade: the one proposed within the caps
 */
public record PointsArithmetic(
    List<Step> steps,
    int sum,
    int total,
    RiskGrade proposed,
    List<String> proposals,
    List<Cap> caps,
    RiskGrade grade) {

  /** Copies what can be changed. */
  public PointsArithmetic {
    steps = List.copyOf(steps);
    proposals = List.copyOf(proposals);
    caps = List.copyOf(caps);
  }

  /** The points that every customer gets: where the counting starts. */
  public int start() {
    return steps.stream().filter(Step::unconditional).mapToInt(Step::points).sum();
  }

  /**
   * The caps that decided: without them the grade would be better. Empty where the points decided.
   */
  public List<Cap> decidingCaps() {
    return caps.stream().filter(Cap::decided).toList();
  }

  /** The first statutory cap that decided; null where none did. */
  public @Nullable Cap floor() {
    return caps.stream().filter(cap -> cap.decided() && cap.statutory()).findFirst().orElse(null);
  }

  @Override
  public String toString() {
    return "PointsArithmetic[values withheld]";
  }

  /**
   * One rule's points.
   *
   * @param rule the rule's id
   * @param phrase what the rule is about
   * @param points what it adds; negative where it takes
   * @param runningTotal the sum so far, not yet held within 0 and 100
   * @param unconditional whether the rule holds for every customer
   */
  public record Step(
      String rule, String phrase, int points, int runningTotal, boolean unconditional) {

    @Override
    public String toString() {
      return "Step[values withheld]";
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
  public record Cap(
      String rule, String phrase, RiskGrade best, boolean statutory, boolean decided) {

    @Override
    public String toString() {
      return "Cap[values withheld]";
    }
  }
}
