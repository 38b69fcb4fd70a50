package dev.gradus.decision;

import dev.gradus.field.Unit;
import java.math.BigDecimal;

/**
 * How far a value is from a threshold. Immutable; the text form holds no value.
 *
 * @param by by how much the value would have to rise to stand at the threshold; negative where it
 *     would have to fall
 * @param unit the unit; days between two dates
 */
public record Distance(BigDecimal by, Unit unit) {

  @Override
  public String toString() {
    return "Distance[values withheld]";
  }
}
