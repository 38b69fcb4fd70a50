package dev.gradus.benchmarks.peers;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.io.StringReader;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Drools' DMN engine, embedded: a model for each stage, compiled once. The verbs are called around it. */
final class DroolsDmn extends Peer {

  private final List<BiConsumer<Customer, Object>> verbs;
  private final Map<Stage, DecisionTable> tables = new EnumMap<>(Stage.class);
  private final Map<Stage, DMNRuntime> runtimes = new EnumMap<>(Stage.class);
  private final Map<Stage, DMNModel> models = new EnumMap<>(Stage.class);

  DroolsDmn(CheckedPolicy policy) {
    super(policy);
    this.verbs = JavaRules.of(policy).then();
    for (Stage stage : Stage.values()) {
      DecisionTable table = DecisionTable.of(policy, stage);
      String xml = DmnXml.print(stage, table, DmnXml.FEEL);
      DMNRuntime runtime =
          DMNRuntimeBuilder.fromDefaults()
              .buildConfiguration()
              .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(xml)).setSourcePath(stage.folder() + ".dmn")))
              .getOrElseThrow(e -> new IllegalStateException(e));
      DMNModel model = runtime.getModels().get(0);
      if (model.hasErrors()) {
        throw new IllegalStateException(model.getMessages().toString());
      }
      tables.put(stage, table);
      runtimes.put(stage, runtime);
      models.put(stage, model);
    }
  }

  @Override
  void fire(Stage stage, Customer customer, Object findings, BitSet fired) {
    DMNRuntime runtime = runtimes.get(stage);
    DMNContext context = runtime.newContext();
    tables.get(stage).inputs(customer).forEach(context::set);
    DMNResult result = runtime.evaluateAll(models.get(stage), context);
    if (result.hasErrors()) {
      throw new IllegalStateException(result.getMessages().toString());
    }
    for (Object number : (List<?>) result.getContext().get(stage.folder())) {
      int rule = ((Number) number).intValue();
      if (!fired.get(rule)) {
        fired.set(rule);
        verbs.get(rule).accept(customer, findings);
      }
    }
  }
}
