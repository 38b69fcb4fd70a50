/** The settings of a policy: what {@code policy.properties} declares. */
@NullMarked
package dev.gradus.internal.manifest;

import org.jspecify.annotations.NullMarked;
