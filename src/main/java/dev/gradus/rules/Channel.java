package dev.gradus.rules;

/** A channel of contact. */
public enum Channel {
  /** A visit in person. */
  VISIT,
  /** In the branch. */
  BRANCH,
  /** By telephone. */
  PHONE,
  /** By mail. */
  MAIL,
  /** By app or on line. */
  APP
}
