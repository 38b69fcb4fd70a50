package dev.gradus.internal.immutable;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * An immutable list of known length, each of whose elements is made when it is first looked at.
 * Thread-safe; everybody sees the same element.
 *
 * @param <E> what it holds
 */
public final class OnDemandList<E> extends AbstractList<E> implements RandomAccess {

  private final AtomicReferenceArray<E> made;
  private final IntFunction<E> maker;

  /**
   * A list to be made.
   *
   * @param size how many elements it has
   * @param maker makes the element with an index; what it makes must always be equal
   */
  public OnDemandList(int size, IntFunction<E> maker) {
    this.made = new AtomicReferenceArray<>(size);
    this.maker = maker;
  }

  /** An immutable list of the same elements, without looking at those that are still to be made. */
  public static <E> List<E> copyOf(List<E> list) {
    return list instanceof OnDemandList ? list : List.copyOf(list);
  }

  @Override
  public E get(int index) {
    E element = made.get(index);
    if (element == null) {
      made.compareAndSet(index, null, maker.apply(index));
      element = made.get(index);
    }
    return element;
  }

  @Override
  public int size() {
    return made.length();
  }
}
