package dev.gradus.rules;

import dev.gradus.internal.field.Meaning;

/** What secures the loan. */
public enum CollateralType {
  /** Nothing. */
  @Meaning(en = "none", zh = "无")
  NONE,
  /** Land and buildings. */
  @Meaning(en = "land and buildings", zh = "房地产")
  REAL_ESTATE,
  /** Machines and vehicles. */
  @Meaning(en = "machines and vehicles", zh = "机器设备及车辆")
  EQUIPMENT,
  /** Claims on customers. */
  @Meaning(en = "claims on customers", zh = "应收账款")
  RECEIVABLES,
  /** Stock. */
  @Meaning(en = "stock", zh = "存货")
  INVENTORY,
  /** Shares and bonds. */
  @Meaning(en = "shares and bonds", zh = "有价证券")
  SECURITIES,
  /** Patents, marks and copyrights. */
  @Meaning(en = "intellectual property", zh = "知识产权")
  INTELLECTUAL_PROPERTY,
  /** A third party's guarantee. */
  @Meaning(en = "a third party's guarantee", zh = "第三方保证")
  GUARANTEE,
  /** The assets and income of the project. */
  @Meaning(en = "assets and income of the project", zh = "项目资产及收益")
  PROJECT_ASSETS
}
