package dev.gradus.internal.source;

import dev.gradus.internal.text.HiddenCharacter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, checked character by character before anything reads it as a language.
 *
 * <p>What would look different from what it says is refused wherever it stands, in comments too:
 * backslashes (DRL and Java read escapes there), control, format, bidirectional and invisible
 * characters, a carriage return without its line feed.
 *
 * @param text the text, each refused character replaced by a space
 * @param spoilt the lines that hold a refused character; what else they seem to say is not to be
 *     judged
 */
public record SourceText(String text, Set<Integer> spoilt) {

  /** The code of a refused character. */
  public static final String CODE = "character";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Reads a file; null where it cannot be read at all, which the log then says. */
  public static @Nullable SourceText read(byte[] bytes, ProblemLog log) {
    if (bytes.length > Limits.FILE_BYTES) {
      log.error(
          "limit",
          "The file has "
              + bytes.length
              + " bytes; at most "
              + Limits.FILE_BYTES
              + " are allowed. Split it.");
      return null;
    }
    String decoded = decode(bytes, log);
    return decoded == null ? null : refuse(decoded, log);
  }

  private static @Nullable String decode(byte[] bytes, ProblemLog log) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
    String text = withoutMark(out.flip().toString());
    if (result.isError()) {
      int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
      String last = text.substring(text.lastIndexOf('\n') + 1);
      log.error(
          line,
          last.codePointCount(0, last.length()) + 1,
          "encoding",
          "The file is not UTF-8 from here on. Save it as UTF-8.");
      return null;
    }
    return text;
  }

  /** The text without the mark that editors put at the beginning of a file. */
  static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static SourceText refuse(String text, ProblemLog log) {
    StringBuilder clean = new StringBuilder(text.length());
    Set<Integer> spoilt = new HashSet<>();
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      String refusal = refusal(c, next < text.length() ? text.charAt(next) : 0);
      if (refusal == null) {
        clean.appendCodePoint(c);
      } else {
        log.error(line, column, CODE, refusal);
        spoilt.add(line);
        clean.append(' ');
      }
      column = c == '\n' ? 1 : column + 1;
      line = c == '\n' ? line + 1 : line;
      i = next;
    }
    return new SourceText(clean.toString(), spoilt);
  }

  private static @Nullable String refusal(int c, char next) {
    if (c == '\\') {
      return "A backslash is not allowed anywhere in a policy. Remove it.";
    }
    boolean plain = c >= ' ' && c <= '~';
    if (plain || c == '\n' || c == '\t' || (c == '\r' && next == '\n')) {
      return null;
    }
    String kind = HiddenCharacter.kind(c);
    return kind == null
        ? null
        : String.format(
            Locale.ROOT, "The %s U+%04X is not allowed anywhere in a policy. Remove it.", kind, c);
  }
}
