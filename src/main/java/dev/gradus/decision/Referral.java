package dev.gradus.decision;

import dev.gradus.internal.immutable.LazyList;
import java.util.List;

/**
 * A person must look at the decision. Immutable.
 *
 * @param missing the fields whose being unknown led to it, by path
 * @param rules the ids of the rules that referred
 */
public record Referral(List<String> missing, List<String> rules) {

  /** Copies what can be changed. */
  public Referral {
    missing = LazyList.copyOf(missing);
    rules = LazyList.copyOf(rules);
  }
}
