package dev.gradus.rules;

/** The verbs of the last stage: the service that its rules may grant. */
public interface ServeFindings {

  /** Proposes an approval channel with its target; the fastest proposal holds. */
  void proposeApproval(ApprovalChannel channel, int targetDays);

  /** Slows approval down to at least this channel and target, whatever is proposed. */
  void requireApproval(ApprovalChannel channel, int targetDays);

  /** Adjusts the rate by basis points; a negative number makes the loan cheaper. */
  void adjustRate(int basisPoints);

  /** Holds the sum of all adjustments within two bounds, in basis points. */
  void holdAdjustmentWithin(int leastBasisPoints, int mostBasisPoints);

  /**
   * Proposes a rate type; of several the most adaptable holds: MIXED before FLOATING before FIXED.
   */
  void proposeRateType(RateType rateType);

  /** Limits the term, in months. */
  void limitTerm(int months);

  /** Requires a cover: collateral value to exposure, as a decimal number. */
  void requireCoverage(double coverage);

  /** Offers a way to repay. */
  void offerRepayment(RepaymentOption option);

  /** Requires a document. */
  void requireDocument(Document document);

  /** Assigns a manager; the most personal service holds. */
  void assignManager(ManagerService manager);

  /** Assigns a service team. */
  void assignServiceTeam();

  /**
   * Monitors at an interval, in days; the shortest holds. Without any there is no regular
   * monitoring.
   */
  void monitorEvery(int days);

  /** Halves the monitoring interval, once for every rule that says so, down to a day. */
  void halveMonitoringInterval();

  /** Has something watched. */
  void watch(WatchItem item);

  /**
   * Contacts the customer through a channel at an interval, in days; the shortest holds for each
   * channel.
   */
  void contact(Channel channel, int everyDays);

  /** Offers a product that the policy's manifest declares. */
  void offer(String product);

  /**
   * Has something done by somebody within days, 0 being today; asked for twice, the earlier day
   * holds.
   */
  void act(Action action, Actor actor, int dueInDays);

  /** Raises a warning that depends on the segment. Raised twice, it has the higher severity. */
  void warn(Warning warning, Severity severity);

  /** Refers the decision to a person, who must look at it. */
  void refer();
}
