package dev.gradus.internal.analysis;

import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.rules.Merge;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One number that the rules of a stage make together, turned so that less is better for the
 * customer.
 *
 * @param name what it is called
 * @param stage the stage
 * @param merge how what several rules say becomes one: added up, the least, or the greatest
 * @param none the number where no rule says anything
 * @param feeds the key of what later stages read of it; null where they do not
 * @param turned whether what is read rises where this number falls
 * @param isPromised whether contracts promise that it never gets better
 * @param says what a call says of it; null where nothing
 */
record OutcomeMeasure(
    String name,
    Stage stage,
    Merge merge,
    BigDecimal none,
    @Nullable String feeds,
    boolean turned,
    boolean isPromised,
    Function<VerbCall, @Nullable BigDecimal> says) {

  /** What a rule says of it; null where nothing. */
  @Nullable BigDecimal of(Rule rule) {
    List<BigDecimal> said =
        rule.then().stream()
            .map(says)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    return said.isEmpty() ? null : said.stream().reduce(this::merged).orElse(none);
  }

  /** The number that the rules that fire make together. */
  BigDecimal of(List<Rule> fired) {
    BigDecimal all = none;
    for (Rule rule : fired) {
      BigDecimal said = of(rule);
      all = said == null ? all : merged(all, said);
    }
    return all;
  }

  /** The same, read by later stages. */
  OutcomeMeasure feeding(String key) {
    return new OutcomeMeasure(name, stage, merge, none, key, turned, isPromised, says);
  }

  /** The same, where what is read rises as this number falls. */
  OutcomeMeasure turned(boolean round) {
    return new OutcomeMeasure(name, stage, merge, none, feeds, round, isPromised, says);
  }

  /** The same, promised by contracts. */
  OutcomeMeasure promised() {
    return new OutcomeMeasure(name, stage, merge, none, feeds, turned, true, says);
  }

  /** The same, but that nothing is said where what is said cannot matter. */
  OutcomeMeasure without(Predicate<BigDecimal> vain) {
    return new OutcomeMeasure(
        name,
        stage,
        merge,
        none,
        feeds,
        turned,
        isPromised,
        call -> {
          BigDecimal said = says.apply(call);
          return said == null || vain.test(said) ? null : said;
        });
  }

  private BigDecimal merged(BigDecimal one, BigDecimal other) {
    return switch (merge) {
      case ADD -> one.add(other);
      case BEST -> one.min(other);
      case STRICTEST -> one.max(other);
      case UNITE -> throw new IllegalStateException("A set is no number: " + name);
    };
  }

  /** How what is read of it moves. */
  Move move(boolean better, boolean worse) {
    return Move.of(Objects.requireNonNull(feeds), turned ? better : worse, turned ? worse : better);
  }
}
