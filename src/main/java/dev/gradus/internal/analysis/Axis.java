package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which customers differ, with the values it can have: a field, one code of a set, or
 * how two fields compare. A value is a step from one customer to another; for what does not move
 * both have the same.
 *
 * @param key the path of the field, or the test as rules write it
 * @param field the field; null where the values are whether a test holds
 * @param steps the values
 */
record Axis(String key, @Nullable Field field, List<Step> steps) {

  Axis {
    steps = List.copyOf(steps);
  }

  /** The value of the one customer and of the other. */
  record Step(@Nullable Object before, @Nullable Object after) {

    @Nullable Object at(Side side) {
      return side == Side.BEFORE ? before : after;
    }
  }

  /** One of the two customers. */
  enum Side {
    /** The one who is better placed. */
    BEFORE,
    /** The one who is worse placed. */
    AFTER;

    Side other() {
      return this == BEFORE ? AFTER : BEFORE;
    }
  }
}
