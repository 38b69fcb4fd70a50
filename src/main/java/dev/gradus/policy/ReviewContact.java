package dev.gradus.policy;

import org.jspecify.annotations.Nullable;

/**
 * Whom a customer asks for a person to review a decision: a telephone number, an address, an
 * office. Immutable.
 *
 * @param en how to reach them, in English
 * @param zh how to reach them, in Chinese; null where the policy does not declare Chinese
 */
public record ReviewContact(String en, @Nullable String zh) {}
