package dev.gradus.internal.boundary;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The values of an ordered field as numbers, with its range. */
final class NumberLine {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final Field field;

  NumberLine(Field field) {
    this.field = field;
  }

  BigDecimal position(Object value) {
    if (value instanceof LocalDate day) {
      return BigDecimal.valueOf(day.toEpochDay());
    }
    return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
  }

  Object value(BigDecimal position) {
    return switch (field.type()) {
      case DATE -> LocalDate.ofEpochDay(position.longValueExact());
      case WHOLE -> position.intValueExact();
      default -> position;
    };
  }

  boolean holds(BigDecimal position) {
    return field.type() == FieldType.DATE || field.inRange(position);
  }

  /** The lower end; what the library derives is never below 0. */
  @Nullable BigDecimal least() {
    BigDecimal least = field.min();
    return least != null && field.derived() && !field.custom() ? least.max(BigDecimal.ZERO) : least;
  }

  @Nullable BigDecimal most() {
    return field.max();
  }

  BigDecimal nearestTo(BigDecimal wanted) {
    BigDecimal from = field.min() == null ? wanted : wanted.max(field.min());
    return field.max() == null ? from : from.min(field.max());
  }

  /**
   * A step from a threshold that stays clear of the next.
   *
   * @param room how far away the next is; null where there is none
   */
  BigDecimal step(Grain grain, BigDecimal threshold, @Nullable BigDecimal room) {
    if (field.type() != FieldType.DECIMAL) {
      return BigDecimal.ONE;
    }
    BigDecimal step =
        switch (grain) {
          case FINE ->
              field.unit() == Unit.CURRENCY
                  ? BigDecimal.ONE
                  : BigDecimal.ONE.movePointLeft(Math.max(2, threshold.scale()));
          case ROUND -> field.unit() == Unit.RATIO ? HUNDREDTH : BigDecimal.ONE;
        };
    while (room != null && room.compareTo(step.add(step)) < 0) {
      step = step.movePointLeft(1);
    }
    return step;
  }
}
