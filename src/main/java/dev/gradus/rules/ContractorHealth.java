package dev.gradus.rules;

import dev.gradus.internal.field.Meaning;

/** How the contractor of a project is doing. */
public enum ContractorHealth {
  /** No concern. */
  @Meaning(en = "no concern", zh = "良好")
  SOUND,
  /** First signs of trouble. */
  @Meaning(en = "first signs of trouble", zh = "出现预警")
  WATCH,
  /** In financial trouble. */
  @Meaning(en = "in financial trouble", zh = "财务困难")
  DISTRESSED
}
