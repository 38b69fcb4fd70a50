package dev.gradus.internal.table;

/** A cell that does not say what its column asks for. It is caught where cells are read. */
final class UnreadableCell extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  private UnreadableCell(String code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  /** Something that cannot be read. */
  static UnreadableCell syntax(String message) {
    return new UnreadableCell("cell", message);
  }

  /** Something that can be read and makes no sense. */
  static UnreadableCell of(String code, String message) {
    return new UnreadableCell(code, message);
  }

  String code() {
    return code;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
