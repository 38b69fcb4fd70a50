package dev.gradus.internal.table;

import dev.gradus.internal.parse.Token;
import dev.gradus.internal.parse.TokenType;
import dev.gradus.internal.parse.ValueSyntax;
import dev.gradus.internal.parse.ValueSyntax.Form;
import dev.gradus.internal.source.Located;

/**
 * A cell of a table.
 *
 * @param text its text without blanks around it
 * @param line its row, from 1
 * @param column its place in the row, from 1
 */
record TableCell(String text, int line, int column) implements Located {

  boolean isBlank() {
    return text.isEmpty();
  }

  /** A token that stands in the cell. */
  Token token(TokenType type, String written) {
    return new Token(type, written, 0, line, column);
  }

  /** A text that stands in the cell, where tables need no quotes, as a rule file would quote it. */
  Token quoted(String written) {
    return token(TokenType.TEXT, '"' + written + '"');
  }

  /** A value that stands in the cell. */
  ValueSyntax value(Form form, String written) {
    Token token = form == Form.TEXT ? quoted(written) : token(TokenType.NAME, written);
    return new ValueSyntax(form, token.text(), token, token);
  }
}
