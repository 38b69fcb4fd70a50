package dev.gradus.rules;

import dev.gradus.internal.field.Meaning;

/** The outlook of the customer's industry. */
public enum IndustryOutlook {
  /** Improving. */
  @Meaning(en = "improving", zh = "向好")
  IMPROVING,
  /** Stable. */
  @Meaning(en = "stable", zh = "平稳")
  STABLE,
  /** Swinging. */
  @Meaning(en = "swinging", zh = "波动")
  VOLATILE,
  /** Getting worse. */
  @Meaning(en = "getting worse", zh = "恶化")
  DETERIORATING
}
