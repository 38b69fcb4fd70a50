/**
 * How what several rules say becomes one result. Every law is commutative and associative; the
 * verbs' own objects have them.
 */
@NullMarked
package dev.gradus.internal.merge;

import org.jspecify.annotations.NullMarked;
