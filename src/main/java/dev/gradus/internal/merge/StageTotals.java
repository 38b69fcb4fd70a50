package dev.gradus.internal.merge;

import dev.gradus.rules.Stage;
import java.util.List;

/**
 * Merges what the rules of one stage say of one customer. It implements the stage's findings
 * interface. One for each decision; not thread-safe.
 */
public interface StageTotals {

  /** All that the rules said, to be compared. */
  List<Object> said();

  /** Totals of a stage of which no rule has said anything yet. */
  static StageTotals of(Stage stage) {
    return switch (stage) {
      case ASSESS -> new AssessTotals();
      case CLASSIFY -> new ClassifyTotals();
      case SERVE -> new ServeTotals();
    };
  }
}
