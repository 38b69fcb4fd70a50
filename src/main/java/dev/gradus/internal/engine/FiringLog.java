package dev.gradus.internal.engine;

import dev.gradus.internal.lang.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Notes which rules fire in one session. */
final class FiringLog extends DefaultAgendaEventListener {

  private final Map<String, Rule> rulesById;
  private final List<Rule> fired = new ArrayList<>();

  FiringLog(Map<String, Rule> rulesById) {
    this.rulesById = rulesById;
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    fired.add(Objects.requireNonNull(rulesById.get(event.getMatch().getRule().getName())));
  }

  /** The rules that fired, by id: Drools promises no order, a decision does. */
  List<Rule> fired() {
    fired.sort(Comparator.comparing(Rule::id));
    return List.copyOf(fired);
  }

  String last() {
    return fired.isEmpty() ? "?" : fired.get(fired.size() - 1).id();
  }
}
