package dev.gradus.internal.manifest;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.Position;

/**
 * A policy's promise about one field: of two customers who differ in nothing else that is known,
 * the one whose value is worse never fares better.
 *
 * @param field the field, a number or a date
 * @param direction where outcomes go as the value rises
 * @param at where it is stated
 */
public record Contract(Field field, Direction direction, Position at) {

  /** How outcomes may move as a value rises. */
  public enum Direction {
    /** A higher value never makes an outcome worse. */
    UP,
    /** A higher value never makes an outcome better. */
    DOWN
  }
}
