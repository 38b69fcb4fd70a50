/** The syntax tree of a checked rule and its meaning: the one evaluator of conditions. */
@NullMarked
package dev.gradus.internal.tree;

import org.jspecify.annotations.NullMarked;
