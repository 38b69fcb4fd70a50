package dev.gradus.decision;

import dev.gradus.rules.Previous;
import dev.gradus.rules.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One aspect that is another than in an earlier decision. Immutable; the text form holds no value.
 *
 * @param aspect what moved
 * @param from what the earlier decision said: a code or a plain number; null where it set no limit
 * @param to what the later one says; null where it sets no limit
 * @param up whether a code got better, a mode more involved, an authority higher, or a number
 *     greater; no limit counts as the greatest amount and term, and as the least cover
 */
public record Shift(Aspect aspect, @Nullable String from, @Nullable String to, boolean up) {

  /**
   * What moved since the last decision on a customer, as far as the snapshot tells of it: grade,
   * tier and mode, in this order.
   *
   * @param previous the last decision
   * @param now the segment of the customer now
   */
  public static List<Shift> since(Previous previous, Segment now) {
    return new Shifts()
        .bestFirst(Aspect.GRADE, previous.riskGrade(), now.grade())
        .bestFirst(Aspect.TIER, previous.tier(), now.tier())
        .leastFirst(Aspect.MODE, previous.crmMode(), now.mode())
        .found();
  }

  @Override
  public String toString() {
    return "Shift[values withheld]";
  }
}
