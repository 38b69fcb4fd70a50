package dev.gradus.benchmarks.peers;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.print.CanonicalDrl;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Drools as its documentation shows it: a module of rule files, a KieBase for each stage, and a new session for each
 * decision and stage. A rule file is the policy's own, byte for byte as officers write it, where Drools reads it as the
 * policy means it. It is not where a rule names a field that the policy declares, compares two fields, or asks whether a
 * field that may be unknown is not equal to something, which Drools says of an unknown one too. Such a file, and a table,
 * is handed to Drools as the library prints it.
 *
 * <p>Read so, a decimal in a rule is a double, and a customer whose value lies exactly on a threshold such as 0.2 may be
 * decided otherwise; {@link #mayDiffer} tells these cases from all others.
 */
final class PlainDrools extends Peer {

  private static final String FLOORS = "dev/gradus/internal/engine/floors";

  private final boolean stateless;
  private final Map<Stage, KieBase> bases = new EnumMap<>(Stage.class);
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * A contestant.
   *
   * @param stateless whether stateless sessions are used
   */
  PlainDrools(CheckedPolicy policy, boolean stateless) {
    super(policy);
    this.stateless = stateless;
    KieContainer container = build(policy);
    for (Stage stage : Stage.values()) {
      bases.put(stage, container.getKieBase(stage.folder()));
    }
    for (int i = 0; i < policy.rules().size(); i++) {
      numbers.put(policy.rules().get(i).id() + " " + policy.rules().get(i).phrase(), i);
      numbers.put(policy.rules().get(i).id(), i);
    }
  }

  private static KieContainer build(CheckedPolicy policy) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    KieModuleModel module = services.newKieModuleModel();
    for (Stage stage : Stage.values()) {
      module.newKieBaseModel(stage.folder()).addPackage("policy." + stage.folder());
    }
    files.writeKModuleXML(module.toXML());
    Map<String, byte[]> texts = new HashMap<>();
    read(PolicySource.bundled(), texts);
    read(PolicySource.classpath(PlainDrools.class.getClassLoader(), FLOORS), texts);
    Map<String, List<Rule>> byFile = new TreeMap<>();
    policy.rules().forEach(rule -> byFile.computeIfAbsent(rule.at().file(), file -> new ArrayList<>()).add(rule));
    byFile.forEach(
        (file, rules) -> {
          boolean plain = file.endsWith(".drl") && rules.stream().allMatch(PlainDrools::isPlain);
          Stage stage = rules.get(0).stage();
          files.write(
              "src/main/resources/policy/" + file.replace(".csv", ".drl"),
              plain
                  ? texts.get(file)
                  : CanonicalDrl.print(stage, stage.findings(), rules).getBytes(StandardCharsets.UTF_8));
        });
    KieBuilder builder = services.newKieBuilder(files).buildAll();
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(builder.getKieModule().getReleaseId());
  }

  /** Whether Drools reads a rule as the policy means it. */
  private static boolean isPlain(Rule rule) {
    return rule.then().stream().allMatch(call -> call.fields().isEmpty())
        && rule.when().tests().stream().allMatch(PlainDrools::isPlain);
  }

  private static boolean isPlain(Condition.Test test) {
    boolean negated =
        test instanceof Condition.Comparison comparison
            ? comparison.operator() == Operator.NOT_EQUAL
            : test instanceof Condition.Membership membership && membership.negated();
    return !test.field().custom()
        && test.other() == null
        && (!negated || FieldValues.isAlwaysKnown(test.field()));
  }

  private static void read(PolicySource source, Map<String, byte[]> texts) {
    try {
      texts.putAll(source.read().contents());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A rule may differ where a decimal that no double holds is compared with that very decimal. */
  @Override
  public boolean mayDiffer(String rule, Customer customer) {
    return policy().rules().stream()
        .filter(each -> each.id().equals(rule))
        .anyMatch(each -> onThreshold(each.when(), customer));
  }

  private static boolean onThreshold(Condition condition, Customer customer) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().anyMatch(part -> onThreshold(part, customer));
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().anyMatch(part -> onThreshold(part, customer));
    }
    return condition instanceof Condition.Comparison test
        && test.operand() instanceof Literal literal
        && literal.value() instanceof BigDecimal threshold
        && new BigDecimal(threshold.doubleValue()).compareTo(threshold) != 0
        && Fields.reader(test.field()).apply(customer) instanceof BigDecimal value
        && value.compareTo(threshold) == 0;
  }

  @Override
  void fire(Stage stage, Customer customer, Object findings, BitSet fired) {
    DefaultAgendaEventListener log =
        new DefaultAgendaEventListener() {
          @Override
          public void beforeMatchFired(BeforeMatchFiredEvent event) {
            fired.set(numbers.get(event.getMatch().getRule().getName()));
          }
        };
    if (stateless) {
      StatelessKieSession session = bases.get(stage).newStatelessKieSession();
      session.addEventListener(log);
      session.setGlobal("decide", findings);
      session.execute(customer);
      return;
    }
    KieSession session = bases.get(stage).newKieSession();
    try {
      session.addEventListener(log);
      session.setGlobal("decide", findings);
      session.insert(customer);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }
}
