/**
 * What can be said of a policy without deciding anybody: whether protected attributes stay out of
 * risk, price, approval and terms, whether its contracts hold, and which of its rules look like
 * mistakes.
 *
 * <p>It reads the tree and nothing else.
 */
@NullMarked
package dev.gradus.internal.analysis;

import org.jspecify.annotations.NullMarked;
