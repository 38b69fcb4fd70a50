/**
 * The policies in force: which one decides a day, how they change while decisions go on, and what
 * was in force when.
 */
@NullMarked
package dev.gradus.internal.live;

import org.jspecify.annotations.NullMarked;
