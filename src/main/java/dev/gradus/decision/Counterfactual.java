package dev.gradus.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the customer could change to get a better outcome, verified by deciding the changed
 * customer; or that nothing was found. Immutable; the text form holds no value.
 *
 * @param aspect the aspect that would be better
 * @param from what was decided
 * @param to what the changed customer gets; null where no change was found
 * @param changes the changes, the ones that follow from another beside it; empty where none was
 *     found
 * @param text the same in a sentence
 */
public record Counterfactual(
    Aspect aspect, String from, @Nullable String to, List<FieldChange> changes, Text text) {

  /** Copies what can be changed. */
  public Counterfactual {
    changes = List.copyOf(changes);
  }

  /** Whether a change was found. */
  public boolean found() {
    return to != null;
  }

  @Override
  public String toString() {
    return "Counterfactual[values withheld]";
  }
}
