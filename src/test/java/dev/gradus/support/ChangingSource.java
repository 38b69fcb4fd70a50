package dev.gradus.support;

import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import java.io.IOException;

/** A source that can be given something else to hold. */
public final class ChangingSource implements PolicySource {

  private volatile PolicySource now;

  public ChangingSource(PolicySource first) {
    this.now = first;
  }

  public void holds(PolicySource next) {
    this.now = next;
  }

  @Override
  public PolicyFiles read() throws IOException {
    return now.read();
  }
}
