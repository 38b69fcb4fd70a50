package dev.gradus.internal.parse;

/**
 * An annotation as it is written: {@code @source( "F4.6" )}.
 *
 * @param name its name
 * @param text its text
 */
public record AnnotationSyntax(Token name, Token text) {}
