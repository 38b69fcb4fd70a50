package dev.gradus.internal.engine;

import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Notes which rules fire in one session: Drools promises no order, and none is kept. */
final class FiringLog extends DefaultAgendaEventListener {

  private final Map<String, Integer> numbersById;
  private final BitSet fired;
  private String last = "?";

  FiringLog(Map<String, Integer> numbersById, BitSet fired) {
    this.numbersById = numbersById;
    this.fired = fired;
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    last = event.getMatch().getRule().getName();
    fired.set(Objects.requireNonNull(numbersById.get(last)));
  }

  /** The rule that fired last. */
  String last() {
    return last;
  }
}
