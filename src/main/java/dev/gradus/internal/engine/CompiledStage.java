package dev.gradus.internal.engine;

import dev.gradus.internal.lang.JavaPrinter;
import dev.gradus.internal.lang.PrintedStage;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.BitSet;

/**
 * A stage as compiled Java.
 *
 * @param <F> the stage's findings interface
 */
final class CompiledStage<F> implements StageEvaluator<F> {

  private final PrintedStage<F> printed;

  private CompiledStage(PrintedStage<F> printed) {
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
          (PrintedStage<F>)
              compiled
                  .loadClass(name)
                  .asSubclass(PrintedStage.class)
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
