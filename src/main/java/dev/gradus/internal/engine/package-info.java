/**
 * The five stages: rules fire, what they say merges, the floors hold, the mode moves. The only
 * package that knows Drools.
 */
@NullMarked
package dev.gradus.internal.engine;

import org.jspecify.annotations.NullMarked;
