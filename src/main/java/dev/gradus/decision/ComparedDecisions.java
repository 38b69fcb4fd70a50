package dev.gradus.decision;

import dev.gradus.rules.Severity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The change from one decision to another, found by comparing them. */
record ComparedDecisions(
    String customerId,
    LocalDate from,
    LocalDate to,
    List<Shift> shifts,
    List<WarningChange> warnings,
    List<TaskChange> actions)
    implements DecisionChange {

  ComparedDecisions {
    shifts = List.copyOf(shifts);
    warnings = List.copyOf(warnings);
    actions = List.copyOf(actions);
  }

  static ComparedDecisions of(ServiceDecision before, ServiceDecision after) {
    if (!before.customerId().equals(after.customerId())) {
      throw new IllegalArgumentException(
          "The decisions are on two customers. Compare decisions on one.");
    }
    return new ComparedDecisions(
        before.customerId(),
        before.asOf(),
        after.asOf(),
        Shifts.between(before, after),
        warnings(before, after),
        actions(before, after));
  }

  /** The course of what stood in two decisions, or in one of them. */
  static Course course(@Nullable Object before, @Nullable Object after) {
    if (before == null) {
      return Course.NEW;
    }
    return after == null ? Course.ENDED : Course.CONTINUING;
  }

  private static List<WarningChange> warnings(ServiceDecision before, ServiceDecision after) {
    Map<Object, WarningChange> changes = new LinkedHashMap<>();
    for (RaisedWarning raised : after.warnings()) {
      changes.put(raised.code(), new WarningChange(raised.code(), null, raised.severity()));
    }
    for (RaisedWarning raised : before.warnings()) {
      Severity severity = raised.severity();
      changes.merge(
          raised.code(),
          new WarningChange(raised.code(), severity, null),
          (now, ended) -> new WarningChange(now.code(), severity, now.after()));
    }
    return List.copyOf(changes.values());
  }

  private static List<TaskChange> actions(ServiceDecision before, ServiceDecision after) {
    Map<Object, TaskChange> changes = new LinkedHashMap<>();
    for (Task task : after.service().actions()) {
      changes.put(key(task), new TaskChange(task.what(), task.who(), null, due(task, after)));
    }
    for (Task task : before.service().actions()) {
      LocalDate due = due(task, before);
      changes.merge(
          key(task),
          new TaskChange(task.what(), task.who(), due, null),
          (now, ended) -> new TaskChange(now.what(), now.who(), due, now.after()));
    }
    return List.copyOf(changes.values());
  }

  private static Object key(Task task) {
    return List.of(task.what(), task.who());
  }

  private static LocalDate due(Task task, ServiceDecision decision) {
    return decision.asOf().plusDays(task.dueInDays());
  }

  @Override
  public String toString() {
    return "DecisionChange[values withheld]";
  }
}
