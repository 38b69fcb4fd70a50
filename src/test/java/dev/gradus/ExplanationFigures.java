package dev.gradus;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.FieldChange;
import dev.gradus.decision.PrincipalReasons;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.rules.Customer;
import dev.gradus.support.Changed;
import dev.gradus.support.Portfolio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures explanations on portfolios and checks each claim again from outside: {@code mvn -q
 * test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=dev.gradus.ExplanationFigures
 * -Dexec.args="../shared/data 3000"}.
 */
public final class ExplanationFigures {

  private static final List<String> PORTFOLIOS =
      List.of("taiwan-odd", "hmeq", "lendingclub-2007", "sba-first", "polish-5y");
  private static final int WARM_UP = 1000;

  private final SegmentationEngine engine;
  private final List<Long> nanos = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  private ExplanationFigures(SegmentationEngine engine) {
    this.engine = engine;
  }

  /** Measures the first customers of each portfolio in a folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int most = Integer.parseInt(args[1]);
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      for (String name : PORTFOLIOS) {
        List<Map<String, Object>> customers = Portfolio.first(most, folder.resolve(name + ".csv"));
        new ExplanationFigures(engine).add(customers.subList(0, WARM_UP));
        ExplanationFigures figures = new ExplanationFigures(engine);
        figures.add(customers);
        System.out.println(figures.table(name));
      }
    }
  }

  private void add(List<Map<String, Object>> customers) {
    for (Map<String, Object> values : customers) {
      CustomerSnapshot snapshot = SnapshotAssembler.assemble(values);
      long start = System.nanoTime();
      Explanation explanation = engine.explain(snapshot);
      nanos.add(System.nanoTime() - start);
      explanation.principalReasons().forEach(reasons -> add(reasons, values));
      explanation.counterfactuals().forEach(counterfactual -> add(counterfactual, values));
    }
    Collections.sort(nanos);
  }

  private void add(PrincipalReasons reasons, Map<String, Object> values) {
    count("outcomes");
    reasons.reasons().stream()
        .filter(reason -> reason.rules().isEmpty())
        .forEach(reason -> count("reasons by no single rule: " + reason.code()));
    List<FieldChange> improvements =
        reasons.reasons().stream().flatMap(reason -> reason.improvement().stream()).toList();
    if (reasons.sufficient()) {
      boolean holds = outcome(values, improvements, reasons).equals(reasons.better());
      count(holds ? "verified" : "REFUTED");
      count("verified with " + reasons.reasons().size());
    } else {
      count(reasons.reasons().isEmpty() ? "without reasons" : "flagged as not sufficient");
    }
  }

  private String outcome(
      Map<String, Object> values, List<FieldChange> improvements, PrincipalReasons reasons) {
    return Changed.text(engine.decide(changed(values, improvements)), reasons.aspect());
  }

  private void add(Counterfactual counterfactual, Map<String, Object> values) {
    count("asked for a counterfactual");
    if (counterfactual.found()) {
      String outcome =
          Changed.text(
              engine.decide(changed(values, counterfactual.changes())), counterfactual.aspect());
      count(outcome.equals(counterfactual.to()) ? "counterfactuals" : "REFUTED");
    } else {
      count("honest none");
    }
  }

  private static CustomerSnapshot changed(
      Map<String, Object> values, Collection<FieldChange> changes) {
    return Changed.customer(values, changes, Customer.FIELDS);
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private String table(String name) {
    return name
        + ": "
        + nanos.size()
        + " customers, median "
        + micros(0.5)
        + " us, 99th percentile "
        + micros(0.99)
        + " us, "
        + counts;
  }

  private long micros(double share) {
    return nanos.get((int) ((nanos.size() - 1) * share)) / 1000;
  }
}
