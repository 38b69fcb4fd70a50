package dev.gradus.decision;

import dev.gradus.internal.immutable.CodeSet;
import dev.gradus.rules.WatchItem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the customer is monitored. Immutable.
 *
 * @param everyDays the interval in days; null where there is no regular monitoring
 * @param watched what is looked at
 */
public record Monitoring(@Nullable Integer everyDays, Set<WatchItem> watched) {

  /** Copies what can be changed; sets keep the order of declaration of their codes. */
  public Monitoring {
    watched = CodeSet.copyOf(watched);
  }
}
