package dev.gradus.decision;

import dev.gradus.rules.ApprovalChannel;
import org.jspecify.annotations.Nullable;

/**
 * The channel of approval. Immutable.
 *
 * @param channel the channel
 * @param targetDays the target in days; null where no rule says one
 */
public record Approval(ApprovalChannel channel, @Nullable Integer targetDays) {}
