package dev.gradus.rules;

import dev.gradus.internal.field.Meaning;

/** The phase of a project, as public-private partnerships count them. */
public enum ProjectPhase {
  /** Found and screened. */
  @Meaning(en = "identification", zh = "识别")
  IDENTIFICATION,
  /** Structured. */
  @Meaning(en = "preparation", zh = "准备")
  PREPARATION,
  /** Tendered. */
  @Meaning(en = "procurement", zh = "采购")
  PROCUREMENT,
  /** Being built. */
  @Meaning(en = "construction", zh = "建设")
  CONSTRUCTION,
  /** Earning. */
  @Meaning(en = "operation", zh = "运营")
  OPERATION,
  /** Being handed over. */
  @Meaning(en = "transfer", zh = "移交")
  TRANSFER
}
