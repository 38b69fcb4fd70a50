/**
 * Tables of rules: from the cells of a spreadsheet to the parts of rules, each mistake told at its
 * cell, and from checked rules to a table or a rule file.
 */
@NullMarked
package dev.gradus.internal.table;

import org.jspecify.annotations.NullMarked;
