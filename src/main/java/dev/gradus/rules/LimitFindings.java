package dev.gradus.rules;

/**
 * The verbs of the third stage: the limits within which its rules would lend. Rules of a policy
 * call them; what several rules say merges by the law of the verb, whatever their order.
 */
public interface LimitFindings extends OutcomeFindings {

  /**
   * Limits the term; the shortest limit holds.
   *
   * @param months from 1 to 1,200
   */
  void limitTerm(int months);

  /**
   * Requires a cover; the highest holds.
   *
   * @param coverage collateral value after its haircut to exposure, from 0 to 100
   */
  void requireCoverage(double coverage);

  /**
   * Proposes an amount that may be lent; the greatest proposal holds, within the least limit.
   *
   * @param amount in whole units of the policy's currency, from 0 to 10^15; kept to 15 digits
   */
  void proposeAmount(double amount);

  /**
   * Limits the amount; the least limit holds. A limit proposes nothing: without a proposal there is
   * no maximum amount.
   *
   * @param amount in whole units of the policy's currency, from 0 to 10^15; kept to 15 digits
   */
  void limitAmount(double amount);

  /** Offers a way to repay. */
  void offerRepayment(RepaymentOption option);

  /** Requires a document. */
  void requireDocument(Document document);

  /**
   * Asks for a document of the policy's own.
   *
   * @param document a document that the policy's manifest declares
   */
  void requireDocument(String document);
}
