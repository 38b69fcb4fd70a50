package dev.gradus.record;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of records line by line, and verifies the hash and the chain of each. It needs
 * memory for one record, however long the file is. Not thread-safe.
 */
public final class RecordReader implements Closeable {

  /** The most bytes of a line; a record has a few tens of thousands. */
  static final int LONGEST = 16 << 20;

  private final InputStream in;
  private long line;
  private long soundBytes;
  private boolean ended = true;
  private boolean linked;
  private @Nullable String lastHash;

  private RecordReader(InputStream in) {
    this.in = in;
  }

  /** A reader from the beginning of a file. */
  public static RecordReader open(Path file) throws IOException {
    return new RecordReader(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
  }

  /** The next line; null at the end. */
  public @Nullable RecordLine next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long length = 0;
    int next = in.read();
    for (; next >= 0 && next != '\n'; next = in.read()) {
      length++;
      if (length <= LONGEST) {
        bytes.write(next);
      }
    }
    if (next < 0 && length == 0) {
      return null;
    }
    line++;
    if (next < 0) {
      return last(bytes.toByteArray(), length);
    }
    soundBytes += length + 1;
    return length > LONGEST
        ? broken("The line is longer than any record.", null)
        : read(bytes.toByteArray());
  }

  /**
   * What stands behind the last end of a line. An editor may have taken the end of a record away.
   */
  private RecordLine last(byte[] bytes, long length) {
    if (length <= LONGEST && TornRecord.is(bytes, soundBytes > 0)) {
      return new RecordLine.Torn(line, length);
    }
    soundBytes += length;
    ended = false;
    return length > LONGEST ? broken("The line is longer than any record.", null) : read(bytes);
  }

  /** Whether the last whole line has its end. */
  boolean ended() {
    return ended;
  }

  /** How many bytes the whole lines read so far have. */
  long wholeBytes() {
    return soundBytes;
  }

  /** The hash of the last record read; null before the first. */
  public @Nullable String lastHash() {
    return lastHash;
  }

  private RecordLine read(byte[] bytes) {
    DecisionRecord record;
    try {
      record = DecisionRecord.parse(bytes);
    } catch (InvalidRecordException e) {
      // A record that was changed still says where the next one is chained to.
      String text = new String(bytes, StandardCharsets.UTF_8);
      return broken(String.valueOf(e.getMessage()), RecordSyntax.statedHash(text));
    }
    String problem = linked ? chainProblem(record.previousHash()) : null;
    lastHash = record.hash();
    linked = true;
    return new RecordLine.Sound(line, record, problem);
  }

  private RecordLine broken(String problem, @Nullable String statedHash) {
    lastHash = statedHash;
    linked = statedHash != null;
    return new RecordLine.Broken(line, problem);
  }

  private @Nullable String chainProblem(@Nullable String previous) {
    if (previous == null) {
      return "It is not chained to the record before.";
    }
    return previous.equals(lastHash)
        ? null
        : "It is chained to another record than the one before: a record is missing, was added or was changed.";
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
