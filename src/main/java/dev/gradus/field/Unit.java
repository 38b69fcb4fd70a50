package dev.gradus.field;

/** What a number counts. */
public enum Unit {
  /** Whole units of the policy's currency. */
  CURRENCY,
  /** A fraction: 0.35 is 35 %. */
  RATIO,
  /** Things counted. */
  COUNT,
  /** Days. */
  DAYS,
  /** Months. */
  MONTHS,
  /** Years. */
  YEARS,
  /** Points on a scale. */
  POINTS,
  /** Not a number. */
  NONE
}
