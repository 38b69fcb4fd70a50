package dev.gradus.decision;

import dev.gradus.rules.Action;
import dev.gradus.rules.Actor;

/**
 * Something to be done. Immutable.
 *
 * @param what what
 * @param who who does it
 * @param dueInDays within how many days, 0 being the day of the decision
 */
public record Task(Action what, Actor who, int dueInDays) {}
