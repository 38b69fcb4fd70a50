package dev.gradus.rules;

/** How a person earns a living. */
public enum Occupation {
  /** Employed. */
  SALARIED,
  /** Self-employed. */
  SELF_EMPLOYED,
  /** Owner of a business. */
  BUSINESS_OWNER,
  /** Student. */
  STUDENT,
  /** Retired. */
  RETIRED,
  /** Without work. */
  NOT_WORKING
}
