package dev.gradus.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads physical lines, ended by LF, CRLF or CR, in constant memory: a line longer than {@link
 * #LONGEST} is read past and handed on as too long. No field can hold a line break, so a quote left
 * open can never swallow the lines after it.
 */
final class LineReader implements Closeable {

  /** The most bytes of a line. */
  static final int LONGEST = 64 * 1024;

  /** The most bytes of a line that holds a whole decision, which may quote many a value. */
  static final int LONGEST_DECISION = 16 * 1024 * 1024;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[64 * 1024];
  private int next;
  private int end;
  private boolean started;
  private long number;
  private long consumed;

  LineReader(InputStream in) {
    this(in, LONGEST);
  }

  /**
   * A reader of lines.
   *
   * @param in the bytes
   * @param longest the most bytes of a line
   */
  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line; null at the end. */
  @Nullable Line next() throws IOException {
    start();
    if (next == end && !fill()) {
      return null;
    }
    number++;
    @Nullable ByteArrayOutputStream pieces = null;
    boolean tooLong = false;
    while (true) {
      int stop = endOfLine();
      int length = stop - next;
      if (stop < end && pieces == null) {
        Line line = new Line(number, Arrays.copyOfRange(buffer, next, stop), false);
        passLineEnd(stop);
        return line;
      }
      pieces = pieces == null ? new ByteArrayOutputStream() : pieces;
      tooLong |= pieces.size() + length > longest;
      pieces.write(buffer, next, Math.min(length, longest - pieces.size()));
      if (stop < end) {
        passLineEnd(stop);
        return new Line(number, pieces.toByteArray(), tooLong);
      }
      next = end;
      if (!fill()) {
        return new Line(number, pieces.toByteArray(), tooLong);
      }
    }
  }

  /** How many bytes have been read so far. */
  long consumed() {
    return consumed;
  }

  /**
   * At which byte the next line begins.
   *
   * @throws IOException if the first bytes cannot be read
   */
  long position() throws IOException {
    start();
    return consumed - (end - next);
  }

  private void start() throws IOException {
    if (!started) {
      started = true;
      skipByteOrderMark();
    }
  }

  private int endOfLine() {
    int at = next;
    while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
      at++;
    }
    return at;
  }

  private void passLineEnd(int stop) throws IOException {
    boolean carriageReturn = buffer[stop] == '\r';
    next = stop + 1;
    if (carriageReturn && (next < end || fill()) && buffer[next] == '\n') {
      next++;
    }
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    consumed += end;
    return end > 0;
  }

  private void skipByteOrderMark() throws IOException {
    // A pipe may hand out fewer bytes than the mark is long.
    while (end < 3) {
      int more = in.read(buffer, end, buffer.length - end);
      if (more <= 0) {
        break;
      }
      end += more;
      consumed += more;
    }
    int first = end > 0 ? buffer[0] & 0xFF : -1;
    int second = end > 1 ? buffer[1] & 0xFF : -1;
    if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
      throw new CliException("The input is UTF-16. Save it as UTF-8.");
    }
    if (first == 0xEF && second == 0xBB && end > 2 && (buffer[2] & 0xFF) == 0xBF) {
      next = 3;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
