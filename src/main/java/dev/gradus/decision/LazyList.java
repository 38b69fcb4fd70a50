package dev.gradus.decision;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is made when it is first looked at, so that nobody pays for what nobody reads.
 * Immutable and thread-safe; it equals any list with the same elements.
 *
 * @param <T> the kind of element
 */
public final class LazyList<T> extends AbstractList<T> implements RandomAccess {

  private volatile @Nullable Supplier<List<T>> maker;
  private volatile @Nullable List<T> made;

  private LazyList(Supplier<List<T>> maker) {
    this.maker = maker;
  }

  /**
   * A list that a supplier will make.
   *
   * @param maker makes the list; called once, and what it holds is then let go
   */
  public static <T> List<T> of(Supplier<List<T>> maker) {
    return new LazyList<>(maker);
  }

  /** An immutable copy of a list; of a lazy one, itself. */
  static <T> List<T> copyOf(List<T> list) {
    return list instanceof LazyList ? list : List.copyOf(list);
  }

  @Override
  public T get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }

  private List<T> made() {
    List<T> ready = made;
    return ready == null ? make() : ready;
  }

  private synchronized List<T> make() {
    List<T> ready = made;
    Supplier<List<T>> open = maker;
    if (ready == null && open != null) {
      ready = List.copyOf(open.get());
      made = ready;
      maker = null;
    }
    return ready == null ? List.of() : ready;
  }
}
