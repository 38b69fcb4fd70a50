package dev.gradus.cli;

import dev.gradus.decision.ServiceDecision;

/** Writes decisions as text, each on a line of its own. Implementations are thread-safe. */
interface DecisionFormat {

  /** What stands before the first decision, with its line end. */
  String head();

  /** A decision, with its line end. The same decision always gives the same text. */
  String line(ServiceDecision decision);

  /** The writer of a format. */
  static DecisionFormat of(FileFormat format) {
    return format == FileFormat.CSV ? new DecisionCsv() : new DecisionJson();
  }
}
