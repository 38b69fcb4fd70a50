package dev.gradus.rules;

import dev.gradus.internal.field.Meaning;

/** Where in its life cycle the relationship stands. */
public enum Lifecycle {
  /** Not yet asking for a loan. */
  @Meaning(en = "not yet asking for a loan", zh = "潜在客户")
  PROSPECT,
  /** Asking for a loan. */
  @Meaning(en = "asking for a loan", zh = "申请中")
  APPLICANT,
  /** Owing on a loan. */
  @Meaning(en = "repaying a loan", zh = "还款中")
  BORROWER,
  /** Owing nothing any more. */
  @Meaning(en = "owing nothing any more", zh = "已结清")
  FORMER
}
