package dev.gradus.decision;

import dev.gradus.rules.Actor;
import dev.gradus.rules.PolicyCode;

/**
 * Something to be done. Immutable.
 *
 * @param what what
 * @param who who does it
 * @param dueInDays within how many days, 0 being the day of the decision
 */
public record Task(PolicyCode what, Actor who, int dueInDays) {}
