package dev.gradus.rules;

/**
 * The verbs of the last stage: the service that its rules may grant. Rules of a policy call them;
 * what several rules say merges by the law of the verb, whatever their order.
 */
public interface ServeFindings extends OutcomeFindings {

  /**
   * Proposes an approval channel with its target; the fastest proposal holds.
   *
   * @param targetDays from 0 to 365
   */
  void proposeApproval(ApprovalChannel channel, int targetDays);

  /**
   * Slows approval down to at least this channel and this target, whatever is proposed; of several
   * the slowest channel and the longest target hold.
   *
   * @param targetDays from 0 to 365
   */
  void requireApproval(ApprovalChannel channel, int targetDays);

  /**
   * Adjusts the rate; the adjustments of all rules add up, and a negative one makes the loan
   * cheaper.
   *
   * @param basisPoints from -1,000 to 1,000
   */
  void adjustRate(int basisPoints);

  /**
   * Holds the sum of all adjustments within two bounds; the narrowest hold.
   *
   * @param leastBasisPoints from -1,000 to 1,000
   * @param mostBasisPoints from -1,000 to 1,000
   */
  void holdAdjustmentWithin(int leastBasisPoints, int mostBasisPoints);

  /**
   * Proposes a rate type; of several the most adaptable holds: MIXED before FLOATING before FIXED.
   */
  void proposeRateType(RateType rateType);

  /** Assigns a manager; the most personal service holds. */
  void assignManager(ManagerService manager);

  /** Assigns a service team. */
  void assignServiceTeam();

  /**
   * Monitors at an interval; the shortest holds. Without any there is no regular monitoring.
   *
   * @param days from 1 to 3,650
   */
  void monitorEvery(int days);

  /** Halves the monitoring interval, once for every rule that says so, down to a day. */
  void halveMonitoringInterval();

  /** Has something watched. */
  void watch(WatchItem item);

  /**
   * Has something of the policy's own watched.
   *
   * @param item a watch item that the policy's manifest declares
   */
  void watch(String item);

  /**
   * Contacts the customer through a channel at an interval; the shortest holds for each channel.
   *
   * @param everyDays from 1 to 3,650
   */
  void contact(Channel channel, int everyDays);

  /** Offers a product that the policy's manifest declares. */
  void offer(String product);

  /**
   * Has something done by somebody; asked for twice, the earlier day holds.
   *
   * @param dueInDays from 0, today, to 3,650
   */
  void act(Action action, Actor actor, int dueInDays);

  /**
   * Has somebody do something of the policy's own; of the same by the same person the earlier
   * holds.
   *
   * @param action an action that the policy's manifest declares
   * @param actor who does it
   * @param dueInDays within how many days, from 0
   */
  void act(String action, Actor actor, int dueInDays);
}
