package dev.gradus.internal.parse;

/** Tokens that are not what they should be. It is caught where they are parsed. */
public final class Mismatch extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Token at;
  private final Expected expected;
  private final String subject;

  /** What would have been right at the first token that is wrong. */
  enum Expected {
    /** A path or an opening bracket. */
    TEST,
    /** A closing bracket, or whatever joins tests. */
    TEST_END,
    /** What the subject is compared by. */
    OPERATOR,
    /** {@code in} or {@code contains}. */
    AFTER_NOT,
    LIST,
    LIST_END,
    VALUE,
    /** A name behind a point. */
    NAME,
    /** A point and a verb. */
    VERB,
    ARGUMENTS,
    ARGUMENTS_END,
    /** The end of a call of the subject. */
    SEMICOLON,
    /** Something that there are no words for. */
    OTHER
  }

  Mismatch(Token at, Expected expected, String subject) {
    super(null, null, false, false);
    this.at = at;
    this.expected = expected;
    this.subject = subject;
  }

  /** The first token that cannot stand where it stands. */
  Token at() {
    return at;
  }

  /** What could. */
  Expected expected() {
    return expected;
  }

  /** The path or the verb of which something was expected; empty elsewhere. */
  String subject() {
    return subject;
  }
}
