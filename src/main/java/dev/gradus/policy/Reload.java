package dev.gradus.policy;

import java.util.List;

/** What became of an attempt to change the policies in force. Immutable. */
public sealed interface Reload {

  /**
   * New policies are in force.
   *
   * @param policies the policies now in force, by their first day
   */
  record Changed(List<Policy> policies) implements Reload {
    /** Copies the list. */
    public Changed {
      policies = List.copyOf(policies);
    }
  }

  /** The files are what they were; nothing was done. */
  record Unchanged() implements Reload {}

  /**
   * The new policies cannot be used. The last good ones stay in force.
   *
   * @param problems all that is wrong
   */
  record Refused(List<PolicyProblem> problems) implements Reload {
    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
