package dev.gradus.internal.backend;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.engine.LoadedPolicy;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same rules on Drools and as compiled Java. */
public final class BothBackEnds {

  private final CheckedPolicy policy;
  private final Stages drools;
  private final Stages compiled;

  private BothBackEnds(CheckedPolicy policy, Stages drools, Stages compiled) {
    this.policy = policy;
    this.drools = drools;
    this.compiled = compiled;
  }

  /**
   * A policy that decides as compiled Java, without the check and the proof that a loader asks for.
   */
  public static LoadedPolicy unproven(CheckedPolicy policy) {
    return new LoadedPolicy(policy, Stages.compiled(policy), new LazyDrools(policy));
  }

  public static BothBackEnds of(CheckedPolicy policy) {
    return new BothBackEnds(policy, Stages.drools(policy), Stages.compiled(policy));
  }

  public static Said compiled(CheckedPolicy policy, Stage stage, Customer customer) {
    return said(policy, Stages.compiled(policy), stage, customer);
  }

  /** What the rules of a stage did: who fired, and what all of them said together. */
  public record Said(List<String> fired, Map<String, @Nullable Object> together) {}

  public Said drools(Stage stage, Customer customer) {
    return said(policy, drools, stage, customer);
  }

  public Said compiled(Stage stage, Customer customer) {
    return said(policy, compiled, stage, customer);
  }

  private static Said said(CheckedPolicy policy, Stages stages, Stage stage, Customer customer) {
    BitSet fired = new BitSet();
    Totals totals = Totals.of(policy.vocabulary());
    stages.fire(stage, customer, totals, fired);
    return new Said(
        fired.stream().mapToObj(policy.rules()::get).map(Rule::id).toList(), totals.said());
  }
}
