package dev.gradus.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Remembers on which line each customer was decided for a day, to find the one who stands in a file
 * twice. It takes some 25 MB at the most, reached at {@link #MOST} customers. Not thread-safe.
 */
final class SeenCustomers {

  /** The most customers remembered. */
  static final int MOST = 1_000_000;

  /** Returned for a new customer that was not remembered, because there are too many. */
  static final long FORGOTTEN = -1;

  private final int most;
  private final CustomerTable lines = new CustomerTable(1);

  SeenCustomers() {
    this(MOST);
  }

  SeenCustomers(int most) {
    this.most = most;
  }

  /** The line of the same customer and day; 0 for a new one, or {@link #FORGOTTEN}. */
  long firstLine(String customerId, LocalDate asOf, long line) {
    byte[] key = CustomerTable.key(message(customerId, asOf));
    int[] first = lines.get(key);
    if (first != null) {
      return first[0];
    }
    if (lines.size() >= most || line > Integer.MAX_VALUE) {
      return FORGOTTEN;
    }
    lines.put(key, (int) line);
    return 0;
  }

  /** The customer's identifier, and the day in the last eight bytes. */
  private static byte[] message(String customerId, LocalDate asOf) {
    byte[] id = customerId.getBytes(StandardCharsets.UTF_8);
    byte[] message = Arrays.copyOf(id, id.length + Long.BYTES);
    ByteBuffer.wrap(message).putLong(id.length, asOf.toEpochDay());
    return message;
  }
}
