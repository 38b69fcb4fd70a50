/**
 * One customer decided again and again with some values changed: what reasons and counterfactuals
 * search in.
 */
@NullMarked
package dev.gradus.internal.whatif;

import org.jspecify.annotations.NullMarked;
