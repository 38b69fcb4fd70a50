package dev.gradus.policy;

/**
 * Thrown where a policy says more of one customer than its manifest allows ({@code
 * limit.findings}). The policy is at fault, not the customer; its message names the rule and holds
 * nothing of the customer's.
 */
public final class PolicyLimitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;

  /**
   * An exception about a rule that said too much.
   *
   * @param rule the id of the rule that passed the limit, in the order of stages and ids
   * @param limit the limit, in findings for one decision
   */
  public PolicyLimitException(String rule, int limit) {
    super(
        "Rule "
            + rule
            + " passes the limit of "
            + limit
            + " findings for one decision. Let fewer rules hold at once, or"
            + " raise 'limit.findings' in "
            + PolicyFiles.MANIFEST
            + ".");
    this.rule = rule;
  }

  /** The id of the rule that passed the limit. */
  public String rule() {
    return rule;
  }
}
