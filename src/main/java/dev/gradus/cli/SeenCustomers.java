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
 * <p>96 bits of a SHA-256 stand for a customer, in many small tables that grow one at a time: some
 * 25 MB at the most, reached at {@link #MOST}. Not thread-safe.
 */
final class SeenCustomers {

  /** The most customers remembered. */
  static final int MOST = 1_000_000;

  /** Returned for a new customer that was not remembered, because there are too many. */
  static final long FORGOTTEN = -1;

  private static final int TABLES = 256;

  private final MessageDigest digest;
  private final int most;
  private final Table[] tables = new Table[TABLES];
  private int size;

  SeenCustomers() {
    this(MOST);
  }

  SeenCustomers(int most) {
    this.most = most;
    Arrays.setAll(tables, i -> new Table());
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** The line of the same customer and day; 0 for a new one, or {@link #FORGOTTEN}. */
  long firstLine(String customerId, LocalDate asOf, long line) {
    byte[] hash = digest.digest(message(customerId, asOf));
    Table table = tables[Byte.toUnsignedInt(hash[hash.length - 1])];
    boolean full = size >= most || line > Integer.MAX_VALUE;
    long first = table.line(ByteBuffer.wrap(hash), full ? 0 : (int) line);
    if (first == 0 && !full) {
      size++;
    }
    return first == 0 && full ? FORGOTTEN : first;
  }

  /** The customer's identifier, and the day in the last eight bytes. */
  private static byte[] message(String customerId, LocalDate asOf) {
    byte[] id = customerId.getBytes(StandardCharsets.UTF_8);
    byte[] message = Arrays.copyOf(id, id.length + Long.BYTES);
    ByteBuffer.wrap(message).putLong(id.length, asOf.toEpochDay());
    return message;
  }

  /** An open-addressed table: three numbers of a hash and a line, which is 0 in a free place. */
  private static final class Table {

    private static final int WIDTH = 4;
    private static final double MOST_FILLED = 0.8;

    private int[] places = new int[WIDTH * 8];
    private int used;

    /** The line of a hash; 0 where it is new, and is put down with a line that is not 0. */
    int line(ByteBuffer hash, int line) {
      int one = hash.getInt();
      int two = hash.getInt();
      int three = hash.getInt();
      int at = place(one, two, three);
      int found = places[at + 3];
      if (found == 0 && line != 0) {
        put(at, one, two, three, line);
        used++;
        if (used * (double) WIDTH > MOST_FILLED * places.length) {
          grow();
        }
      }
      return found;
    }

    private int place(int one, int two, int three) {
      int at = Integer.remainderUnsigned(one, places.length / WIDTH) * WIDTH;
      while (places[at + 3] != 0
          && (places[at] != one || places[at + 1] != two || places[at + 2] != three)) {
        at = at + WIDTH == places.length ? 0 : at + WIDTH;
      }
      return at;
    }

    private void put(int at, int one, int two, int three, int line) {
      places[at] = one;
      places[at + 1] = two;
      places[at + 2] = three;
      places[at + 3] = line;
    }

    /** By half: the larger a table, the more of it would stand empty. */
    private void grow() {
      int[] old = places;
      places = new int[(old.length / WIDTH + old.length / WIDTH / 2) * WIDTH];
      for (int at = 0; at < old.length; at += WIDTH) {
        if (old[at + 3] != 0) {
          int to = place(old[at], old[at + 1], old[at + 2]);
          put(to, old[at], old[at + 1], old[at + 2], old[at + 3]);
        }
      }
    }
  }
}
