package dev.gradus.internal.backend;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.merge.AssessTotals;
import dev.gradus.internal.merge.ClassifyTotals;
import dev.gradus.internal.merge.ServeTotals;
import dev.gradus.rules.AssessFindings;
import dev.gradus.rules.ClassifyFindings;
import dev.gradus.rules.Customer;
import dev.gradus.rules.ServeFindings;
import dev.gradus.rules.Stage;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The three stages of a policy on one back end. Rules are numbered through all stages, in the order
 * of the policy.
 *
 * @param assess the first stage
 * @param classify the second stage
 * @param serve the last stage
 */
public record Stages(
    StageEvaluator<AssessFindings> assess,
    StageEvaluator<ClassifyFindings> classify,
    StageEvaluator<ServeFindings> serve) {

  /** The stages on Drools. */
  public static Stages drools(CheckedPolicy policy) {
    return new Stages(
        DroolsStage.of(
            Stage.ASSESS, policy.rules(Stage.ASSESS), PrintedPolicy.first(policy, Stage.ASSESS)),
        DroolsStage.of(
            Stage.CLASSIFY,
            policy.rules(Stage.CLASSIFY),
            PrintedPolicy.first(policy, Stage.CLASSIFY)),
        DroolsStage.of(
            Stage.SERVE, policy.rules(Stage.SERVE), PrintedPolicy.first(policy, Stage.SERVE)));
  }

  /** The stages as compiled Java. */
  public static Stages compiled(CheckedPolicy policy) {
    return compiled(JavaCompiler.compile(PrintedPolicy.of(policy).sources()));
  }

  /** The stages as Java that has been compiled. */
  public static Stages compiled(Map<String, byte[]> classes) {
    ClassLoader loader = new CompiledClasses(classes, Stages.class.getClassLoader());
    return new Stages(
        CompiledStage.of(Stage.ASSESS, loader),
        CompiledStage.of(Stage.CLASSIFY, loader),
        CompiledStage.of(Stage.SERVE, loader));
  }

  /**
   * Fires the rules of a stage.
   *
   * @param stage the stage
   * @param customer the customer as the stage may see it
   * @param fired the number of each rule that fires is set here
   * @return all that the rules said together, to be compared
   */
  public List<Object> said(Stage stage, Customer customer, BitSet fired) {
    switch (stage) {
      case ASSESS -> {
        AssessTotals totals = new AssessTotals();
        assess.evaluate(customer, totals, fired);
        return totals.said();
      }
      case CLASSIFY -> {
        ClassifyTotals totals = new ClassifyTotals();
        classify.evaluate(customer, totals, fired);
        return totals.said();
      }
      case SERVE -> {
        ServeTotals totals = new ServeTotals();
        serve.evaluate(customer, totals, fired);
        return totals.said();
      }
    }
    throw new IllegalStateException("No such stage: " + stage);
  }
}
