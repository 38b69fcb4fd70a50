package dev.gradus.support;

import dev.gradus.decision.DecisionListener;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyProblem;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what an engine says of its policies. */
public final class NewsLog implements DecisionListener {

  public final List<List<Policy>> changed = new CopyOnWriteArrayList<>();
  public final List<List<PolicyProblem>> refused = new CopyOnWriteArrayList<>();

  @Override
  public void policiesChanged(List<Policy> policies) {
    changed.add(policies);
  }

  @Override
  public void policiesRefused(List<PolicyProblem> problems) {
    refused.add(problems);
  }
}
