package dev.gradus.rules;

import dev.gradus.internal.field.Meaning;

/** How a person earns a living. */
public enum Occupation {
  /** Employed. */
  @Meaning(en = "employed", zh = "受薪")
  SALARIED,
  /** Self-employed. */
  @Meaning(en = "self-employed", zh = "自雇")
  SELF_EMPLOYED,
  /** Owner of a business. */
  @Meaning(en = "owner of a business", zh = "企业主")
  BUSINESS_OWNER,
  /** Student. */
  @Meaning(en = "student", zh = "学生")
  STUDENT,
  /** Retired. */
  @Meaning(en = "retired", zh = "退休")
  RETIRED,
  /** Without work. */
  @Meaning(en = "without work", zh = "无业")
  NOT_WORKING
}
