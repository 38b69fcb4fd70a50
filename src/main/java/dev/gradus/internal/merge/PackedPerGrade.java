package dev.gradus.internal.merge;

import dev.gradus.rules.RiskGrade;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said for each grade, as one number: four bits for each, one more than the place of the
 * code said.
 */
@SuppressWarnings(
    "EnumOrdinal") // what merges by order is declared in its order, and so are the grades
final class PackedPerGrade {

  /** Nothing is said for any grade. */
  static final int NONE = 0;

  private static final int BITS = 4;
  private static final int MASK = (1 << BITS) - 1;

  private PackedPerGrade() {}

  /** The lesser of what is held and what is said now, from one grade to another. */
  static int least(int held, RiskGrade from, RiskGrade to, Enum<?> said) {
    return merge(held, from, to, said.ordinal() + 1, true);
  }

  /** The greater of what is held and what is said now, from one grade to another. */
  static int greatest(int held, RiskGrade from, RiskGrade to, Enum<?> said) {
    return merge(held, from, to, said.ordinal() + 1, false);
  }

  private static int merge(int held, RiskGrade from, RiskGrade to, int said, boolean least) {
    int merged = held;
    for (int grade = from.ordinal(); grade <= to.ordinal(); grade++) {
      int shift = grade * BITS;
      int before = (merged >>> shift) & MASK;
      if (before == 0 || (least ? said < before : said > before)) {
        merged += (said - before) << shift;
      }
    }
    return merged;
  }

  /** What is held for a grade; null where nothing is. */
  static <E> @Nullable E of(int held, RiskGrade grade, E[] codes) {
    int place = (held >>> (grade.ordinal() * BITS)) & MASK;
    return place == 0 ? null : codes[place - 1];
  }

  /** What is held by grade; a grade for which nothing is held is left out. */
  static <E> Map<RiskGrade, E> all(int held, E[] codes) {
    Map<RiskGrade, E> all = new EnumMap<>(RiskGrade.class);
    for (RiskGrade grade : RiskGrade.values()) {
      E code = of(held, grade, codes);
      if (code != null) {
        all.put(grade, code);
      }
    }
    return all;
  }
}
