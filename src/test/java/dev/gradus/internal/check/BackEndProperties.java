package dev.gradus.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.internal.analysis.RandomPolicies;
import dev.gradus.internal.backend.BothBackEnds;
import dev.gradus.internal.boundary.InventedCustomers;
import dev.gradus.internal.boundary.RuleProbes;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.engine.LoadedPolicy;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.print.CanonicalDrlProperties;
import dev.gradus.internal.print.CanonicalDrlTest;
import dev.gradus.internal.print.JavaPrinterTest;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import dev.gradus.support.SampleOutcomes;
import dev.gradus.support.Snapshots;
import dev.gradus.support.Verbs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever the policy and whoever the customer: Drools and the compiled Java fire the same rules
 * and say the same.
 */
public class BackEndProperties {

  /** {@code -Dbackend.snapshots=50000} compares more. */
  private static final int SNAPSHOTS = Integer.getInteger("backend.snapshots", 300);

  private static final int SNAPSHOTS_OF_A_POLICY = 100;

  @Property(tries = 1, shrinking = ShrinkingMode.OFF)
  void both_back_ends_decide_random_snapshots_alike_under_the_default_policy(@ForAll long seed)
      throws IOException {
    CheckedPolicy policy = PolicyReader.read(PolicySource.bundled().read());

    compare(policy, SNAPSHOTS, new Random(seed));
  }

  @Property(tries = 1, shrinking = ShrinkingMode.OFF)
  void both_back_ends_decide_random_snapshots_alike_under_policies_with_groups(@ForAll long seed) {
    Random random = new Random(seed);
    for (int left = SNAPSHOTS; left > 0; left -= SNAPSHOTS_OF_A_POLICY) {
      CheckedPolicy policy = RandomPolicies.next(random);
      CheckedPolicy grouped =
          new CheckedPolicy(
              policy.manifest(),
              policy.vocabulary(),
              policy.fields(),
              RandomGroups.among(policy.rules(), random),
              "grouped");

      compare(grouped, Math.min(left, SNAPSHOTS_OF_A_POLICY), random);
    }
  }

  private static void compare(CheckedPolicy policy, int snapshots, Random random) {
    LoadedPolicy loaded = BothBackEnds.unproven(policy);
    for (int i = 0; i < snapshots; i++) {
      CustomerSnapshot snapshot = SnapshotAssembler.assemble(Snapshots.values(random));
      Evaluation compiled = loaded.evaluate(snapshot);
      Evaluation onDrools = loaded.evaluateOnDrools(snapshot);

      assertThat(compiled.fired()).isEqualTo(onDrools.fired());
      assertThat(compiled.totals().said()).isEqualTo(onDrools.totals().said());
      assertThat(compiled.customer()).isEqualTo(onDrools.customer());
    }
  }

  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void both_back_ends_decide_random_customers_alike_under_random_policies(
      @ForAll("policies") List<Rule> rules, @ForAll("customers") List<Customer> customers) {
    BothBackEnds backEnds = BothBackEnds.of(JavaPrinterTest.policy(rules));
    for (Stage stage : Stage.values()) {
      for (Customer customer : customers) {
        BothBackEnds.Said expected = backEnds.drools(stage, customer);
        List<String> inTree =
            rules.stream()
                .filter(
                    rule ->
                        rule.stage() == stage && ConditionEvaluator.holds(rule.when(), customer))
                .map(Rule::id)
                .toList();

        assertThat(backEnds.compiled(stage, customer)).isEqualTo(expected);
        assertThat(expected.fired()).isEqualTo(inTree);
      }
    }
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void both_back_ends_decide_alike_under_policies_that_derive_fields(@ForAll long seed) {
    CheckedPolicy policy = RandomPolicies.next(new Random(seed));
    BothBackEnds backEnds = BothBackEnds.of(policy);
    InventedCustomers customers = new InventedCustomers(policy);
    for (Rule rule : policy.rules()) {
      for (Map<String, Object> probe : RuleProbes.of(rule, 30)) {
        Customer customer = customers.customer(probe);
        for (Stage stage : Stage.values()) {
          BothBackEnds.Said expected = backEnds.drools(stage, customer);

          assertThat(backEnds.compiled(stage, customer)).as("%s", probe).isEqualTo(expected);
          assertThat(expected.fired())
              .isEqualTo(
                  policy.rules(stage).stream()
                      .filter(each -> ConditionEvaluator.holds(each.when(), customer))
                      .map(Rule::id)
                      .toList());
        }
      }
    }
  }

  @Provide
  public Arbitrary<List<Rule>> policies() {
    return Combinators.combine(
            Combinators.combine(Stream.of(Stage.values()).map(BackEndProperties::rules).toList())
                .as(ofStages -> ofStages),
            Arbitraries.longs())
        .as(
            (ofStages, seed) -> {
              List<Rule> all = new ArrayList<>();
              ofStages.forEach(all::addAll);
              return RandomGroups.among(numbered(all), new Random(seed));
            });
  }

  private static List<Rule> numbered(List<Rule> rules) {
    List<Rule> numbered = new ArrayList<>();
    for (Rule rule : rules) {
      String id = CanonicalDrlTest.rule(numbered.size(), rule.when()).id();
      numbered.add(
          new Rule(
              id,
              "",
              rule.stage(),
              rule.sources(),
              rule.reason(),
              null,
              rule.when(),
              rule.then(),
              rule.at()));
    }
    return numbered;
  }

  private static Arbitrary<List<Rule>> rules(Stage stage) {
    Arbitrary<List<VerbCall>> calls =
        Verbs.calls(SampleOutcomes.VOCABULARY, stage).list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(
            CanonicalDrlProperties.condition(Arbitraries.of(RandomRules.everyTest()), 3), calls)
        .as(
            (condition, then) -> {
              Rule saying = JavaPrinterTest.saying(stage, then);
              return new Rule(
                  saying.id(),
                  "",
                  stage,
                  saying.sources(),
                  saying.reason(),
                  null,
                  condition,
                  then,
                  saying.at());
            })
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Customer>> customers() {
    return new CanonicalDrlProperties().customers();
  }
}
