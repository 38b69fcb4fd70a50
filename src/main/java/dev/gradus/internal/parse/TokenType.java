package dev.gradus.internal.parse;

/** The types of tokens. */
public enum TokenType {
  PACKAGE("package"),
  IMPORT("import"),
  GLOBAL("global"),
  RULE("rule"),
  WHEN("when"),
  THEN("then"),
  END("end"),
  CUSTOMER("Customer"),
  DECIDE("decide"),
  IN("in"),
  NOT("not"),
  CONTAINS("contains"),
  TRUE("true"),
  FALSE("false"),
  NULL("null"),

  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  AT_MOST("<="),
  GREATER(">"),
  AT_LEAST(">="),
  AND("&&"),
  OR("||"),
  LPAREN("("),
  RPAREN(")"),
  COMMA(","),
  SEMICOLON(";"),
  DOT("."),
  MINUS("-"),
  STAR("*"),
  AT("@"),

  /** A number without sign, separators and leading zeros, which DRL would read as octal. */
  NUMBER,
  /** A name that is none of the words above. */
  NAME,
  /** A text with its double quotes, on one line. */
  TEXT,

  /** A comment that the file ends in. */
  UNCLOSED_COMMENT,
  /** A text that its line ends in. */
  UNCLOSED_TEXT,
  /** What begins with a digit and is no number. */
  MALFORMED_NUMBER,
  /** A name that begins with a dollar sign. */
  BINDING,
  /** A character that begins no other token. */
  OTHER,

  /** The end of the file, or of the tokens that are parsed. */
  EOF;

  private final String written;

  TokenType() {
    this("");
  }

  TokenType(String written) {
    this.written = written;
  }

  /** How a token of the type is written; empty where its text varies. */
  public String written() {
    return written;
  }
}
