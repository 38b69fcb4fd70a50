package dev.gradus.internal.backend;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.engine.Floors;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.print.StageEvaluator;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import dev.gradus.support.Snapshots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * A rule file is DRL as it stands: plain Drools reads the very files of the default policy and
 * decides the same. Tables, and rules on fields that the policy derives, are the library's own.
 */
class BundledPolicyOnPlainDroolsTest {

  private static final int CUSTOMERS = 150;

  @ParameterizedTest
  @EnumSource(Stage.class)
  void plain_drools_fires_the_same_rules_on_the_files_as_they_stand(Stage stage)
      throws IOException {
    PolicyFiles files = PolicySource.bundled().read();
    CheckedPolicy policy = Floors.under(PolicyReader.read(files));
    Map<String, String> texts = texts(files, stage);
    List<Rule> rules =
        policy.rules(stage).stream()
            .filter(rule -> texts.values().stream().anyMatch(text -> text.contains('"' + rule.id() + " ")))
            .toList();
    KieBase plain = plain(texts);
    StageEvaluator<Object> canonical = DroolsStage.of(stage, stage.findings(), rules, 0);
    Random random = new Random(42);
    for (int i = 0; i < CUSTOMERS; i++) {
      Customer customer = customer(random);
      BitSet found = new BitSet();
      canonical.fire(customer, Totals.of(policy.vocabulary()), found);
      List<String> expected = found.stream().mapToObj(number -> rules.get(number).id()).toList();
      assertThat(fired(plain, customer, Totals.of(policy.vocabulary())))
          .containsExactlyElementsOf(expected);
    }
  }

  private static Customer customer(Random random) {
    Map<String, Object> values = Snapshots.values(random);
    return FactAssembler.of(SnapshotAssembler.assemble(values), Customer.Holidays.NONE);
  }

  /** The rule files of a stage, without the rules that test derived fields. */
  private static Map<String, String> texts(PolicyFiles files, Stage stage) {
    Map<String, String> texts = new TreeMap<>();
    files
        .contents()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith(stage.folder() + "/") && path.endsWith(".drl")) {
                texts.put(
                    path,
                    Arrays.stream(
                            new String(bytes, StandardCharsets.UTF_8).split("(?m)^(?=rule )"))
                        .filter(rule -> !rule.contains("derived."))
                        .collect(joining()));
              }
            });
    return texts;
  }

  private static KieBase plain(Map<String, String> texts) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    texts.forEach(
        (path, text) ->
            builder.add(
                ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8))
                    .setSourcePath(path),
                ResourceType.DRL));
    assertThat(builder.hasErrors()).as(builder.getErrors().toString()).isFalse();
    return builder.newKieBase();
  }

  private static TreeSet<String> fired(KieBase base, Customer customer, Object totals) {
    TreeSet<String> fired = new TreeSet<>();
    KieSession session = base.newKieSession();
    try {
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
              fired.add(event.getMatch().getRule().getName().split(" ")[0]);
            }
          });
      session.setGlobal("decide", totals);
      session.insert(customer);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return fired;
  }
}
