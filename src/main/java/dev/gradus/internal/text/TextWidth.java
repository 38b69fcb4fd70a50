package dev.gradus.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures and breaks text by the columns it takes in a terminal, where a Chinese character takes
 * two and a mark on another character none.
 */
public final class TextWidth {

  /** The scripts and signs of East Asia that take two columns, after Unicode's East Asian Width. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  private TextWidth() {}

  /** The columns that a text takes. */
  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    for (int[] range : WIDE) {
      if (c >= range[0] && c <= range[1]) {
        return true;
      }
    }
    return false;
  }

  /** Pads a text with blanks to a width, after or before the text. */
  public static String pad(String text, int width, boolean before) {
    String blanks = " ".repeat(Math.max(0, width - of(text)));
    return before ? blanks + text : text + blanks;
  }

  /**
   * The text in lines of at most a width, broken between words or Chinese characters; at least one
   * line.
   */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int used = 0;
    int lastBreak = -1;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (used + of(c) > width && at > start) {
        int end = lastBreak > start ? lastBreak : at;
        lines.add(text.substring(start, end).stripTrailing());
        start = c == ' ' && end == at ? at + 1 : end;
        at = start;
        used = 0;
        lastBreak = -1;
        continue;
      }
      used += of(c);
      at += Character.charCount(c);
      if (mayBreakAfter(c, text, at)) {
        lastBreak = at;
      }
    }
    lines.add(text.substring(start).stripTrailing());
    return lines;
  }

  /** After a blank; between Chinese characters, but not before the mark that ends a phrase. */
  private static boolean mayBreakAfter(int c, String text, int next) {
    boolean beforeMark = next < text.length() && "，。；：、）》”".indexOf(text.charAt(next)) >= 0;
    return c == ' ' || (isWide(c) && !beforeMark);
  }
}
