package dev.gradus.rules;

import dev.gradus.internal.field.Meaning;

/** What kind of customer borrows. */
public enum CustomerType {
  /** A natural person. */
  @Meaning(en = "a person", zh = "个人")
  INDIVIDUAL,
  /** A small business or sole trader. */
  @Meaning(en = "a small business", zh = "小微企业")
  SMALL_BUSINESS,
  /** A company. */
  @Meaning(en = "a company", zh = "企业")
  CORPORATE,
  /** A company founded for one project. */
  @Meaning(en = "a project company", zh = "项目公司")
  PROJECT_COMPANY
}
