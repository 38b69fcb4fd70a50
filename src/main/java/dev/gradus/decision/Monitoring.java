package dev.gradus.decision;

import dev.gradus.internal.immutable.CodeSet;
import dev.gradus.rules.PolicyCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the customer is monitored. Immutable and thread-safe; the text form holds no value. The
 * library alone implements it, so later versions can add to it.
 */
public sealed interface Monitoring {

  /** The interval in days; null where there is no regular monitoring. */
  @Nullable Integer everyDays();

  /** The day of the next review; null where there is no regular monitoring. */
  @Nullable LocalDate nextReviewOn();

  /** What is looked at, in the order of declaration. */
  Set<PolicyCode> watched();

  /** Creates a builder; what is not set is not monitored. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a monitoring plan. Not thread-safe. */
  final class Builder {

    private @Nullable Integer everyDays;
    private @Nullable LocalDate nextReviewOn;
    private Set<PolicyCode> watched = Set.of();

    private Builder() {}

    /** Sets the interval in days; null where there is no regular monitoring. */
    public Builder everyDays(@Nullable Integer everyDays) {
      this.everyDays = everyDays;
      return this;
    }

    /** Sets the day of the next review; null where there is no regular monitoring. */
    public Builder nextReviewOn(@Nullable LocalDate nextReviewOn) {
      this.nextReviewOn = nextReviewOn;
      return this;
    }

    /** Sets what is looked at, in the order of declaration. */
    public Builder watched(Set<PolicyCode> watched) {
      this.watched = watched;
      return this;
    }

    /** Builds the monitoring plan; its set is a copy. */
    public Monitoring build() {
      return new Built(everyDays, nextReviewOn, watched);
    }

    private record Built(
        @Nullable Integer everyDays, @Nullable LocalDate nextReviewOn, Set<PolicyCode> watched)
        implements Monitoring {

      private Built {
        watched = CodeSet.copyOf(watched);
      }

      @Override
      public String toString() {
        return "Monitoring[values withheld]";
      }
    }
  }
}
