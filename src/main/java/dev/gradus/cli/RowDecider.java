package dev.gradus.cli;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.InvalidSnapshotException;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.policy.PolicyLimitException;
import dev.gradus.record.DecisionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides one line: reads it, has the engine decide, writes the decision as text. Thread-safe. */
final class RowDecider {

  private final SegmentationEngine engine;
  private final RowParser parser;
  private final DecisionFormat format;
  private final boolean recording;
  private final PreviousJoin previous;

  RowDecider(
      SegmentationEngine engine, RowParser parser, DecisionFormat format, boolean recording) {
    this(engine, parser, format, recording, PreviousJoin.NONE);
  }

  RowDecider(
      SegmentationEngine engine,
      RowParser parser,
      DecisionFormat format,
      boolean recording,
      PreviousJoin previous) {
    this.previous = previous;
    this.engine = engine;
    this.parser = parser;
    this.format = format;
    this.recording = recording;
  }

  /**
   * How many rows may be in memory at once: codes are short, but all of a decision, or its record,
   * may have a hundred thousand bytes.
   */
  int rowsAtOnce() {
    return recording || format instanceof DecisionJson ? 100 : 2_500;
  }

  RowOutcome decide(Line line) {
    try {
      return decide(previous.join(parser.parse(line)));
    } catch (CliException e) {
      throw e;
    } catch (PolicyLimitException e) {
      throw new CliException("line " + line.number() + " of the input: " + e.getMessage());
    } catch (RuntimeException e) {
      throw new RowFailure(line.number(), e);
    }
  }

  private RowOutcome decide(PreviousJoin.Joined joined) {
    Row row = joined.row();
    ServiceDecision last = joined.last();
    CustomerSnapshot snapshot = row.snapshot();
    if (snapshot == null) {
      return new RowOutcome.Rejected(row.line(), null, row.problems());
    }
    try {
      ServiceDecision decision = engine.decide(snapshot);
      if (row.problems().isEmpty()) {
        return new RowOutcome.Decided(
            row.line(),
            decision.customerId(),
            decision.asOf(),
            format.line(decision),
            recording ? DecisionRecord.of(snapshot, decision) : null,
            last == null ? null : previous.change(last, decision));
      }
      return new RowOutcome.Rejected(row.line(), row.customerId(), row.problems());
    } catch (InvalidSnapshotException e) {
      return new RowOutcome.Rejected(
          row.line(), row.customerId(), united(row.problems(), e.problems()));
    }
  }

  /**
   * Joins all problems of a row. A value that could not be read is not reported as missing as well.
   */
  static List<SnapshotProblem> united(List<SnapshotProblem> unread, List<SnapshotProblem> broken) {
    Set<String> paths = unread.stream().map(SnapshotProblem::path).collect(Collectors.toSet());
    List<SnapshotProblem> all = new ArrayList<>(unread);
    broken.stream().filter(problem -> !paths.contains(problem.path())).forEach(all::add);
    return all;
  }
}
