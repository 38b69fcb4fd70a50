/**
 * The command line: reads snapshots from CSV or JSON Lines, has the engine decide, writes
 * decisions.
 *
 * <p>It knows no field by name: readers, tables and messages all follow the policy's {@link
 * dev.gradus.field.FieldCatalogue}. Its libraries are optional dependencies, so a host that embeds
 * the engine never gets them; nothing outside this package may depend on it.
 */
@NullMarked
package dev.gradus.cli;

import org.jspecify.annotations.NullMarked;
