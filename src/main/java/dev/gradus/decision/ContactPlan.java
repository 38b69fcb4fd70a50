package dev.gradus.decision;

import dev.gradus.rules.Channel;

/**
 * A regular contact. Immutable.
 *
 * @param channel through which channel
 * @param everyDays the interval in days
 */
public record ContactPlan(Channel channel, int everyDays) {}
