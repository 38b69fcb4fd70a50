/**
 * How what several rules say becomes one result, stage by stage. Every law is commutative and
 * associative.
 */
@NullMarked
package dev.gradus.internal.merge;

import org.jspecify.annotations.NullMarked;
