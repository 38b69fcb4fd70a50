/**
 * Where the field catalogue comes from: the annotations on the records that hold the values, and
 * the scan that reads them.
 */
@NullMarked
package dev.gradus.internal.field;

import org.jspecify.annotations.NullMarked;
