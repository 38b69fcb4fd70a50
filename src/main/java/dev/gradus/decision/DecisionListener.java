package dev.gradus.decision;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.policy.EngineStatus;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyProblem;
import java.util.List;

/**
 * Is told what an engine does: for metrics, for an audit trail, for an alarm.
 *
 * <p>It is called on the thread that asks for the decision, or consumes those of a stream, so it
 * should be quick, and by many threads at once where a host has many, so it must be thread-safe;
 * {@link #evaluatorsDiffer} may be called on any thread, and before {@link #decided}. What it
 * throws is logged without its message, which might hold a customer's data, and harms no decision;
 * only the end of the whole process, such as memory that has run out, is passed on. The news of
 * policies comes in the order of the exchanges, while the next one waits: a listener may ask and
 * reload the engine, but must not wait for another thread that does.
 */
public interface DecisionListener {

  /**
   * A customer was decided.
   *
   * @param snapshot what was known
   * @param decision the decision
   */
  default void decided(CustomerSnapshot snapshot, ServiceDecision decision) {}

  /**
   * An engine has loaded its policies and is about to start, before anything else is told.
   *
   * @param status the policies in force and when they were read
   */
  default void engineStarted(EngineStatus status) {}

  /**
   * Other policies are in force from now on.
   *
   * @param policies the policies, by their first day
   */
  default void policiesChanged(List<Policy> policies) {}

  /**
   * New policies were refused; the last good ones stay in force. The same files are refused once.
   *
   * @param problems all that is wrong
   */
  default void policiesRefused(List<PolicyProblem> problems) {}

  /**
   * A decision came out otherwise when it was made again on Drools, which is a defect of the
   * library. The decision that was served stands.
   *
   * @param snapshot what was known
   * @param served the decision that was served
   * @param onDrools the decision that Drools comes to
   */
  default void evaluatorsDiffer(
      CustomerSnapshot snapshot, ServiceDecision served, ServiceDecision onDrools) {}
}
