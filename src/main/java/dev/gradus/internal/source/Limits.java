package dev.gradus.internal.source;

/**
 * How much a policy may hold. To check, prove and load a policy within them costs about two seconds
 * of processor time in a virtual machine that is warm, whatever it says.
 */
public final class Limits {

  /** Bytes of one file. */
  public static final int FILE_BYTES = 256 * 1024;

  /** Bytes of all files of a policy. */
  public static final int POLICY_BYTES = 4 * 1024 * 1024;

  /** Files of a policy. */
  public static final int FILES = 200;

  /** Rules of a policy. */
  public static final int RULES = 1_000;

  /** Tests of one rule. */
  public static final int TESTS = 100;

  /**
   * Tests of all rules of a policy together, each value of a list counting as a tenth of one: what
   * its rules cost Drools and the compiler.
   */
  public static final int POLICY_TESTS = 4_000;

  /** Verb calls of one rule. */
  public static final int CALLS = 100;

  /** Settings of a manifest. */
  public static final int SETTINGS = 2_000;

  /** Custom fields of a manifest. */
  public static final int CUSTOM_FIELDS = 100;

  /** Derived fields of a manifest. */
  public static final int DERIVED_FIELDS = 100;

  /** Outcomes of a manifest. */
  public static final int OUTCOMES = 50;

  /** Columns of a table. */
  public static final int COLUMNS = 200;

  /** Characters of a cell of a table. */
  public static final int CELL = 4_000;

  /** Values of one list. */
  public static final int LIST_VALUES = 200;

  /** Brackets within brackets. */
  public static final int DEPTH = 8;

  /** Characters of a text between quotes, and of any other word. */
  public static final int LITERAL = 500;

  /** Characters of a manifest's key. */
  public static final int KEY = 100;

  /** Characters of a name for which a near one is looked for. */
  public static final int NAME = 48;

  /** Digits of a number. */
  public static final int DIGITS = 20;

  /** Problems told of one file. */
  public static final int PROBLEMS = 100;

  /** Problems of a policy behind which no further file is read. */
  public static final int POLICY_PROBLEMS = 1_000;

  private Limits() {}
}
