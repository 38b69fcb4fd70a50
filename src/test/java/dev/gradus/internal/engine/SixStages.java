package dev.gradus.internal.engine;

import dev.gradus.decision.Text;
import dev.gradus.field.Unit;
import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.boundary.InventedCustomers;
import dev.gradus.internal.boundary.RuleProbes;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.verb.Argument;
import dev.gradus.internal.verb.Law;
import dev.gradus.internal.verb.VerbBuilder;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.PolicyTrust;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.Stage;
import dev.gradus.support.MarkedPolicy;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@link OneMoreStageTest} runs in the library to which it has added the stage REVISE. */
public final class SixStages {

  private static final String REVISE_RULES =
      """
      package policy.revise;
      import dev.gradus.rules.*;
      global dev.gradus.rules.ReviseFindings decide;

      rule "RV-010 Grade B borrows up to 500 thousand"
          @source( "test" )
          @reason( "The grade is {segment.grade}; the amount is limited." )
      when
          Customer( segment.grade == RiskGrade.B )
      then
          decide.reviseAmount( 500 );
      end
      """;

  private SixStages() {}

  /** What became of a policy with rules for all six stages. */
  public static List<String> lines() throws IOException {
    Stage revise = Stage.valueOf("REVISE");
    Vocabulary vocabulary =
        Vocabulary.LIBRARY.with(
            new VerbBuilder(
                    revise,
                    revise.findings(),
                    "reviseAmount",
                    Argument.whole("thousands", 0, 1000, Unit.NONE))
                .outcome(true, Law.LEAST, new Text("limit {0}", "额度 {0}"))
                .build());
    Map<String, String> texts = MarkedPolicy.texts(7);
    texts.put("revise/revise.drl", REVISE_RULES);
    PolicyFiles files = PolicySource.texts(texts).read();
    List<String> lines = new ArrayList<>();
    lines.add(
        "stages "
            + Arrays.stream(Stage.values()).map(Stage::name).collect(Collectors.joining(" ")));

    LoadedPolicy loaded =
        new PolicyLoader(PolicyTrust.anybody(), true, null).load(files, vocabulary);
    var snapshot =
        SnapshotAssembler.assemble(
            Map.of(
                "customerId",
                "C-1",
                "asOf",
                LocalDate.of(2026, 6, 30),
                "type",
                CustomerType.CORPORATE));
    CheckedPolicy policy = loaded.policy();
    lines.add("compiled" + made(policy, loaded.evaluate(snapshot)));
    lines.add("Drools" + made(policy, loaded.evaluateOnDrools(snapshot)));
    lines.addAll(probes(policy, revise));

    CheckedPolicy slipped = slipped(policy);
    lines.add(
        "a slip of the compiled stage is found at "
            + EquivalenceCheck.problems(policy, Stages.drools(policy), Stages.compiled(slipped))
                .get(0)
                .rule());

    texts.put("misc/revise.drl", REVISE_RULES);
    lines.add(
        "unknown folder: "
            + PolicyReader.check(PolicySource.texts(texts).read()).stream()
                .filter(problem -> problem.code().equals("unknown-folder"))
                .findFirst()
                .orElseThrow()
                .message());
    return lines;
  }

  private static String made(CheckedPolicy policy, Evaluation evaluation) {
    return fired(policy, evaluation.fired()) + " and makes " + evaluation.totals().outcomes();
  }

  private static String fired(CheckedPolicy policy, BitSet fired) {
    return fired.stream()
        .mapToObj(policy.rules()::get)
        .map(Rule::id)
        .collect(Collectors.joining(" ", " fires ", ""));
  }

  private static List<String> probes(CheckedPolicy policy, Stage stage) {
    Stages drools = Stages.drools(policy);
    List<String> lines = new ArrayList<>();
    for (Map<String, Object> values : RuleProbes.of(policy.rules(stage).get(0))) {
      Totals totals = Totals.of(policy.vocabulary());
      BitSet fired = new BitSet();
      drools.fire(stage, new InventedCustomers(policy).customer(values), totals, fired);
      lines.add(
          "segment.grade="
              + values.get("segment.grade")
              + (fired.isEmpty()
                  ? " fires nothing"
                  : fired(policy, fired) + " and says " + totals.outcomes()));
    }
    lines.sort(null);
    return lines;
  }

  /** The policy with the rule of the new stage firing always. */
  private static CheckedPolicy slipped(CheckedPolicy policy) {
    List<Rule> rules =
        policy.rules().stream()
            .map(
                rule ->
                    rule.id().equals("RV-010")
                        ? new Rule(
                            rule.id(),
                            rule.phrase(),
                            rule.stage(),
                            rule.sources(),
                            rule.reason(),
                            rule.code(),
                            new Condition.All(List.of()),
                            rule.then(),
                            rule.at())
                        : rule)
            .toList();
    return new CheckedPolicy(
        policy.manifest(), policy.vocabulary(), policy.fields(), rules, policy.fingerprint());
  }
}
