package dev.gradus.internal.check;

import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/** Rules of one stage in Drools itself. */
public final class CanonicalDrools {

  /** Constraints are interpreted for ever. */
  public static final int INTERPRETED = -1;

  /** Constraints are compiled to byte code at once. */
  public static final int COMPILED = 0;

  private final Stage stage;
  private final KieBase base;

  private CanonicalDrools(Stage stage, KieBase base) {
    this.stage = stage;
    this.base = base;
  }

  public static CanonicalDrools of(Stage stage, String drl, int jittingThreshold) {
    System.setProperty("drools.parallelRulesBuildThreshold", "-1");
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    builder.add(
        ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8))
            .setSourcePath(stage.folder() + "/canonical.drl"),
        ResourceType.DRL);
    if (builder.hasErrors()) {
      throw new AssertionError("Drools refuses the text:\n" + builder.getErrors() + "\n" + drl);
    }
    KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
    configuration.setOption(ConstraintJittingThresholdOption.get(jittingThreshold));
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
    base.addPackages(builder.getKnowledgePackages());
    return new CanonicalDrools(stage, base);
  }

  /** The names of the rules that fire and, after an arrow, what they say. */
  public Set<String> fire(Customer customer) {
    Set<String> fired = new TreeSet<>();
    String[] said = {""};
    Object findings =
        Proxy.newProxyInstance(
            CanonicalDrools.class.getClassLoader(),
            new Class<?>[] {stage.findings()},
            (proxy, method, arguments) -> {
              said[0] +=
                  " "
                      + method.getName()
                      + Arrays.stream(arguments == null ? new Object[0] : arguments)
                          .map(String::valueOf)
                          .collect(Collectors.joining(", ", "(", ")"));
              return null;
            });
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("decide", findings);
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
              fired.add(event.getMatch().getRule().getName() + " ->" + said[0]);
              said[0] = "";
            }
          });
      session.insert(customer);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return fired;
  }
}
