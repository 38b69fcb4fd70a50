package dev.gradus;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.PrincipalReasons;
import dev.gradus.support.Portfolio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * Measures explanations on portfolios: {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=dev.gradus.ExplanationFigures -Dexec.args="FOLDER
 * 2000"}.
 */
public final class ExplanationFigures {

  private static final List<String> PORTFOLIOS =
      List.of("taiwan-odd", "hmeq", "lendingclub-2007", "sba-first", "polish-5y");
  private static final int WARM_UP = 300;

  private ExplanationFigures() {}

  /** Measures the first customers of each portfolio in a folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int most = Integer.parseInt(args[1]);
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      Portfolio.first(WARM_UP, folder.resolve(PORTFOLIOS.get(0) + ".csv")).forEach(engine::explain);
      for (String name : PORTFOLIOS) {
        Figures figures = new Figures();
        for (CustomerSnapshot snapshot : Portfolio.first(most, folder.resolve(name + ".csv"))) {
          long start = System.nanoTime();
          Explanation explanation = engine.explain(snapshot);
          figures.add(explanation, System.nanoTime() - start);
        }
        System.out.println(name + ": " + figures);
      }
    }
  }

  private static final class Figures {
    private final List<Long> nanos = new ArrayList<>();
    private final TreeMap<String, Integer> counts = new TreeMap<>();

    void add(Explanation explanation, long time) {
      nanos.add(time);
      for (PrincipalReasons reasons : explanation.principalReasons()) {
        String size =
            reasons.reasons().isEmpty() ? "none" : reasons.sufficient() ? "verified" : "too many";
        count(reasons.aspect() + " reasons " + size);
        count("all reasons " + size);
        count("all reasons of size " + reasons.reasons().size());
      }
      for (Counterfactual counterfactual : explanation.counterfactuals()) {
        String size =
            counterfactual.found() ? "found of " + counterfactual.changes().size() : "none";
        count(counterfactual.aspect() + " counterfactual " + size);
      }
      count("missing " + explanation.missing().size());
    }

    private void count(String what) {
      counts.merge(what, 1, Integer::sum);
    }

    @Override
    public String toString() {
      Collections.sort(nanos);
      StringBuilder text = new StringBuilder();
      text.append(nanos.size())
          .append(" customers, median ")
          .append(micros(0.5))
          .append(" us, p99 ")
          .append(micros(0.99));
      counts.forEach(
          (what, count) -> text.append("\n    ").append(what).append(": ").append(count));
      return text.toString();
    }

    private long micros(double share) {
      return nanos.get((int) ((nanos.size() - 1) * share)) / 1000;
    }
  }
}
