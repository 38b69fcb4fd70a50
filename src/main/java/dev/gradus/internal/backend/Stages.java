package dev.gradus.internal.backend;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.merge.Totals;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.BitSet;
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
    StageEvaluator<Object> assess,
    StageEvaluator<Object> classify,
    StageEvaluator<Object> serve) {

  /** The stages on Drools. */
  public static Stages drools(CheckedPolicy policy) {
    return new Stages(
        drools(policy, Stage.ASSESS),
        drools(policy, Stage.CLASSIFY),
        drools(policy, Stage.SERVE));
  }

  private static StageEvaluator<Object> drools(CheckedPolicy policy, Stage stage) {
    return DroolsStage.of(
        stage,
        policy.vocabulary().findings(stage),
        policy.rules(stage),
        PrintedPolicy.first(policy, stage));
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
   * @param totals takes what the rules say
   * @param fired the number of each rule that fires is set here
   */
  public void fire(Stage stage, Customer customer, Totals totals, BitSet fired) {
    StageEvaluator<Object> evaluator =
        switch (stage) {
          case ASSESS -> assess;
          case CLASSIFY -> classify;
          case SERVE -> serve;
        };
    evaluator.evaluate(customer, totals.findings(), fired);
  }
}
