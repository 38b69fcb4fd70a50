package dev.gradus.rules;

/**
 * The five classes of loans by the likelihood that they are repaid, the best first: China's Rules
 * on the Risk Classification of Financial Assets of Commercial Banks (2023). From SUBSTANDARD on a
 * loan is non-performing.
 */
public enum AssetClass {
  /** No reason to doubt that it is repaid in time and in full. */
  NORMAL,
  /** Able to pay at present, though something may tell against it. */
  SPECIAL_MENTION,
  /** Not able to pay in full out of income, or credit-impaired. */
  SUBSTANDARD,
  /** Hardly able to pay in full; a loss is likely. */
  DOUBTFUL,
  /** Little or nothing will be recovered. */
  LOSS
}
