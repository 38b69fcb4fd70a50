package dev.gradus.internal.backend;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.print.JavaPrinter;
import dev.gradus.internal.print.StageEvaluator;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.function.Function;

/**
 * All stages of a policy on one back end. Rules are numbered through all stages, in the order of
 * the policy. Thread-safe.
 */
public final class Stages {

  private final StageEvaluator<Object>[] inOrder;

  private Stages(StageEvaluator<Object>[] inOrder) {
    this.inOrder = inOrder;
  }

  /** Stages of which each has an evaluator for its findings interface. */
  @SuppressWarnings("unchecked") // totals implement the findings interfaces of all stages
  public static Stages of(Function<Stage, ? extends StageEvaluator<?>> evaluators) {
    return new Stages(Arrays.stream(Stage.values()).map(evaluators).toArray(StageEvaluator[]::new));
  }

  /** The stages on Drools. */
  public static Stages drools(CheckedPolicy policy) {
    return of(
        stage ->
            DroolsStage.of(
                stage,
                policy.vocabulary().findings(stage),
                policy.rules(stage),
                PrintedPolicy.first(policy, stage)));
  }

  /** The stages as compiled Java. */
  public static Stages compiled(CheckedPolicy policy) {
    return compiled(JavaCompiler.compile(PrintedPolicy.of(policy).sources()));
  }

  /** The stages as Java that has been compiled. */
  public static Stages compiled(Map<String, byte[]> classes) {
    return in(new CompiledClasses(classes, Stages.class.getClassLoader()));
  }

  /** The stages whose compiled classes a loader knows. */
  static Stages in(ClassLoader compiled) {
    return of(stage -> load(JavaPrinter.className(stage), compiled));
  }

  private static StageEvaluator<?> load(String name, ClassLoader compiled) {
    try {
      return (StageEvaluator<?>) compiled.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot load " + name + ", a defect of Gradus.", e);
    }
  }

  /**
   * Fires the rules of a stage.
   *
   * @param stage the stage
   * @param customer the customer as the stage may see it
   * @param totals takes what the rules say
   * @param fired the number of each rule that fires is set here
   */
  @SuppressWarnings("EnumOrdinal") // the evaluators stand in the order of the stages
  public void fire(Stage stage, Customer customer, Totals totals, BitSet fired) {
    inOrder[stage.ordinal()].fire(customer, totals.findings(), fired);
  }
}
