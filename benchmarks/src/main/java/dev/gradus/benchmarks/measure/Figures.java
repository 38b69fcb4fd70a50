package dev.gradus.benchmarks.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What was measured, and what follows. Ratios are of figures of one run; a noisy neighbour has met both alike. */
final class Figures {

  private final Map<String, Double> nanoseconds = new LinkedHashMap<>();
  private final Map<String, Double> bytes = new LinkedHashMap<>();
  private final List<String> ratios = new ArrayList<>();

  /** Notes the median iteration of a benchmark. */
  void add(RunResult result) {
    String name = name(result);
    double[] times =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .map(IterationResult::getPrimaryResult)
            .mapToDouble(org.openjdk.jmh.results.Result::getScore)
            .sorted()
            .toArray();
    nanoseconds.put(name, times[times.length / 2]);
    result.getSecondaryResults().forEach(
        (label, value) -> {
          if (label.endsWith("gc.alloc.rate.norm")) {
            bytes.put(name, value.getScore());
          }
        });
  }

  private static String name(RunResult result) {
    String contestant = result.getParams().getParam("contestant");
    String rules = result.getParams().getParam("rules");
    int threads = result.getParams().getThreads();
    return contestant + (rules == null ? "" : " of " + rules + " rules") + (threads == 1 ? "" : " on " + threads + " threads");
  }

  /** The time of one decision; of several threads, of each of them. */
  double time(String name) {
    return nanoseconds.get(name);
  }

  /** All names measured so far. */
  Collection<String> names() {
    return nanoseconds.keySet();
  }

  /** Prints and keeps a ratio of two times, where both were measured. */
  void ratio(String one, String other) {
    if (nanoseconds.containsKey(one) && nanoseconds.containsKey(other)) {
      ratio(one + "/" + other, time(one) / time(other));
    }
  }

  /** Prints and keeps a ratio of two allocations. */
  void bytesRatio(String one, String other) {
    if (bytes.containsKey(one) && bytes.containsKey(other)) {
      ratio("bytes " + one + "/" + other, bytes.get(one) / bytes.get(other));
    }
  }

  /** Prints and keeps a ratio. */
  void ratio(String name, double value) {
    say("ratio " + name + " = " + (value < 10 ? format("%.2f", value) : format("%,.0f", value)));
  }

  /** Prints and keeps a line. */
  void say(String line) {
    ratios.add(line);
    System.out.println(line);
  }

  /** A table of times and bytes, in Markdown. */
  String table(Collection<String> names) {
    StringBuilder table = new StringBuilder("| | µs | to hand-written | bytes | to hand-written |\n|---|---:|---:|---:|---:|\n");
    for (String name : names) {
      table.append(
          format(
              "| %s | %s | %s | %,.0f | %s |%n",
              name,
              digits(time(name) / 1_000),
              digits(time(name) / nanoseconds.getOrDefault("hand", Double.NaN)),
              bytes.getOrDefault(name, Double.NaN),
              digits(bytes.getOrDefault(name, Double.NaN) / bytes.getOrDefault("hand", Double.NaN))));
    }
    return table.toString();
  }

  /** All lines kept. */
  String lines() {
    return String.join("\n", ratios) + "\n";
  }

  /** Two digits after the point, or none where they would say nothing. */
  static String digits(double value) {
    return value < 10 ? format("%.2f", value) : value < 100 ? format("%.1f", value) : format("%,.0f", value);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
