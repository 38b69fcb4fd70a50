package dev.gradus.internal.verb;

import dev.gradus.internal.immutable.LazyList;
import dev.gradus.rules.RiskGrade;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A list without repetition: of two elements about the same thing the one that comes first in the
 * order holds.
 *
 * @param name what it is called
 * @param place its place among the lists of a tally
 * @param element makes an element of a call's arguments
 * @param same whether two elements are about the same thing
 * @param order the order of the list
 * @param <E> what is listed
 */
public record ListResult<E>(
    String name,
    int place,
    Function<List<Object>, E> element,
    BiPredicate<E, E> same,
    Comparator<? super E> order)
    implements Result {

  /** One more element is said. */
  public void say(Tally tally, E said) {
    SortedInsert.add(said, tally.filling(place), same, order);
  }

  @Override
  public void merge(Tally tally, List<Object> arguments) {
    say(tally, element.apply(arguments));
  }

  /** What is listed. */
  @Override
  public List<E> value(Tally tally) {
    List<E> list = tally.list(place);
    return list == null ? List.of() : LazyList.made(list);
  }

  @Override
  public boolean holds(Tally tally, List<Object> arguments, RiskGrade grade) {
    return value(tally).contains(element.apply(arguments));
  }

  @Override
  public boolean isSame(List<Object> one, List<Object> other) {
    return same.test(element.apply(one), element.apply(other));
  }
}
