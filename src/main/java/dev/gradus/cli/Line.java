package dev.gradus.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One physical line of an input, as bytes and without its end.
 *
 * @param number the line, from 1
 * @param bytes its bytes; cut off where it is too long
 * @param tooLong whether it was longer than {@link LineReader#LONGEST}
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier between two methods; never compared
record Line(long number, byte[] bytes, boolean tooLong) {

  private static final char REPLACEMENT = '\uFFFD';

  /** Returns a whole file as one line, without a byte order mark at its beginning. */
  static Line ofFile(byte[] bytes) {
    boolean marked =
        bytes.length > 2
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return new Line(1, marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes, false);
  }

  /** The text of the line; null if its bytes are not UTF-8. */
  @Nullable String text() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Only a text with the replacement character in it needs the slow, strict look.
    return text.indexOf(REPLACEMENT) >= 0 && !strictlyUtf8() ? null : text;
  }

  /** Whether nothing but blanks stands on the line. */
  boolean isBlank() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return !tooLong;
  }

  private boolean strictlyUtf8() {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "Line[" + number + ", text withheld]";
  }
}
