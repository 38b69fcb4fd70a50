package dev.gradus.internal.immutable;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * An immutable set of constants of an enum with at most 64 constants, in declaration order, stored
 * as one bit for each. Equal to any set of the same constants. Thread-safe.
 *
 * @param <E> the enum
 */
@SuppressWarnings("EnumOrdinal") // a set lives no longer than the classes of its program
public final class CodeSet<E extends Enum<E>> extends AbstractSet<E> {

  private final E[] all;
  private final long bits;

  private CodeSet(E[] all, long bits) {
    this.all = all;
    this.bits = bits;
  }

  /**
   * The set of the codes whose bits are set.
   *
   * @param all all codes of the enum in their order, which nobody changes
   * @param bits the union of their {@link #bit}s
   */
  public static <E extends Enum<E>> Set<E> of(E[] all, long bits) {
    return bits == 0 ? Set.of() : new CodeSet<>(all, bits);
  }

  /** An immutable set of the same codes. */
  public static <E extends Enum<E>> Set<E> copyOf(Set<E> codes) {
    if (codes instanceof CodeSet || codes.isEmpty()) {
      return codes.isEmpty() ? Set.of() : codes;
    }
    long bits = 0;
    for (E code : codes) {
      bits |= bit(code);
    }
    return of(codes.iterator().next().getDeclaringClass().getEnumConstants(), bits);
  }

  /** The bit that stands for a code. */
  public static long bit(Enum<?> code) {
    return 1L << code.ordinal();
  }

  @Override
  public boolean contains(Object object) {
    return object instanceof Enum<?> code
        && code.ordinal() < all.length
        && all[code.ordinal()] == code
        && (bits & bit(code)) != 0;
  }

  @Override
  public int size() {
    return Long.bitCount(bits);
  }

  @Override
  public Iterator<E> iterator() {
    return new Iterator<>() {
      private long left = bits;

      @Override
      public boolean hasNext() {
        return left != 0;
      }

      @Override
      public E next() {
        if (left == 0) {
          throw new NoSuchElementException();
        }
        E next = all[Long.numberOfTrailingZeros(left)];
        left &= left - 1;
        return next;
      }
    };
  }
}
