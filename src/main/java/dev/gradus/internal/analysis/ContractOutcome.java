package dev.gradus.internal.analysis;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.boundary.StageFindings;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.merge.AspectOutcomes;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.OneCustomer;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What contracts speak of, as the rules decide it for somebody without an earlier decision.
 *
 * @param numbers each result by its name: the stage that makes it, a number of which less is
 *     better, and its words
 * @param fired the rules that hold
 */
record ContractOutcome(Map<String, Result> numbers, List<Rule> fired) {

  /** What tells which parts a decision has. */
  private static final List<String> CASE =
      List.of("lifecycle", "decisionPoint", "loan.amount", "loan.exposure");

  /** One result. */
  record Result(Stage stage, BigDecimal badness, String words) {}

  /** The outcome for a customer's values by path. */
  static ContractOutcome of(CheckedPolicy policy, Map<String, Object> customer) {
    Map<String, Object> values = new HashMap<>(customer);
    Totals totals = Totals.of(policy.vocabulary());
    List<Rule> fired = new ArrayList<>();
    Customer found = nothingFound(customer);
    for (Stage stage : Stage.values()) {
      fired.addAll(fire(policy, stage, values, totals));
      found = totals.after(stage, found, mode -> within(mode, policy.manifest()));
      values.putAll(StageFindings.of(found));
    }
    AspectOutcomes outcomes = AspectOutcomes.of(found, totals, policy.vocabulary());
    Map<String, Result> numbers = new LinkedHashMap<>();
    int points = found.assessment().riskPoints();
    numbers.put(
        "risk points",
        new Result(Stage.ASSESS, BigDecimal.valueOf(-points), points + " risk points"));
    for (Aspect aspect : policy.vocabulary().aspects()) {
      if (!aspect.equals(Aspect.MODE)) {
        numbers.put(
            aspect.name(),
            new Result(
                policy.vocabulary().stage(aspect),
                outcomes.rank(aspect),
                words(aspect, outcomes.text(aspect))));
      }
    }
    return new ContractOutcome(numbers, List.copyOf(fired));
  }

  /** Somebody of whom no more is known than which parts the decision has. */
  private static Customer nothingFound(Map<String, Object> customer) {
    Map<String, Object> known = new HashMap<>();
    known.put("customerId", "nobody");
    known.put("asOf", LocalDate.EPOCH);
    known.put("type", CustomerType.INDIVIDUAL);
    for (String path : CASE) {
      Object value = customer.get(path);
      if (value != null) {
        known.put(path, value);
      }
    }
    return FactAssembler.of(SnapshotAssembler.assemble(known), Customer.Holidays.NONE);
  }

  private static List<Rule> fire(
      CheckedPolicy policy, Stage stage, Map<String, Object> values, Totals totals) {
    OneCustomer seen = new OneCustomer(field -> values.get(field.path()));
    List<Rule> fired =
        policy.rules().stream()
            .filter(rule -> rule.stage() == stage && ConditionEvaluator.holds(rule.when(), seen))
            .toList();
    fired.stream()
        .flatMap(rule -> rule.then().stream())
        .flatMap(call -> call.with(seen).stream())
        .forEach(call -> call.verb().say(totals, call.arguments()));
    return fired;
  }

  private static CrmMode within(CrmMode mode, Manifest manifest) {
    CrmMode least = mode.compareTo(manifest.modeFloor()) < 0 ? manifest.modeFloor() : mode;
    return least.compareTo(manifest.modeCeiling()) > 0 ? manifest.modeCeiling() : least;
  }

  private static String words(Aspect aspect, String value) {
    boolean none = value.equals(AspectOutcomes.NONE);
    return switch (aspect.name()) {
      case "GRADE" -> "grade " + value;
      case "TIER" -> "tier " + value;
      case "RECOMMENDATION" -> "recommendation " + value;
      case "AUTHORITY" -> "authority " + value;
      case "APPROVAL" -> "approval " + value;
      case "AMOUNT" -> none ? "no amount" : "at most an amount of " + value;
      case "ASSET_CLASS" -> "asset class " + value;
      case "RATE" -> "a rate adjusted by " + value + " bp";
      case "TERM" -> none ? "no limit to the term" : "at most " + value + " months";
      case "COVERAGE" -> none ? "no cover required" : "a cover from " + value;
      default -> aspect.name() + " " + value;
    };
  }
}
