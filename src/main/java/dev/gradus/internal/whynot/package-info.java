/** Why a rule did not fire, or an outcome is not another one. */
@NullMarked
package dev.gradus.internal.whynot;

import org.jspecify.annotations.NullMarked;
