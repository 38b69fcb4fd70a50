package dev.gradus.internal.backend;

import dev.gradus.internal.print.CanonicalDrl;
import dev.gradus.internal.print.StageEvaluator;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.mvel.expr.MvelEvaluator;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/**
 * A stage on Drools: one KieBase, built of canonical text, and a session for every use of it.
 *
 * @param <F> the stage's findings interface
 */
final class DroolsStage<F> implements StageEvaluator<F> {

  static {
    // Compiled expressions are rewritten while they first run; by default two threads may do so at
    // once. The setting
    // holds for the whole process; a host that has chosen for itself keeps its choice.
    if (System.getProperty(MvelEvaluator.THREAD_SAFETY_PROPERTY) == null) {
      MvelEvaluator.setEvaluatorType(MvelEvaluator.EvaluatorType.SYNCHRONIZED_TILL_EVALUATED);
    }
  }

  private final Stage stage;
  private final KieBase base;
  private final Map<String, Integer> numbersById;

  private DroolsStage(Stage stage, KieBase base, Map<String, Integer> numbersById) {
    this.stage = stage;
    this.base = base;
    this.numbersById = numbersById;
  }

  /**
   * Builds a stage.
   *
   * @param findings the interface that has its verbs
   * @param rules the stage's rules
   * @param first the number of the first of them; the others follow
   * @throws IllegalStateException if Drools refuses the canonical text, which is a defect of this
   *     library
   */
  static <F> DroolsStage<F> of(Stage stage, Class<?> findings, List<Rule> rules, int first) {
    Map<String, Integer> numbersById = new HashMap<>();
    rules.forEach(rule -> numbersById.put(rule.id(), first + numbersById.size()));
    String canonical = CanonicalDrl.print(stage, findings, rules);
    KieBase base = LibraryClassLoader.within(() -> build(stage, canonical));
    return new DroolsStage<>(stage, base, numbersById);
  }

  private static KieBase build(Stage stage, String canonical) {
    KnowledgeBuilderConfiguration configuration =
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
    // Above a number of rules Drools would compile on daemon threads of its own.
    configuration.setOption(ParallelRulesBuildThresholdOption.get(-1));
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
    builder.add(
        ResourceFactory.newByteArrayResource(canonical.getBytes(StandardCharsets.UTF_8))
            .setSourcePath("canonical/" + stage.folder() + ".drl"),
        ResourceType.DRL);
    if (builder.hasErrors()) {
      throw new IllegalStateException(
          "Drools refuses the canonical text of stage "
              + stage
              + ", a defect of Gradus: "
              + builder.getErrors());
    }
    KieBaseConfiguration settings = RuleBaseFactory.newKnowledgeBaseConfiguration();
    // Drools would rewrite often-used tests to byte code on threads of its own; it gains little,
    // and fails on some.
    settings.setOption(ConstraintJittingThresholdOption.get(-1));
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(settings);
    base.addPackages(builder.getKnowledgePackages());
    return base;
  }

  @Override
  public void fire(Customer customer, F findings, BitSet fired) {
    LibraryClassLoader.within(() -> inSession(customer, findings, fired));
  }

  private void inSession(Customer customer, F findings, BitSet fired) {
    KieSession session = base.newKieSession();
    FiringLog log = new FiringLog(stage, numbersById, fired);
    try {
      session.addEventListener(log);
      session.setGlobal("decide", findings);
      session.insert(customer);
      session.fireAllRules();
    } catch (EvaluationDefect e) {
      throw e;
    } catch (RuntimeException e) {
      throw EvaluationDefect.failed(stage, log.last(), e);
    } finally {
      session.dispose();
    }
  }
}
