/** The decisions on several loans of one customer, joined into one plan. */
@NullMarked
package dev.gradus.plan;

import org.jspecify.annotations.NullMarked;
