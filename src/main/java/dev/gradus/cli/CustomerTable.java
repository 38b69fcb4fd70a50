package dev.gradus.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A few whole numbers for each of very many customers. 96 bits of a SHA-256 stand for a customer,
 * in many small tables that grow one at a time. Not thread-safe while numbers are put down; nobody
 * changes what is looked up.
 */
final class CustomerTable {

  private static final int TABLES = 256;

  /** How many numbers of a hash stand for a customer. */
  private static final int KEY = 3;

  private static final double MOST_FILLED = 0.8;

  private final int width;
  private final Table[] tables = new Table[TABLES];
  private int size;

  /**
   * An empty table.
   *
   * @param numbers how many numbers there are for a customer
   */
  CustomerTable(int numbers) {
    this.width = KEY + numbers;
    Arrays.setAll(tables, i -> new Table());
  }

  /** How many customers there are. */
  int size() {
    return size;
  }

  /** The key of a text. */
  static byte[] key(String text) {
    return key(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The key of a message. */
  static byte[] key(byte[] message) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(message);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** The numbers of a key; null where there are none. */
  int @Nullable [] get(byte[] key) {
    return table(key).get(ByteBuffer.wrap(key));
  }

  /**
   * Puts down numbers in the place of those that the key had.
   *
   * @param numbers as many as the table holds for each; the first is not 0
   */
  void put(byte[] key, int... numbers) {
    if (table(key).put(ByteBuffer.wrap(key), numbers)) {
      size++;
    }
  }

  /** All numbers, in no order. */
  void forEach(Consumer<int[]> consumer) {
    for (Table table : tables) {
      table.forEach(consumer);
    }
  }

  private Table table(byte[] key) {
    return tables[Byte.toUnsignedInt(key[key.length - 1])];
  }

  /** An open-addressed table; the first number of a customer is 0 in a free place. */
  private final class Table {

    private int[] places = new int[width * 8];
    private int used;

    int @Nullable [] get(ByteBuffer key) {
      int at = place(key.getInt(), key.getInt(), key.getInt());
      return places[at + KEY] == 0 ? null : Arrays.copyOfRange(places, at + KEY, at + width);
    }

    /** Whether the key is new. */
    boolean put(ByteBuffer key, int[] numbers) {
      int one = key.getInt();
      int two = key.getInt();
      int three = key.getInt();
      int at = place(one, two, three);
      boolean free = places[at + KEY] == 0;
      places[at] = one;
      places[at + 1] = two;
      places[at + 2] = three;
      System.arraycopy(numbers, 0, places, at + KEY, numbers.length);
      if (free && ++used * (double) width > MOST_FILLED * places.length) {
        grow();
      }
      return free;
    }

    void forEach(Consumer<int[]> consumer) {
      for (int at = 0; at < places.length; at += width) {
        if (places[at + KEY] != 0) {
          consumer.accept(Arrays.copyOfRange(places, at + KEY, at + width));
        }
      }
    }

    private int place(int one, int two, int three) {
      int at = Integer.remainderUnsigned(one, places.length / width) * width;
      while (places[at + KEY] != 0
          && (places[at] != one || places[at + 1] != two || places[at + 2] != three)) {
        at = at + width == places.length ? 0 : at + width;
      }
      return at;
    }

    /** By half: the larger a table, the more of it would stand empty. */
    private void grow() {
      int[] old = places;
      places = new int[(old.length / width + old.length / width / 2) * width];
      for (int at = 0; at < old.length; at += width) {
        if (old[at + KEY] != 0) {
          System.arraycopy(old, at, places, place(old[at], old[at + 1], old[at + 2]), width);
        }
      }
    }
  }
}
