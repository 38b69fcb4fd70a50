package dev.gradus.internal.derived;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values of a source in whole numbers, as people give scores and amounts. */
final class WholeNumbers {

  private WholeNumbers() {}

  /** The whole numbers just below, at or just above an exact one, and the next above that. */
  static List<BigDecimal> around(BigDecimal exact) {
    BigDecimal at = exact.setScale(0, RoundingMode.CEILING);
    return List.of(at.subtract(BigDecimal.ONE), at, at.add(BigDecimal.ONE));
  }

  /** A change of one value, to which others can be added. */
  static SortedMap<String, Object> change(String path, Object value) {
    SortedMap<String, Object> change = new TreeMap<>();
    change.put(path, value);
    return change;
  }
}
