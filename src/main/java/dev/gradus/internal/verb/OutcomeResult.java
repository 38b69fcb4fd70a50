package dev.gradus.internal.verb;

import dev.gradus.decision.Text;
import dev.gradus.rules.RiskGrade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number or code that the library has no place for: it stands among the outcomes of a decision,
 * under its name. Numbers are exact, so that a sum is the same in every order.
 *
 * @param name what it is called
 * @param law how it merges
 * @param argument the argument of the verb that says it; a sum is held within its bounds
 * @param words what its codes are called, where they have words
 */
public record OutcomeResult(String name, Law law, Argument argument, Map<String, Text> words)
    implements Result {

  /** Copies the map. */
  public OutcomeResult {
    words = Map.copyOf(words);
  }

  @Override
  public void merge(Tally tally, List<Object> arguments) {
    say(tally, arguments.get(0));
  }

  /** One more value is said. */
  public void say(Tally tally, Object value) {
    tally.say(this, argument.number(value));
  }

  /** The value that is held: an Integer, a BigDecimal or a code. */
  Object value(BigDecimal held) {
    if (argument.isWhole()) {
      return within(held).intValueExact();
    }
    if (argument.type().isEnum()) {
      return argument.type().getEnumConstants()[held.intValueExact()];
    }
    return argument.codes().isEmpty()
        ? plain(within(held))
        : argument.codes().get(held.intValueExact());
  }

  /** Equal numbers in one form. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private BigDecimal within(BigDecimal held) {
    BigDecimal min = argument.min();
    BigDecimal max = argument.max();
    BigDecimal least = min == null ? held : held.max(min);
    return max == null ? least : least.min(max);
  }

  @Override
  public @Nullable Object value(Tally tally) {
    return tally.outcomes().get(name);
  }

  @Override
  public boolean holds(Tally tally, List<Object> arguments, RiskGrade grade) {
    BigDecimal held = tally.said(name);
    return law == Law.SUM
        || (held != null && argument.number(arguments.get(0)).compareTo(held) == 0);
  }
}
