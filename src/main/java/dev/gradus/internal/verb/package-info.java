/**
 * The vocabulary of rules: one object for each verb, which says all that the verb means. Whoever
 * needs to know what a rule says reads these objects and knows no verb by name.
 */
@NullMarked
package dev.gradus.internal.verb;

import org.jspecify.annotations.NullMarked;
