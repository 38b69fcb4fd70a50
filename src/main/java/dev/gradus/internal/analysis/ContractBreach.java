package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.Stage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two customers who break a contract.
 *
 * @param field the field of the contract
 * @param better what a snapshot gives of the customer whose value is better
 * @param worse what a snapshot gives of the customer whose value is worse, and who does better
 * @param betterValue the value of the first
 * @param worseValue the value of the second
 * @param first what the first gets
 * @param second what the second gets
 */
record ContractBreach(
    Field field,
    Map<String, Object> better,
    Map<String, Object> worse,
    Object betterValue,
    Object worseValue,
    ContractOutcome first,
    ContractOutcome second) {

  /**
   * The name of a result that gets better although the customer got worse; empty where none does.
   */
  static Optional<String> improved(ContractOutcome first, ContractOutcome second) {
    return first.numbers().keySet().stream()
        .filter(name -> result(second, name).badness().compareTo(result(first, name).badness()) < 0)
        .findFirst();
  }

  private static ContractOutcome.Result result(ContractOutcome outcome, String name) {
    return Objects.requireNonNull(outcome.numbers().get(name));
  }

  /**
   * The two customers, what they get, and the rules that make the difference, as whole sentences.
   */
  String words() {
    String name = improved(first, second).orElseThrow();
    Map<String, Object> both = new TreeMap<>(better);
    both.entrySet().removeIf(entry -> !entry.getValue().equals(worse.get(entry.getKey())));
    both.remove("customerId");
    if (better.values().stream().filter(LocalDate.class::isInstance).count() == 1) {
      both.remove("asOf");
    }
    String rules = rules(name).map(Rule::id).distinct().sorted().collect(Collectors.joining(", "));
    return "Of two customers with "
        + ValueWords.words(both)
        + ", the one with "
        + field.path()
        + " = "
        + ValueWords.word(betterValue)
        + " gets "
        + result(first, name).words()
        + ", and the one with "
        + ValueWords.word(worseValue)
        + " gets "
        + result(second, name).words()
        + ": see "
        + rules
        + ".";
  }

  /** The rules that hold for one of the two only, up to the stage of a result. */
  private Stream<Rule> rules(String name) {
    Stage until = result(first, name).stage();
    return Stream.concat(
            first.fired().stream().filter(rule -> !second.fired().contains(rule)),
            second.fired().stream().filter(rule -> !first.fired().contains(rule)))
        .filter(rule -> rule.stage().compareTo(until) <= 0);
  }

  /**
   * The rules of the stage that decides the result, which hold for one of the two only: what they
   * have in common with another breach is one cause of both.
   */
  Set<Rule> deciding() {
    String name = improved(first, second).orElseThrow();
    Stage stage = result(first, name).stage();
    return rules(name).filter(rule -> rule.stage() == stage).collect(Collectors.toSet());
  }
}
