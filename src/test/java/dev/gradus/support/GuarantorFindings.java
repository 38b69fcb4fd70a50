package dev.gradus.support;

import dev.gradus.rules.ServeFindings;

/** The verbs of the last stage, and one more. */
public interface GuarantorFindings extends ServeFindings {

  /** Requires at least so many guarantors; the greatest number holds. */
  void requireGuarantors(int guarantors);
}
