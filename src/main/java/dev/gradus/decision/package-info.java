/** The decision on a customer: segment, service and the reasons for both. */
@NullMarked
package dev.gradus.decision;

import org.jspecify.annotations.NullMarked;
