package dev.gradus.internal.verb;

/**
 * What verbs move on the way to an outcome. Searches follow one or several of these at a time.
 *
 * @param name what it is called
 */
public record InfluenceChannel(String name) {}
