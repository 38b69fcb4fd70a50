package dev.gradus.internal.lang;

/**
 * How much a policy may hold. A file within them costs far less than a second, whatever it says.
 */
final class Limits {

  /** Bytes of one file. */
  static final int FILE_BYTES = 256 * 1024;

  /** Bytes of all files of a policy. */
  static final int POLICY_BYTES = 4 * 1024 * 1024;

  /** Files of a policy. */
  static final int FILES = 200;

  /** Rules of a policy. */
  static final int RULES = 1_000;

  /** Tests of one rule. */
  static final int TESTS = 100;

  /** Verb calls of one rule. */
  static final int CALLS = 100;

  /** Settings of a manifest. */
  static final int SETTINGS = 2_000;

  /** Custom fields of a manifest. */
  static final int CUSTOM_FIELDS = 100;

  /** Values of one list. */
  static final int LIST_VALUES = 200;

  /** Brackets within brackets. */
  static final int DEPTH = 8;

  /** Characters of a text between quotes, and of any other word. */
  static final int LITERAL = 500;

  /** Characters of a manifest's key. */
  static final int KEY = 100;

  /** Characters of a name for which a near one is looked for. */
  static final int NAME = 48;

  /** Digits of a number. */
  static final int DIGITS = 20;

  /** Problems told of one file. */
  static final int PROBLEMS = 100;

  /** Problems of a policy behind which no further file is read. */
  static final int POLICY_PROBLEMS = 1_000;

  private Limits() {}
}
