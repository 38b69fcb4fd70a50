/** What a customer could change to get a better outcome. Every answer has been decided. */
@NullMarked
package dev.gradus.internal.counterfactual;

import org.jspecify.annotations.NullMarked;
