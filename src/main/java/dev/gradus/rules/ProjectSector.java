package dev.gradus.rules;

/** What a project builds or runs. */
public enum ProjectSector {
  /** Roads, rail, ports, airports. */
  TRANSPORT,
  /** Conventional energy. */
  ENERGY,
  /** Wind, solar, hydro and other renewable power. */
  RENEWABLE_POWER,
  /** Water and environment. */
  WATER,
  /** Schools, hospitals, housing. */
  SOCIAL,
  /** Plants. */
  MANUFACTURING,
  /** Property development. */
  PROPERTY,
  /** Networks and data centres. */
  DIGITAL
}
