/**
 * The vocabulary of rule files: whatever a rule may test and say stands in this package, because it
 * is the one package that a rule file imports.
 *
 * <p>{@link dev.gradus.rules.Customer} is the one fact; the findings interfaces hold the verbs of
 * the five stages; the rest are the groups of fields and the codes.
 */
@NullMarked
package dev.gradus.rules;

import org.jspecify.annotations.NullMarked;
