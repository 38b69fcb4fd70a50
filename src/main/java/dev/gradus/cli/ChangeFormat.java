package dev.gradus.cli;

import dev.gradus.decision.DecisionChange;

/** Writes what changed since last decisions as text. Implementations are thread-safe. */
interface ChangeFormat {

  /** What stands before the first change, with its line end. */
  String head();

  /** A change, each of its lines with its end. The same change always gives the same text. */
  String lines(DecisionChange change);

  /** The writer of a format. */
  static ChangeFormat of(FileFormat format) {
    return format == FileFormat.CSV ? new ChangeCsv() : new ChangeJson();
  }
}
