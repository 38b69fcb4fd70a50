package dev.gradus.internal.immutable;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list that creates its elements on first access, because most hosts read few of the
 * reasons of their decisions. Equal to any list of equal elements. Thread-safe.
 *
 * @param <E> what it holds
 */
public final class LazyList<E> extends AbstractList<E> implements RandomAccess {

  private @Nullable Object source;
  private @Nullable Function<Object, List<E>> maker;
  private @Nullable Function<Object, List<String>> namer;
  private volatile @Nullable List<E> made;

  private LazyList(
      @Nullable Object source,
      @Nullable Function<Object, List<E>> maker,
      @Nullable Function<Object, List<String>> namer) {
    this.source = source;
    this.maker = maker;
    this.namer = namer;
  }

  /**
   * Creates a list whose elements are made later.
   *
   * @param source what the elements are made of; it never changes
   * @param maker makes the elements; it is called once and then released together with the source
   */
  @SuppressWarnings("unchecked") // the maker gets nothing but the source
  public static <T, E> List<E> of(T source, Function<? super T, List<E>> maker) {
    return new LazyList<>(source, (Function<Object, List<E>>) maker, null);
  }

  /**
   * Wraps elements that exist already.
   *
   * @param elements the elements, which nobody changes any more
   */
  public static <E> List<E> made(List<E> elements) {
    if (elements.isEmpty()) {
      return List.of();
    }
    LazyList<E> list = new LazyList<>(null, null, null);
    list.made = elements;
    return list;
  }

  /**
   * Creates a list that knows the names of its elements before it makes them.
   *
   * @param source what its elements are made of, which never changes
   * @param maker makes the elements; it is asked once, and then forgotten together with the source
   * @param namer gives the name of each element, in their order
   */
  @SuppressWarnings("unchecked") // maker and namer get nothing but the source
  public static <T, E> List<E> named(
      T source, Function<? super T, List<E>> maker, Function<? super T, List<String>> namer) {
    return new LazyList<>(
        source, (Function<Object, List<E>>) maker, (Function<Object, List<String>>) namer);
  }

  /**
   * The names of the elements, without making them where the list knows their names.
   *
   * @param list any list
   * @param name the name of an element
   */
  public static <E> List<String> names(List<E> list, Function<E, String> name) {
    List<String> known = list instanceof LazyList<E> lazy ? lazy.names() : null;
    return known == null ? list.stream().map(name).toList() : known;
  }

  /**
   * An immutable list of the same elements, without looking at those of a list that is still to be
   * made.
   */
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

  private synchronized @Nullable List<String> names() {
    return namer == null || source == null ? null : namer.apply(source);
  }

  private synchronized List<E> make() {
    List<E> elements = made;
    if (elements == null && maker != null && source != null) {
      elements = List.copyOf(maker.apply(source));
      made = elements;
      maker = null;
      namer = null;
      source = null;
    }
    return Objects.requireNonNull(elements);
  }
}
