package dev.gradus.benchmarks.peers;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** The Camunda 7 DMN engine, embedded: a decision table for each stage, parsed once. The verbs are called around it. */
final class CamundaDmn extends Peer {

  private static final int ONE_OF_FEEL = 20;

  private final boolean juel;
  private final DmnEngine engine;
  private final List<BiConsumer<Customer, Object>> verbs;
  private final Map<Stage, DecisionTable> tables = new EnumMap<>(Stage.class);
  private final Map<Stage, DmnDecision> decisions = new EnumMap<>(Stage.class);

  /**
   * A contestant.
   *
   * @param juel whether cells are written in JUEL rather than FEEL, which is much faster
   */
  CamundaDmn(CheckedPolicy policy, boolean juel) {
    super(policy);
    this.juel = juel;
    this.verbs = JavaRules.of(policy).then();
    DefaultDmnEngineConfiguration settings =
        (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    if (juel) {
      settings.setDefaultInputExpressionExpressionLanguage(DefaultDmnEngineConfiguration.JUEL_EXPRESSION_LANGUAGE);
      settings.setDefaultInputEntryExpressionLanguage(DefaultDmnEngineConfiguration.JUEL_EXPRESSION_LANGUAGE);
      settings.setDefaultOutputEntryExpressionLanguage(DefaultDmnEngineConfiguration.JUEL_EXPRESSION_LANGUAGE);
    }
    this.engine = settings.buildEngine();
    for (Stage stage : Stage.values()) {
      DecisionTable table = DecisionTable.of(policy, stage);
      String xml = DmnXml.print(stage, table, juel ? DmnXml.JUEL : DmnXml.FEEL);
      tables.put(stage, table);
      decisions.put(
          stage,
          engine.parseDecision(stage.folder(), new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }
  }

  @Override
  public int comparesOneOf() {
    return juel ? 1 : ONE_OF_FEEL;
  }

  @Override
  void fire(Stage stage, Customer customer, Object findings, BitSet fired) {
    Map<String, Object> inputs = tables.get(stage).inputs(customer);
    if (juel) {
      // JUEL compares a decimal with a literal's binary neighbour; as doubles both are the same neighbour.
      inputs.replaceAll((name, value) -> value instanceof BigDecimal number ? (Object) number.doubleValue() : value);
    }
    for (Map<String, Object> row : engine.evaluateDecisionTable(decisions.get(stage), inputs).getResultList()) {
      int rule = ((Number) row.get("rule")).intValue();
      if (!fired.get(rule)) {
        fired.set(rule);
        verbs.get(rule).accept(customer, findings);
      }
    }
  }
}
