package dev.gradus.record;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells the beginning of a record, which a writer that died left behind, from what this writer
 * cannot have left: only the former is ever cut off.
 */
final class TornRecord {

  /** How every record begins, whatever the customer. */
  private static final String BEGINNING = "{\"" + RecordSyntax.DECISION + "\":{\"asOf\":\"";

  /** What follows the decision of every record. */
  private static final String AFTER_THE_DECISION =
      ",\""
          + RecordSyntax.FORMAT
          + "\":\""
          + DecisionRecord.FORMAT
          + "\",\""
          + RecordSyntax.LIBRARY
          + "\":\"";

  private static final String OUTSIDE_TEXTS = ",:-.0123456789truefalse";

  private TornRecord() {}

  /**
   * Whether bytes without an end of line can be the beginning of a record. A system that went down
   * may have left zeros in the place of bytes, or of all of them if records stand before.
   */
  static boolean is(byte[] bytes, boolean afterRecords) {
    int written = bytes.length;
    while (written > 0 && bytes[written - 1] == 0) {
      written--;
    }
    if (written == 0) {
      return afterRecords;
    }
    String text = text(ByteBuffer.wrap(bytes, 0, written));
    return text != null && agree(text, BEGINNING) && isUnfinished(text);
  }

  /** Reads UTF-8 that may end within a character; null if it is anything else. */
  private static @Nullable String text(ByteBuffer bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    return StandardCharsets.UTF_8.newDecoder().decode(bytes, text, false).isError()
        ? null
        : text.flip().toString();
  }

  /** Whether one text goes on as the other does, as far as both go. */
  private static boolean agree(String text, String expected) {
    return text.startsWith(expected) || expected.startsWith(text);
  }

  /** Whether it is canonical as far as it goes, and the bracket of the record is still open. */
  private static boolean isUnfinished(String text) {
    int open = 0;
    boolean within = false;
    boolean afterDecision = false;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (within) {
        if (next == '\\') {
          i++;
        }
        within = next != '"';
      } else if (next == '"') {
        within = true;
      } else if (next == '{' || next == '[') {
        open++;
      } else if (next == '}' || next == ']') {
        open--;
        if (open == 1 && !afterDecision) {
          afterDecision = true;
          if (!agree(text.substring(i + 1), AFTER_THE_DECISION)) {
            return false;
          }
        }
        if (open == 0) {
          return false;
        }
      } else if (OUTSIDE_TEXTS.indexOf(next) < 0) {
        return false;
      }
    }
    return true;
  }
}
