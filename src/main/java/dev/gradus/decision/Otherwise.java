package dev.gradus.decision;

import org.jspecify.annotations.Nullable;

/**
 * That a rule had its effect because no rule of a group holds. Immutable.
 *
 * @param group the name of the group
 * @param nearest the id of its rule that is nearest to holding; null where it has none
 */
public record Otherwise(String group, @Nullable String nearest) {}
