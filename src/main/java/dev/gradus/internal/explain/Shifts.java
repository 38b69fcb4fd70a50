package dev.gradus.internal.explain;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Shift;
import dev.gradus.rules.Previous;
import dev.gradus.rules.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what moved since the last decision on a customer. */
final class Shifts {

  private final List<Shift> found = new ArrayList<>();

  private Shifts() {}

  /** What is another than in the last decision, as far as that is known. */
  static List<Shift> since(Previous previous, Segment now) {
    Shifts shifts = new Shifts();
    shifts.better(Aspect.GRADE, previous.riskGrade(), now.grade());
    shifts.better(Aspect.TIER, previous.tier(), now.tier());
    shifts.add(Aspect.MODE, previous.crmMode(), now.mode(), /* laterIsUp= */ true);
    return shifts.found;
  }

  /** Grades and tiers stand from the best to the worst. */
  private <E extends Enum<E>> void better(Aspect aspect, @Nullable E from, E to) {
    add(aspect, from, to, /* laterIsUp= */ false);
  }

  private <E extends Enum<E>> void add(Aspect aspect, @Nullable E from, E to, boolean laterIsUp) {
    if (from != null && from != to) {
      found.add(new Shift(aspect, from.name(), to.name(), (to.compareTo(from) > 0) == laterIsUp));
    }
  }
}
