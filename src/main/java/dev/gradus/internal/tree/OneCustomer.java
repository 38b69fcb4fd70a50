package dev.gradus.internal.tree;

import dev.gradus.field.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of one customer, for many conditions: which rule of a group is the first to hold is
 * found once, so that a list of rules costs what its rows cost. Not thread-safe.
 */
public final class OneCustomer implements ConditionEvaluator.Values {

  private final ConditionEvaluator.Values values;
  private final Map<RuleGroup, Integer> firstHolding = new HashMap<>();

  /**
   * The values of a customer.
   *
   * @param values gives them; it must give the same ones as long as this is used
   */
  public OneCustomer(ConditionEvaluator.Values values) {
    this.values = values;
  }

  @Override
  public @Nullable Object of(Field field) {
    return values.of(field);
  }

  @Override
  public boolean holdsNone(Condition.NoneOf none) {
    return none.first() <= firstHolding.computeIfAbsent(none.group(), this::firstHolding);
  }

  /** The place of the first rule that holds, from 0; behind the last where none does. */
  private int firstHolding(RuleGroup group) {
    List<RuleGroup.Member> members = group.members();
    int place = 0;
    while (place < members.size() && !ConditionEvaluator.holds(members.get(place).when(), values)) {
      place++;
    }
    return place;
  }
}
