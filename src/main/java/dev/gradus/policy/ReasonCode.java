package dev.gradus.policy;

import org.jspecify.annotations.Nullable;

/**
 * A code that a policy gives for unfavourable outcomes. Immutable.
 *
 * @param code the code, such as {@code DEBT_TO_INCOME_HIGH}
 * @param en what the customer is told, in English
 * @param zh what the customer is told, in Chinese; null where the policy does not declare Chinese
 */
public record ReasonCode(String code, String en, @Nullable String zh) {}
