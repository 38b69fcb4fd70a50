package dev.gradus.field;

/** In which direction a customer can move a field by own effort. */
public enum Change {
  /** Not at all: a birth date, a past default. */
  NO,
  /** Only upwards: the collateral offered. */
  UP,
  /** Only downwards: the amount asked for. */
  DOWN,
  /** Either way: a choice of the customer's. */
  ANY
}
