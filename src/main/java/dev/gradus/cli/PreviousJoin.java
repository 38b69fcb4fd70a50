package dev.gradus.cli;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.decision.DecisionChange;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.rules.Previous;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins rows with the last decisions on their customers. Thread-safe. */
final class PreviousJoin {

  /** Joins nothing: rows say themselves what the last decision was. */
  static final PreviousJoin NONE = new PreviousJoin(null, null);

  private final @Nullable LastDecisions decisions;
  private final @Nullable ChangeFormat format;

  /**
   * A join with a file of decisions.
   *
   * @param decisions the last decisions; null for none
   * @param format writes what changed; null where nobody asks
   */
  PreviousJoin(@Nullable LastDecisions decisions, @Nullable ChangeFormat format) {
    this.decisions = decisions;
    this.format = format;
  }

  /**
   * A row with the last decision on its customer.
   *
   * @param row the row, in which the group {@code previous} is filled
   * @param last the last decision; null where the file has none
   */
  record Joined(Row row, @Nullable ServiceDecision last) {
    @Override
    public String toString() {
      return "Joined[values withheld]";
    }
  }

  /** The row, joined; what keeps it from being so is a problem of the row. */
  Joined join(Row row) {
    CustomerSnapshot snapshot = row.snapshot();
    String customerId = row.customerId();
    ServiceDecision last =
        decisions == null || customerId == null ? null : decisions.of(customerId);
    if (snapshot == null || last == null) {
      return new Joined(row, null);
    }
    List<SnapshotProblem> problems = new ArrayList<>(row.problems());
    stated(snapshot.previous()).forEach(path -> problems.add(stands(path)));
    if (snapshot.asOf() != null && last.asOf().isAfter(snapshot.asOf())) {
      problems.add(
          new SnapshotProblem(
              "asOf",
              "a day before the last decision in the file of --previous",
              last.asOf() + " or later"));
    }
    return problems.isEmpty()
        ? new Joined(
            new Row(row.line(), snapshot.toBuilder().previous(last.toPrevious()).build(), problems),
            last)
        : new Joined(new Row(row.line(), snapshot, problems), last);
  }

  private static SnapshotProblem stands(String path) {
    return new SnapshotProblem(
        path,
        "a value, and a last decision in the file of --previous",
        "one of the two: an empty cell, or no --previous");
  }

  /** The paths of what a row says of the last decision. */
  private static List<String> stated(Previous previous) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("previous.betterSince", previous.betterSince());
    values.put("previous.crmMode", previous.crmMode());
    values.put("previous.decidedOn", previous.decidedOn());
    values.put("previous.riskGrade", previous.riskGrade());
    values.put("previous.tier", previous.tier());
    return values.keySet().stream().filter(path -> values.get(path) != null).toList();
  }

  /** What changed since the last decision, as text; empty where nobody asks for it. */
  String change(ServiceDecision last, ServiceDecision decision) {
    return format == null ? "" : format.lines(DecisionChange.between(last, decision));
  }
}
