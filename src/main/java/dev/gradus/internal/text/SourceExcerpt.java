package dev.gradus.internal.text;

/**
 * Shows a line of a file with a caret under one of its characters. Indentation is left out, a tab
 * takes one column, a long line is cut around the caret, and hidden characters are shown by number.
 */
public final class SourceExcerpt {

  /** The columns shown of a line, and those of them before the caret. */
  private static final int WIDTH = 100;

  private static final int BEFORE = 60;

  private static final String CUT = "...";

  private SourceExcerpt() {}

  /**
   * Two lines: what is shown of the line, and the caret.
   *
   * @param line the line as it stands in the file
   * @param column the column of the caret in characters, from 1; behind the end counts as the end
   */
  public static String of(String line, int column) {
    int caret = line.offsetByCodePoints(0, Math.min(column - 1, length(line)));
    int first = 0;
    while (first < caret && (line.charAt(first) == ' ' || line.charAt(first) == '\t')) {
      first++;
    }
    int start = caret;
    int width = 0;
    while (start > first && width + widthBefore(line, start) <= BEFORE) {
      width += widthBefore(line, start);
      start = line.offsetByCodePoints(start, -1);
    }
    int end = caret;
    while (end < line.length() && width + widthAt(line, end) <= WIDTH) {
      width += widthAt(line, end);
      end = line.offsetByCodePoints(end, 1);
    }
    String before = (start > first ? CUT : "") + shown(line.substring(start, caret));
    String behind = shown(line.substring(caret, end)) + (end < line.length() ? CUT : "");
    return (before + behind).stripTrailing() + "\n" + " ".repeat(TextWidth.of(before)) + "^";
  }

  private static int length(String line) {
    return line.codePointCount(0, line.length());
  }

  private static int widthBefore(String line, int index) {
    return TextWidth.of(shown(Character.toString(line.codePointBefore(index))));
  }

  private static int widthAt(String line, int index) {
    return TextWidth.of(shown(Character.toString(line.codePointAt(index))));
  }

  private static String shown(String text) {
    return HiddenCharacter.shown(text.replace('\t', ' '));
  }
}
