package dev.gradus.internal.engine;

import dev.gradus.internal.lang.CheckedPolicy;
import dev.gradus.internal.lang.JavaPrinter;
import dev.gradus.internal.lang.Rule;
import dev.gradus.rules.AssessFindings;
import dev.gradus.rules.ClassifyFindings;
import dev.gradus.rules.Customer;
import dev.gradus.rules.ServeFindings;
import dev.gradus.rules.Stage;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The three stages of a policy on one back end. Rules are numbered through all stages, in the order of the policy.
 *
 * @param assess the first stage
 * @param classify the second stage
 * @param serve the last stage
 */
record Stages(
    StageEvaluator<AssessFindings> assess,
    StageEvaluator<ClassifyFindings> classify,
    StageEvaluator<ServeFindings> serve) {

  /** The stages on Drools. */
  static Stages drools(CheckedPolicy policy) {
    return new Stages(
        DroolsStage.of(Stage.ASSESS, policy.rules(Stage.ASSESS), first(policy, Stage.ASSESS)),
        DroolsStage.of(Stage.CLASSIFY, policy.rules(Stage.CLASSIFY), first(policy, Stage.CLASSIFY)),
        DroolsStage.of(Stage.SERVE, policy.rules(Stage.SERVE), first(policy, Stage.SERVE)));
  }

  /** The stages as compiled Java. */
  static Stages compiled(CheckedPolicy policy) {
    Map<String, String> sources = new TreeMap<>();
    java(policy).forEach((stage, text) -> sources.put(JavaPrinter.PACKAGE + "." + JavaPrinter.className(stage), text));
    ClassLoader classes = JavaCompiler.compile(sources, Stages.class.getClassLoader());
    return new Stages(
        CompiledStage.of(Stage.ASSESS, classes),
        CompiledStage.of(Stage.CLASSIFY, classes),
        CompiledStage.of(Stage.SERVE, classes));
  }

  /**
   * Fires the rules of a stage.
   *
   * @param stage the stage
   * @param customer the customer as the stage may see it
   * @param fired the number of each rule that fires is set here
   * @return all that the rules said together, to be compared
   */
  List<Object> said(Stage stage, Customer customer, BitSet fired) {
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

  /** The Java printed for each stage. */
  static Map<Stage, String> java(CheckedPolicy policy) {
    Map<Stage, String> sources = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      sources.put(stage, JavaPrinter.print(stage, policy.rules(stage), first(policy, stage)));
    }
    return sources;
  }

  /** The number of a stage's first rule. */
  private static int first(CheckedPolicy policy, Stage stage) {
    List<Rule> all = policy.rules();
    int first = 0;
    while (first < all.size() && all.get(first).stage().compareTo(stage) < 0) {
      first++;
    }
    return first;
  }
}
