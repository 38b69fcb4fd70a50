package dev.gradus.benchmarks.measure;

import dev.gradus.SegmentationEngine;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;

/** Started in a virtual machine of its own: reloads the default policy again and again, each time with a changed rule. */
public final class ReloadTime {

  private static final String FILE = "assess/repayment.drl";
  private static final String RULE = "decide.addRiskPoints( 6 );";

  private static final int GIVEN = 6;
  private static final int MOST_POINTS = 100;

  private ReloadTime() {}

  /**
   * Reloads.
   *
   * @param args how often to warm up, and how often to measure
   */
  public static void main(String[] args) throws IOException {
    int[] points = {GIVEN};
    PolicyFiles bundled = PolicySource.bundled().read();
    try (SegmentationEngine engine = SegmentationEngine.of(() -> changed(bundled, points[0]))) {
      int warm = Integer.parseInt(args[0]);
      double[] milliseconds = new double[Integer.parseInt(args[1])];
      for (int i = -warm; i < milliseconds.length; i++) {
        points[0] = points[0] == MOST_POINTS ? 1 : points[0] + 1;
        long start = System.nanoTime();
        Reload reload = engine.reload();
        if (!(reload instanceof Reload.Changed)) {
          throw new IllegalStateException("Not reloaded: " + reload);
        }
        if (i >= 0) {
          milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
      }
      Arrays.sort(milliseconds);
      System.out.println(engine.policy().rules().size() + " " + milliseconds[milliseconds.length / 2]);
    }
    System.exit(0);
  }

  /** The policy with other points in one rule, so that nothing known of it before can be used. */
  private static PolicyFiles changed(PolicyFiles bundled, int points) {
    TreeMap<String, byte[]> contents = new TreeMap<>(bundled.contents());
    String text = new String(contents.get(FILE), StandardCharsets.UTF_8);
    int at = text.indexOf(RULE);
    if (at < 0) {
      throw new IllegalStateException(FILE + " has no line '" + RULE + "' any more.");
    }
    String other = RULE.replace(String.valueOf(GIVEN), String.valueOf(points));
    text = text.substring(0, at) + other + text.substring(at + RULE.length());
    contents.put(FILE, text.getBytes(StandardCharsets.UTF_8));
    return new PolicyFiles("benchmark", contents);
  }
}
