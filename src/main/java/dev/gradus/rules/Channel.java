package dev.gradus.rules;

import dev.gradus.internal.field.Meaning;

/** A channel of contact. */
public enum Channel {
  /** A visit in person. */
  @Meaning(en = "a visit", zh = "上门")
  VISIT,
  /** In the branch. */
  @Meaning(en = "at a branch", zh = "网点")
  BRANCH,
  /** By telephone. */
  @Meaning(en = "by phone", zh = "电话")
  PHONE,
  /** By mail. */
  @Meaning(en = "by mail", zh = "邮件")
  MAIL,
  /** By app or on line. */
  @Meaning(en = "in the app", zh = "应用程序")
  APP
}
