package dev.gradus.internal.lazy;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list whose elements are made when the first of them is looked at: most hosts look at few of the reasons
 * that their decisions have. Equal to any list of equal elements. Thread-safe.
 *
 * @param <E> what it holds
 */
public final class LazyList<E> extends AbstractList<E> implements RandomAccess {

  private @Nullable Supplier<List<E>> maker;
  private volatile @Nullable List<E> made;

  private LazyList(Supplier<List<E>> maker) {
    this.maker = maker;
  }

  /**
   * A list to be made.
   *
   * @param maker makes the elements of values that never change; it is asked once, and then forgotten
   */
  public static <E> List<E> of(Supplier<List<E>> maker) {
    return new LazyList<>(maker);
  }

  /** An immutable list of the same elements, without looking at those of a list that is still to be made. */
  public static <E> List<E> copyOf(List<E> list) {
    return list instanceof LazyList ? list : List.copyOf(list);
  }

  @Override
  public E get(int index) {
    return elements().get(index);
  }

  @Override
  public int size() {
    return elements().size();
  }

  private List<E> elements() {
    List<E> elements = made;
    return elements == null ? make() : elements;
  }

  private synchronized List<E> make() {
    List<E> elements = made;
    if (elements == null && maker != null) {
      elements = List.copyOf(maker.get());
      made = elements;
      maker = null;
    }
    return java.util.Objects.requireNonNull(elements);
  }
}
