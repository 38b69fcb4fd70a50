package dev.gradus.internal.immutable;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * An immutable set of at most 64 codes in their order, stored as one bit for each: the constants of
 * an enum in the order of their declaration, then whatever else. Equal to any set of the same
 * codes. Thread-safe.
 *
 * @param <E> the codes
 */
@SuppressWarnings("EnumOrdinal") // a set lives no longer than the classes of its program
public final class CodeSet<E> extends AbstractSet<E> {

  private final E[] all;
  private final long bits;

  private CodeSet(E[] all, long bits) {
    this.all = all;
    this.bits = bits;
  }

  /**
   * The set of the codes whose bits are set.
   *
   * @param all all codes in their order, the constants of an enum first; nobody changes them
   * @param bits a bit for each code, that of the first being the lowest
   */
  public static <E> Set<E> of(E[] all, long bits) {
    return bits == 0 ? Set.of() : new CodeSet<>(all, bits);
  }

  /**
   * An immutable set of the same codes: the constants of an enum in the order of their declaration,
   * then the others by their text.
   */
  public static <E> Set<E> copyOf(Set<E> codes) {
    if (codes instanceof CodeSet || codes.isEmpty()) {
      return codes.isEmpty() ? Set.of() : codes;
    }
    E first = codes.iterator().next();
    if (first instanceof Enum<?> constant
        && codes.stream().allMatch(constant.getDeclaringClass()::isInstance)) {
      long bits = 0;
      for (E code : codes) {
        bits |= bit((Enum<?>) code);
      }
      @SuppressWarnings("unchecked") // all of them are constants of one enum
      E[] all = (E[]) constant.getDeclaringClass().getEnumConstants();
      return of(all, bits);
    }
    Set<E> sorted = new LinkedHashSet<>();
    codes.stream()
        .sorted(
            Comparator.comparingInt(
                    (E code) ->
                        code instanceof Enum<?> constant ? constant.ordinal() : Integer.MAX_VALUE)
                .thenComparing(Object::toString))
        .forEach(sorted::add);
    return Collections.unmodifiableSet(sorted);
  }

  /** The bit that stands for a constant of an enum. */
  public static long bit(Enum<?> code) {
    return 1L << code.ordinal();
  }

  @Override
  public boolean contains(Object object) {
    if (object instanceof Enum<?> code) {
      return code.ordinal() < all.length && all[code.ordinal()] == code && (bits & bit(code)) != 0;
    }
    int place = Arrays.asList(all).indexOf(object);
    return place >= 0 && (bits & (1L << place)) != 0;
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
