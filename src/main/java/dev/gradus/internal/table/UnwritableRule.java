package dev.gradus.internal.table;

/** A rule that a table cannot hold. It is caught where rules are written. */
final class UnwritableRule extends Exception {

  private static final long serialVersionUID = 1L;

  UnwritableRule(String reason) {
    super(reason, null, false, false);
  }

  Unfit of(WrittenRule written) {
    return new Unfit(written.rule().at(), written.rule().id(), String.valueOf(getMessage()));
  }
}
