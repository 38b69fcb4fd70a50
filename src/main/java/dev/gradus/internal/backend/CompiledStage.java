package dev.gradus.internal.backend;

import dev.gradus.internal.print.CompiledRules;
import dev.gradus.internal.print.JavaPrinter;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.BitSet;

/**
 * A stage as compiled Java.
 *
 * @param <F> the stage's findings interface
 */
final class CompiledStage<F> implements StageEvaluator<F> {

  private final CompiledRules<F> printed;

  private CompiledStage(CompiledRules<F> printed) {
    this.printed = printed;
  }

  /**
   * A stage whose class has been compiled.
   *
   * @param stage the stage
   * @param compiled holds its class
   */
  @SuppressWarnings("unchecked") // the class was printed for the stage, and so for its findings
  static <F> CompiledStage<F> of(Stage stage, ClassLoader compiled) {
    String name = JavaPrinter.className(stage);
    try {
      return new CompiledStage<>(
          (CompiledRules<F>)
              compiled
                  .loadClass(name)
                  .asSubclass(CompiledRules.class)
                  .getDeclaredConstructor()
                  .newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot load " + name + ", a defect of Gradus.", e);
    }
  }

  @Override
  public void evaluate(Customer customer, F findings, BitSet fired) {
    printed.fire(customer, findings, fired);
  }
}
