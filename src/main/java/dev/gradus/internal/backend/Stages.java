package dev.gradus.internal.backend;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.merge.StageTotals;
import dev.gradus.rules.AssessFindings;
import dev.gradus.rules.ClassifyFindings;
import dev.gradus.rules.Customer;
import dev.gradus.rules.ServeFindings;
import dev.gradus.rules.Stage;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
  public Map<String, @Nullable Object> said(Stage stage, Customer customer, BitSet fired) {
    StageTotals totals = StageTotals.of(stage);
    evaluator(stage).evaluate(customer, totals, fired);
    return totals.said();
  }

  /** The evaluator of a stage, whose totals implement the stage's findings interface. */
  @SuppressWarnings("unchecked")
  private StageEvaluator<Object> evaluator(Stage stage) {
    return (StageEvaluator<Object>)
        switch (stage) {
          case ASSESS -> assess;
          case CLASSIFY -> classify;
          case SERVE -> serve;
        };
  }
}
