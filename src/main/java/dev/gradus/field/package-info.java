/**
 * The field catalogue: what every field is called, how it is typed, bounded, measured and
 * described.
 *
 * <p>The annotations of this package stand on the record components that hold the values; {@link
 * dev.gradus.field.FieldCatalogue} reads them once into one table. The rule checker, the printers,
 * the CSV and JSON readers, the explanations and the handbook all read that table and nothing else.
 */
@NullMarked
package dev.gradus.field;

import org.jspecify.annotations.NullMarked;
