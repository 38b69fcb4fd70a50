package dev.gradus.internal.table;

import dev.gradus.internal.parse.SyntaxWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cuts the cell of a test into words and signs. A word is a number, a date, a code or a field; the
 * signs are those of comparisons and ranges.
 */
final class CellWords {

  /** Two points between the ends of a range. */
  static final String TO = "..";

  /** The longer first. */
  private static final List<String> SIGNS =
      List.of(">=", "<=", TO, ">", "<", "[", "]", "(", ")", ",");

  /** What is often written instead, and what to write. */
  private static final Map<String, String> INSTEAD =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("\u2265", ">="),
              Map.entry("\u2264", "<="),
              Map.entry("\u2260", "not"),
              Map.entry("!", "not"),
              Map.entry("=", "the value alone"),
              Map.entry("\uFF1E", ">"),
              Map.entry("\uFF1C", "<"),
              Map.entry("\uFF0C", ","),
              Map.entry("\u3001", ","),
              Map.entry(";", ","),
              Map.entry("\u2013", TO),
              Map.entry("\u2014", TO),
              Map.entry("\u2026", TO),
              Map.entry("~", TO),
              Map.entry("\uFF5E", TO),
              Map.entry("&", "and"),
              Map.entry("|", "or"),
              Map.entry("%", "the fraction, such as 0.3")));

  private CellWords() {}

  /** The words and signs of a cell, in their order. */
  static List<String> of(String cell) throws UnreadableCell {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < cell.length()) {
      int start = at;
      if (cell.charAt(at) == ' ' || cell.charAt(at) == '\t') {
        at++;
        continue;
      }
      while (at < cell.length() && isOfWord(cell.charAt(at)) && !cell.startsWith(TO, at)) {
        at++;
      }
      if (at == start) {
        at += sign(cell, at).length();
      }
      words.add(cell.substring(start, at));
    }
    return words;
  }

  private static String sign(String cell, int at) throws UnreadableCell {
    for (String sign : SIGNS) {
      if (cell.startsWith(sign, at)) {
        return sign;
      }
    }
    String odd = Character.toString(cell.codePointAt(at));
    String instead = INSTEAD.get(odd);
    throw UnreadableCell.syntax(
        SyntaxWords.quoted(odd)
            + " cannot stand in a test. "
            + (instead == null
                ? "A test is a value, '580..669', '>= 670', 'A, B', 'not A', 'known' or 'unknown'."
                : "Write " + (instead.contains(" ") ? instead : "'" + instead + "'") + "."));
  }

  static boolean isWord(String text) {
    return isOfWord(text.charAt(0)) && !text.equals(TO);
  }

  private static boolean isOfWord(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '.'
        || c == '-';
  }
}
