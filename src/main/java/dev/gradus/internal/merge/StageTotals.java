package dev.gradus.internal.merge;

import dev.gradus.rules.Stage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merges what the rules of one stage say of one customer. It implements the stage's findings
 * interface. One for each decision; not thread-safe.
 */
public interface StageTotals {

  /**
   * All that the rules said, to be compared, by the name of what it is about: so much of it that
   * two totals with the same are the same for whatever is made of them. What nobody spoke of stands
   * there as in totals that are new.
   */
  Map<String, @Nullable Object> said();

  /** Totals of a stage of which no rule has said anything yet. */
  static StageTotals of(Stage stage) {
    return switch (stage) {
      case ASSESS -> new AssessTotals();
      case CLASSIFY -> new ClassifyTotals();
      case SERVE -> new ServeTotals();
    };
  }
}
