package dev.gradus.internal.derived;

import dev.gradus.field.Field;
import dev.gradus.rules.Customer;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A field that is computed from what a snapshot gives. Immutable and thread-safe.
 *
 * <p>The day of the decision, and the scale of a score, are what a field is computed with; they are
 * not among its sources, because nobody moves them.
 */
public interface DerivedField {

  /** The path by which rules test it. */
  String path();

  /**
   * The given fields that it rests on, the one that is held responsible for it first; none where it
   * rests on the policy's calendar alone.
   */
  List<String> sources();

  /**
   * The fields that it is computed of and that show how: those of a policy's own field are its
   * operands, and what they are computed of.
   */
  default List<Field> basis() {
    return List.of();
  }

  /** Its value for a customer; null where it is unknown. */
  @Nullable Object compute(Customer customer);

  /** How it can move as the known value of a source rises and all else stays. */
  Direction direction(String source);

  /**
   * Puts it at a value: adds to given values, or replaces among them, what its responsible source
   * must be, and what must be known besides.
   *
   * @return whether any customer can have the value; where none can, nothing is changed
   */
  boolean put(Object wanted, GivenValues given);

  /**
   * Changes of one source that put it just below a value, at it and just above it, in numbers as
   * people give them; what must be known besides is part of the change.
   *
   * @param wanted the value
   * @param source the source that changes
   * @param given the values given of the customer
   */
  List<SortedMap<String, Object>> around(Object wanted, String source, GivenValues given);

  /**
   * The given fields that mean something only together, through this one: no value of theirs is to
   * be tried but one that puts this field somewhere.
   */
  default Set<String> inseparable() {
    return Set.of();
  }

  /** Adds what has to be given besides the values given, or corrects it. */
  default void complete(GivenValues given) {}
}
