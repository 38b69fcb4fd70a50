package dev.gradus.internal.engine;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The proofs that this process has made: where a policy is put back, or one changes in what its
 * rules do not test or say, the same Java need not be proven twice. Thread-safe.
 */
final class MadeProofs {

  /** A process may reload for years. */
  private static final int MOST = 100;

  private final Set<String> ids = new LinkedHashSet<>();

  synchronized boolean contains(String id) {
    return ids.contains(id);
  }

  synchronized void add(String id) {
    ids.add(id);
    if (ids.size() > MOST) {
      ids.remove(ids.iterator().next());
    }
  }
}
