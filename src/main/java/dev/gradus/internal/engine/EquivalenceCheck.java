package dev.gradus.internal.engine;

import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.boundary.InventedCustomers;
import dev.gradus.internal.boundary.PolicyProbes;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The proof that the compiled Java of a policy decides as Drools does: both decide invented
 * customers on, just below and just above every threshold, and with each tested field unknown; of a
 * very large policy only a part of them, with which every threshold is met. In every stage the same
 * rules must fire and say the same together.
 */
final class EquivalenceCheck {

  private static final int MOST_PROBLEMS = 10;

  private final CheckedPolicy policy;
  private final InventedCustomers customers;
  private final Stages drools;
  private final Stages compiled;
  private final List<PolicyProblem> problems = new ArrayList<>();

  private EquivalenceCheck(CheckedPolicy policy, Stages drools, Stages compiled) {
    this.policy = policy;
    this.customers = new InventedCustomers(policy);
    this.drools = drools;
    this.compiled = compiled;
  }

  /**
   * Where the two back ends differ; empty where the proof succeeds.
   *
   * @param policy the policy
   * @param drools its stages on Drools, which is right by definition
   * @param compiled its stages as compiled Java
   */
  static List<PolicyProblem> problems(CheckedPolicy policy, Stages drools, Stages compiled) {
    EquivalenceCheck proof = new EquivalenceCheck(policy, drools, compiled);
    PolicyProbes.of(policy.rules())
        .byValues()
        .forEach((values, rule) -> proof.decide(rule, values));
    return proof.problems;
  }

  private void decide(Rule probed, Map<String, Object> values) {
    Customer customer = customers.customer(values);
    for (Stage stage : Stage.values()) {
      BitSet onDrools = new BitSet();
      BitSet inJava = new BitSet();
      Map<String, @Nullable Object> saidOnDrools = said(drools, stage, customer, onDrools);
      Map<String, @Nullable Object> saidInJava = said(compiled, stage, customer, inJava);
      if (!onDrools.equals(inJava)) {
        BitSet differing = (BitSet) onDrools.clone();
        differing.xor(inJava);
        int number = differing.nextSetBit(0);
        Rule rule = policy.rules().get(number);
        report(
            rule,
            "fires on " + (onDrools.get(number) ? "Drools" : "compiled Java") + " only",
            values);
      } else if (!saidOnDrools.equals(saidInJava)) {
        report(probed, "says something else as compiled Java than on Drools", values);
      }
    }
  }

  /** All that the rules of a stage say together. */
  private Map<String, @Nullable Object> said(
      Stages stages, Stage stage, Customer customer, BitSet fired) {
    Totals totals = Totals.of(policy.vocabulary());
    stages.fire(stage, customer, totals, fired);
    return totals.said();
  }

  /** The customers are invented, so their values may be told. */
  private void report(Rule rule, String difference, Map<String, Object> values) {
    if (problems.size() == MOST_PROBLEMS) {
      return;
    }
    String customer =
        values.entrySet().stream()
            .map(entry -> entry.getKey() + " = " + PlainValue.of(entry.getValue()))
            .collect(Collectors.joining(", ", "a customer with ", ""));
    problems.add(
        PolicyProblem.error(
                rule.at().file(),
                "proof",
                "The rule "
                    + difference
                    + ", for "
                    + (values.isEmpty() ? "a customer of whom nothing is known" : customer)
                    + ". This is a defect of Gradus, please report it; until it is mended, Evaluator.DROOLS decides.")
            .at(rule.at().line(), rule.at().column())
            .inRule(rule.id()));
  }
}
