package dev.gradus.internal.backend;

import dev.gradus.internal.check.CheckedPolicy;
import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/**
 * A policy's stages on Drools, built when first asked for: Drools takes its time to wake, and a
 * policy that was proven before does not need it. Held softly: where memory is short they are given
 * back, and built anew. Thread-safe.
 */
public final class LazyDrools {

  private final CheckedPolicy policy;
  private @Nullable SoftReference<Stages> held;

  public LazyDrools(CheckedPolicy policy) {
    this.policy = policy;
  }

  public synchronized Stages stages() {
    Stages stages = held == null ? null : held.get();
    if (stages == null) {
      stages = Stages.drools(policy);
      held = new SoftReference<>(stages);
    }
    return stages;
  }
}
