package dev.gradus.rules;

/** Who looks after the customer, most personal first. */
public enum ManagerService {
  /** One-to-one manager. */
  DEDICATED,
  /** A manager shared with others. */
  SHARED,
  /** No personal manager. */
  NONE
}
