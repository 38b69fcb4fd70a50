package dev.gradus.decision;

import dev.gradus.internal.immutable.CodeSet;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.RepaymentOption;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On what terms the loan is offered. Immutable and thread-safe; the text form holds no value. The
 * library alone implements it, so later versions can add to it.
 */
public sealed interface Terms {

  /** The longest term in months; null where no rule limits it. */
  @Nullable Integer maxTermMonths();

  /** The most that is lent, in whole units of the policy's currency; null where no rule says. */
  @Nullable BigDecimal maxAmount();

  /** The least cover, collateral value to exposure; null where no rule asks for one. */
  @Nullable BigDecimal minCoverage();

  /** The ways to repay on offer, in the order of their declaration. */
  Set<RepaymentOption> repaymentOptions();

  /** The documents to be handed in: the library's in their order, then the policy's by code. */
  Set<PolicyCode> documents();

  /** Creates a builder; what is not set is not limited and not asked for. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds terms. Not thread-safe. */
  final class Builder {

    private @Nullable Integer maxTermMonths;
    private @Nullable BigDecimal maxAmount;
    private @Nullable BigDecimal minCoverage;
    private Set<RepaymentOption> repaymentOptions = Set.of();
    private Set<PolicyCode> documents = Set.of();

    private Builder() {}

    /** Sets the longest term in months; null where no rule limits it. */
    public Builder maxTermMonths(@Nullable Integer maxTermMonths) {
      this.maxTermMonths = maxTermMonths;
      return this;
    }

    /** Sets the most that is lent; null where no rule says. */
    public Builder maxAmount(@Nullable BigDecimal maxAmount) {
      this.maxAmount = maxAmount;
      return this;
    }

    /** Sets the least cover, collateral value to exposure; null where no rule asks for one. */
    public Builder minCoverage(@Nullable BigDecimal minCoverage) {
      this.minCoverage = minCoverage;
      return this;
    }

    /** Sets the ways to repay on offer, in the order of their declaration. */
    public Builder repaymentOptions(Set<RepaymentOption> repaymentOptions) {
      this.repaymentOptions = repaymentOptions;
      return this;
    }

    /** Sets the documents to be handed in, in the order of their declaration. */
    public Builder documents(Set<PolicyCode> documents) {
      this.documents = documents;
      return this;
    }

    /** Builds the terms; their sets are copies. */
    public Terms build() {
      return new Built(maxTermMonths, maxAmount, minCoverage, repaymentOptions, documents);
    }

    private record Built(
        @Nullable Integer maxTermMonths,
        @Nullable BigDecimal maxAmount,
        @Nullable BigDecimal minCoverage,
        Set<RepaymentOption> repaymentOptions,
        Set<PolicyCode> documents)
        implements Terms {

      private Built {
        repaymentOptions = CodeSet.copyOf(repaymentOptions);
        documents = CodeSet.copyOf(documents);
      }

      @Override
      public String toString() {
        return "Terms[values withheld]";
      }
    }
  }
}
