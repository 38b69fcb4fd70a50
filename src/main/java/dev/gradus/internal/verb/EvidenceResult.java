package dev.gradus.internal.verb;

import dev.gradus.rules.RiskGrade;
import java.util.List;

/**
 * What one kind of evidence adds to a sum of points: the best in favour and the worst against, each
 * once, however many rules say so.
 *
 * @param points the sum
 * @param kind the kind of evidence
 */
public record EvidenceResult(NumberResult<Long> points, String kind) implements Result {

  @Override
  public String name() {
    return points.name() + "." + kind;
  }

  @Override
  public boolean isPartOf(Result whole) {
    return whole.equals(this) || whole.equals(points);
  }

  @Override
  public void merge(Tally tally, List<Object> arguments) {
    tally.say(points, kind, (Integer) arguments.get(0));
  }

  /** The best in favour, 0 or above, and the worst against, 0 or below. */
  @Override
  public List<Integer> value(Tally tally) {
    return tally.evidence(points, kind);
  }

  @Override
  public boolean holds(Tally tally, List<Object> arguments, RiskGrade grade) {
    int said = (Integer) arguments.get(0);
    return said == 0 || value(tally).contains(said);
  }

  /** What speaks in favour never stands in the place of what speaks against. */
  @Override
  public boolean isSame(List<Object> one, List<Object> other) {
    return Integer.signum((Integer) one.get(0)) == Integer.signum((Integer) other.get(0));
  }
}
