package dev.gradus.rules;

/** What secures the loan. */
public enum CollateralType {
  /** Nothing. */
  NONE,
  /** Land and buildings. */
  REAL_ESTATE,
  /** Machines and vehicles. */
  EQUIPMENT,
  /** Claims on customers. */
  RECEIVABLES,
  /** Stock. */
  INVENTORY,
  /** Shares and bonds. */
  SECURITIES,
  /** Patents, marks and copyrights. */
  INTELLECTUAL_PROPERTY,
  /** A third party's guarantee. */
  GUARANTEE,
  /** The assets and income of the project. */
  PROJECT_ASSETS
}
