package dev.gradus.internal.verb;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Keeps a short list in order while it grows, so that nobody need sort it once it is shared. */
final class SortedInsert {

  private SortedInsert() {}

  /**
   * Puts an element in its place; of two that are about the same thing the one that comes first
   * stays.
   *
   * @param same whether two elements are about the same thing
   */
  static <E> void add(
      E element, List<E> list, BiPredicate<E, E> same, Comparator<? super E> order) {
    for (int i = 0; i < list.size(); i++) {
      if (same.test(list.get(i), element)) {
        if (order.compare(list.get(i), element) <= 0) {
          return;
        }
        list.remove(i);
        break;
      }
    }
    int at = list.size();
    while (at > 0 && order.compare(list.get(at - 1), element) > 0) {
      at--;
    }
    list.add(at, element);
  }
}
