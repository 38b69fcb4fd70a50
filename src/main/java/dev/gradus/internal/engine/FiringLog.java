package dev.gradus.internal.engine;

import dev.gradus.internal.lang.Rule;
import dev.gradus.rules.Stage;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Notes which rules fire in one session, and stops a rule that would fire again. */
final class FiringLog extends DefaultAgendaEventListener {

  private final Stage stage;
  private final Map<String, Rule> rulesById;
  private final Set<Rule> fired = new LinkedHashSet<>();
  private @Nullable Rule last;

  FiringLog(Stage stage, Map<String, Rule> rulesById) {
    this.stage = stage;
    this.rulesById = rulesById;
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    Rule rule = Objects.requireNonNull(rulesById.get(event.getMatch().getRule().getName()));
    last = rule;
    if (!fired.add(rule)) {
      throw EvaluationDefect.firedAgain(stage, rule);
    }
  }

  /** The rules that fired, by id: Drools promises no order, a decision does. */
  List<Rule> fired() {
    return fired.stream().sorted(Comparator.comparing(Rule::id)).toList();
  }

  @Nullable Rule last() {
    return last;
  }
}
