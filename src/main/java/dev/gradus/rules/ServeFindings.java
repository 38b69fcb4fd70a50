package dev.gradus.rules;

/** The verbs of the last stage: the service that its rules may grant. */
public interface ServeFindings {

  /** Proposes an approval channel with its target; the fastest proposal holds. */
  @Verb(
      en = "approval {0} in {1} days proposed",
      zh = "建议审批通道 {0}，{1} 天",
      merge = Merge.BEST,
      touches = AffectedArea.APPROVAL,
      adverse = Adverse.NEVER)
  void proposeApproval(ApprovalChannel channel, @Arg(min = 0, max = 365) int targetDays);

  /** Slows approval down to at least this channel and target, whatever is proposed. */
  @Verb(
      en = "approval {0} in {1} days",
      zh = "审批通道 {0}，{1} 天",
      merge = Merge.STRICTEST,
      touches = AffectedArea.APPROVAL,
      adverse = Adverse.ALWAYS)
  void requireApproval(ApprovalChannel channel, @Arg(min = 0, max = 365) int targetDays);

  /** Adjusts the rate by basis points; a negative number makes the loan cheaper. */
  @Verb(
      en = "rate adjusted by {0} bp",
      zh = "利率调整 {0} 个基点",
      merge = Merge.ADD,
      touches = AffectedArea.PRICE,
      adverse = Adverse.ABOVE_ZERO)
  void adjustRate(@Arg(min = -1000, max = 1000) int basisPoints);

  /** Holds the sum of all adjustments within two bounds, in basis points. */
  @Verb(
      en = "rate adjustment within {0} and {1} bp",
      zh = "利率调整限于 {0} 至 {1} 个基点",
      merge = Merge.STRICTEST,
      touches = AffectedArea.PRICE,
      adverse = Adverse.NEVER)
  void holdAdjustmentWithin(
      @Arg(min = -1000, max = 1000) int leastBasisPoints,
      @Arg(min = -1000, max = 1000) int mostBasisPoints);

  /**
   * Proposes a rate type; of several the most adaptable holds: MIXED before FLOATING before FIXED.
   */
  @Verb(
      en = "rate type {0}",
      zh = "利率类型 {0}",
      merge = Merge.BEST,
      touches = AffectedArea.PRICE,
      adverse = Adverse.NEVER)
  void proposeRateType(RateType rateType);

  /** Limits the term, in months. */
  @Verb(
      en = "at most {0} months",
      zh = "期限不超过 {0} 个月",
      merge = Merge.STRICTEST,
      touches = AffectedArea.TERMS,
      adverse = Adverse.ALWAYS)
  void limitTerm(@Arg(min = 1, max = 1200) int months);

  /** Requires a cover: collateral value to exposure, as a decimal number. */
  @Verb(
      en = "cover from {0}",
      zh = "担保覆盖率不低于 {0}",
      merge = Merge.STRICTEST,
      touches = AffectedArea.TERMS,
      adverse = Adverse.ALWAYS)
  void requireCoverage(@Arg(min = 0, max = 100) double coverage);

  /** Offers a way to repay. */
  @Verb(
      en = "repayment {0} on offer",
      zh = "可选还款方式 {0}",
      merge = Merge.UNITE,
      touches = AffectedArea.TERMS,
      adverse = Adverse.NEVER)
  void offerRepayment(RepaymentOption option);

  /** Requires a document. */
  @Verb(
      en = "document {0} required",
      zh = "须提供资料 {0}",
      merge = Merge.UNITE,
      touches = AffectedArea.TERMS,
      adverse = Adverse.NEVER)
  void requireDocument(Document document);

  /** Assigns a manager; the most personal service holds. */
  @Verb(
      en = "manager {0}",
      zh = "客户经理 {0}",
      merge = Merge.BEST,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.NEVER)
  void assignManager(ManagerService manager);

  /** Assigns a service team. */
  @Verb(
      en = "service team",
      zh = "配备服务团队",
      merge = Merge.UNITE,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.NEVER)
  void assignServiceTeam();

  /**
   * Monitors at an interval, in days; the shortest holds. Without any there is no regular
   * monitoring.
   */
  @Verb(
      en = "monitored every {0} days",
      zh = "每 {0} 天监测一次",
      merge = Merge.STRICTEST,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.NEVER)
  void monitorEvery(@Arg(min = 1, max = 3650) int days);

  /** Halves the monitoring interval, once for every rule that says so, down to a day. */
  @Verb(
      en = "monitoring interval halved",
      zh = "监测间隔减半",
      merge = Merge.ADD,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.NEVER)
  void halveMonitoringInterval();

  /** Has something watched. */
  @Verb(
      en = "{0} watched",
      zh = "监测 {0}",
      merge = Merge.UNITE,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.NEVER)
  void watch(WatchItem item);

  /**
   * Contacts the customer through a channel at an interval, in days; the shortest holds for each
   * channel.
   */
  @Verb(
      en = "contact by {0} every {1} days",
      zh = "每 {1} 天以 {0} 联系",
      merge = Merge.UNITE,
      touches = AffectedArea.OUTREACH,
      adverse = Adverse.NEVER)
  void contact(Channel channel, @Arg(min = 1, max = 3650) int everyDays);

  /** Offers a product that the policy's manifest declares. */
  @Verb(
      en = "product {0} offered",
      zh = "推荐产品 {0}",
      merge = Merge.UNITE,
      touches = AffectedArea.OUTREACH,
      adverse = Adverse.NEVER)
  void offer(@Arg(text = Arg.Text.PRODUCT) String product);

  /**
   * Has something done by somebody within days, 0 being today; asked for twice, the earlier day
   * holds.
   */
  @Verb(
      en = "{0} by {1} in {2} days",
      zh = "{1} 在 {2} 天内 {0}",
      merge = Merge.UNITE,
      touches = AffectedArea.OUTREACH,
      adverse = Adverse.NEVER)
  void act(Action action, Actor actor, @Arg(min = 0, max = 3650) int dueInDays);

  /** Raises a warning that depends on the segment. Raised twice, it has the higher severity. */
  @Verb(
      en = "warning {0}, severity {1}",
      zh = "预警 {0}，级别 {1}",
      merge = Merge.UNITE,
      touches = AffectedArea.SERVICE,
      adverse = Adverse.NEVER)
  void warn(Warning warning, Severity severity);

  /** Refers the decision to a person, who must look at it. */
  @Verb(
      en = "referred to a person",
      zh = "转人工审核",
      merge = Merge.UNITE,
      touches = AffectedArea.APPROVAL,
      adverse = Adverse.NEVER)
  void refer();
}
