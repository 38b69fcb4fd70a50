package dev.gradus.rules;

import dev.gradus.internal.field.Meaning;

/** What a project builds or runs. */
public enum ProjectSector {
  /** Roads, rail, ports, airports. */
  @Meaning(en = "transport", zh = "交通")
  TRANSPORT,
  /** Conventional energy. */
  @Meaning(en = "conventional energy", zh = "传统能源")
  ENERGY,
  /** Wind, solar, hydro and other renewable power. */
  @Meaning(en = "renewable power", zh = "可再生能源")
  RENEWABLE_POWER,
  /** Water and environment. */
  @Meaning(en = "water and environment", zh = "水务环保")
  WATER,
  /** Schools, hospitals, housing. */
  @Meaning(en = "schools, hospitals, housing", zh = "社会事业")
  SOCIAL,
  /** Plants. */
  @Meaning(en = "plants", zh = "制造业")
  MANUFACTURING,
  /** Property development. */
  @Meaning(en = "property development", zh = "房地产开发")
  PROPERTY,
  /** Networks and data centres. */
  @Meaning(en = "networks and data centres", zh = "数字基础设施")
  DIGITAL
}
