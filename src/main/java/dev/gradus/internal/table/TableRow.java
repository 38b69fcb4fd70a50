package dev.gradus.internal.table;

import dev.gradus.internal.parse.RuleName;
import dev.gradus.internal.parse.RulePieces;
import dev.gradus.internal.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table as the parts of a rule.
 *
 * @param name the rule's name; null where it has no sound one
 * @param at the cell of its id
 * @param code the cell of its reason code, or where that is missing
 * @param pieces its parts
 */
public record TableRow(@Nullable RuleName name, Token at, Token code, RulePieces pieces) {}
