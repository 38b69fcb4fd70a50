package dev.gradus.decision;

import dev.gradus.internal.immutable.CodeSet;
import dev.gradus.rules.Document;
import dev.gradus.rules.RepaymentOption;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On what terms the loan is offered. Immutable.
 *
 * @param maxTermMonths the longest term in months; null where no rule limits it
 * @param minCoverage the least cover, collateral value to exposure; null where no rule asks for one
 * @param repaymentOptions the ways to repay on offer
 * @param documents the documents to be handed in
 */
public record Terms(
    @Nullable Integer maxTermMonths,
    @Nullable BigDecimal minCoverage,
    Set<RepaymentOption> repaymentOptions,
    Set<Document> documents) {

  /** Copies what can be changed; sets keep the order of declaration of their codes. */
  public Terms {
    repaymentOptions = CodeSet.copyOf(repaymentOptions);
    documents = CodeSet.copyOf(documents);
  }
}
