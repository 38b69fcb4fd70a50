package dev.gradus.benchmarks.hand;

import dev.gradus.rules.Stage;

/**
 * Why one rule had its effect: a constant, so that to note it costs a reference.
 *
 * @param id the rule's id
 * @param stage the stage that it belongs to
 * @param reason its reason, with placeholders for whoever shows it
 */
public record HandRule(String id, Stage stage, String reason) {}
