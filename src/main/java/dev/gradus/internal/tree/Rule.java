package dev.gradus.internal.tree;

import dev.gradus.decision.Text;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checked rule.
 *
 * @param id the permanent id, such as {@code RSK-140}
 * @param phrase the plain phrase after the id
 * @param stage the stage
 * @param sources the requirements or clauses it cites, in the order of the file
 * @param reason the reason with its placeholders, {@code {credit.overdueStreak}}, unfilled
 * @param code the reason code of its unfavourable effect; null where it has none
 * @param when the condition
 * @param then what it says, in the order of the file
 * @param at where the rule begins
 */
public record Rule(
    String id,
    String phrase,
    Stage stage,
    List<String> sources,
    Text reason,
    @Nullable String code,
    Condition when,
    List<VerbCall> then,
    Position at) {

  /** Copies the lists. */
  public Rule {
    sources = List.copyOf(sources);
    then = List.copyOf(then);
  }

  /**
   * The rule as it speaks to a customer: with the values of the fields that its calls name, and
   * without the calls of which one is unknown.
   */
  public Rule saidTo(Customer customer) {
    if (then.stream().allMatch(call -> call.fields().isEmpty())) {
      return this;
    }
    Customer seen = customer.asSeenBy(stage);
    List<VerbCall> said =
        then.stream()
            .flatMap(call -> call.with(field -> FieldValues.of(field, seen)).stream())
            .toList();
    return new Rule(id, phrase, stage, sources, reason, code, when, said, at);
  }

  /** This rule with another condition. */
  public Rule with(Condition condition) {
    return new Rule(id, phrase, stage, sources, reason, code, condition, then, at);
  }

  /** This rule at another place. */
  public Rule at(Position place) {
    return new Rule(id, phrase, stage, sources, reason, code, when, then, place);
  }

  /** Whether it holds for a customer, of whom it reads what the stages before its own found. */
  public boolean holds(Customer customer) {
    return ConditionEvaluator.holds(when, customer.asSeenBy(stage));
  }
}
