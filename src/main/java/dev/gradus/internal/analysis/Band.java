package dev.gradus.internal.analysis;

import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A rule as a band of an ordered field: under some conditions on other things it speaks for some
 * values of the field, and for no others.
 *
 * @param rule the rule
 * @param where the conditions on other things
 * @param span the values
 */
record Band(Rule rule, Set<Condition> where, Span span) {

  /** A rule as a band of a field; empty where it is none. */
  static Optional<Band> of(Rule rule, NumberAxis axis) {
    Span span = axis.range();
    Set<Condition> where = new LinkedHashSet<>();
    for (Condition part : rule.when().conjuncts()) {
      if (part instanceof Condition.NoneOf) {
        return Optional.empty();
      }
      if (!part.fields().contains(axis.field())) {
        where.add(part);
        continue;
      }
      Span tested = axis.exactly(part);
      if (tested == null) {
        return Optional.empty();
      }
      span = span.and(tested);
    }
    return span.isEmpty() || span.equals(axis.range())
        ? Optional.empty()
        : Optional.of(new Band(rule, where, span));
  }
}
