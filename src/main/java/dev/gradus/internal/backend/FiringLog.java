package dev.gradus.internal.backend;

import dev.gradus.rules.Stage;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/**
 * Notes which rules fire in one session, and stops a rule that would fire again. Drools promises no
 * order, and none is kept.
 */
final class FiringLog extends DefaultAgendaEventListener {

  private final Stage stage;
  private final Map<String, Integer> numbersById;
  private final BitSet fired;
  private @Nullable String last;

  FiringLog(Stage stage, Map<String, Integer> numbersById, BitSet fired) {
    this.stage = stage;
    this.numbersById = numbersById;
    this.fired = fired;
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    String id = event.getMatch().getRule().getName();
    Integer number = numbersById.get(id);
    last = id;
    if (number == null) {
      return; // it notes what holds, and is no rule of the policy
    }
    if (fired.get(number)) {
      throw EvaluationDefect.firedAgain(stage, id);
    }
    fired.set(number);
  }

  /** The id of the rule that fired last; null where none has. */
  @Nullable String last() {
    return last;
  }
}
