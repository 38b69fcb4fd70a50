package dev.gradus.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Remembers on which line each customer was decided for a day, to find the one who stands in a file
 * twice.
 *
 * <p>Half of a SHA-256 stands for a customer, in an open-addressed table: some 50 MB at the most,
 * reached at {@link #MOST}. Not thread-safe.
 */
final class SeenCustomers {

  /** The most customers remembered. */
  static final int MOST = 1_000_000;

  /** Returned for a new customer that was not remembered, because there are too many. */
  static final long FORGOTTEN = -1;

  private final MessageDigest digest;
  private final int most;
  private long[] high = new long[1 << 10];
  private long[] low = new long[1 << 10];

  /** 0 where a place is free. */
  private long[] lines = new long[1 << 10];

  private int size;

  SeenCustomers() {
    this(MOST);
  }

  SeenCustomers(int most) {
    this.most = most;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** The line of the same customer and day; 0 for a new one, or {@link #FORGOTTEN}. */
  long firstLine(String customerId, LocalDate asOf, long line) {
    ByteBuffer hash = ByteBuffer.wrap(digest.digest(message(customerId, asOf)));
    long first = hash.getLong();
    long second = hash.getLong();
    int place = place(first, second);
    if (lines[place] != 0) {
      return lines[place];
    }
    if (size < most) {
      high[place] = first;
      low[place] = second;
      lines[place] = line;
      size++;
      growWhenHalfFull();
      return 0;
    }
    return FORGOTTEN;
  }

  /** The customer's identifier, and the day in the last eight bytes. */
  private static byte[] message(String customerId, LocalDate asOf) {
    byte[] id = customerId.getBytes(StandardCharsets.UTF_8);
    byte[] message = Arrays.copyOf(id, id.length + Long.BYTES);
    ByteBuffer.wrap(message).putLong(id.length, asOf.toEpochDay());
    return message;
  }

  private int place(long first, long second) {
    int place = (int) first & (lines.length - 1);
    while (lines[place] != 0 && (high[place] != first || low[place] != second)) {
      place = (place + 1) & (lines.length - 1);
    }
    return place;
  }

  private void growWhenHalfFull() {
    if (size * 2 <= lines.length) {
      return;
    }
    long[] oldHigh = high;
    long[] oldLow = low;
    long[] oldLines = lines;
    high = new long[oldLines.length * 2];
    low = new long[oldLines.length * 2];
    lines = new long[oldLines.length * 2];
    for (int i = 0; i < oldLines.length; i++) {
      if (oldLines[i] != 0) {
        int place = place(oldHigh[i], oldLow[i]);
        high[place] = oldHigh[i];
        low[place] = oldLow[i];
        lines[place] = oldLines[i];
      }
    }
  }
}
