package dev.gradus.benchmarks.measure;

import dev.gradus.benchmarks.Contestants;
import dev.gradus.benchmarks.EqualDecisions;
import dev.gradus.benchmarks.Policies;
import dev.gradus.benchmarks.hand.HandPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all measurements of a plan one after the other, and prints them. */
public final class Main {

  private static final Path HAND_WRITTEN =
      Path.of("src/main/java/dev/gradus/benchmarks/hand", HandPrinter.DEFAULT + ".java");
  private static final Path REPORT = Path.of("target", "figures.md");
  private static final List<String> FAST =
      List.of("hand", "compiled", "compiled-validated", GrowthBenchmark.STRANGERS);
  private static final int STRANGE_RULES = 600;
  private static final long START = System.nanoTime();

  private final Plan plan;
  private final Figures figures = new Figures();

  private final boolean decisions;

  private Main(Plan plan, boolean decisions) {
    this.plan = plan;
    this.decisions = decisions;
  }

  /**
   * Measures.
   *
   * @param args {@code quick}, {@code full}, or {@code rest} for what the full run measures after the decisions
   */
  public static void main(String[] args) throws IOException, RunnerException {
    Plan plan = args[0].equals("quick") ? Plan.QUICK : Plan.FULL;
    new Main(plan, !args[0].equals("rest")).run();
  }

  private void run() throws IOException, RunnerException {
    if (!Files.readString(HAND_WRITTEN).equals(HandPrinter.print(Policies.bundled(), HandPrinter.DEFAULT))) {
      throw new IllegalStateException("The hand-written policy is out of date: benchmarks/run print writes it anew.");
    }
    if (decisions) {
      decisions();
    }
    growth();
    strangers();
    write();

    title("first decision of a new virtual machine, reload, command line");
    firstDecision();
    reload();
    write();
    batch();
    write();
    System.out.printf(Locale.ROOT, "%n%s%ndone in %.0f s%n", figures.table(figures.names()), seconds());
  }

  private void decisions() throws IOException, RunnerException {
    List<String> contestants = new ArrayList<>(Contestants.names());
    contestants.removeAll(plan.left());

    title("equal decisions");
    EqualDecisions.check(contestants);

    title("decisions");
    for (String contestant : contestants) {
      measure(DecideBenchmark.class, plan.forks(), 1, List.of(contestant), List.of());
    }
    measure(DecideBenchmark.class, plan.forks(), 2, List.of("hand", "compiled"), List.of());
    figures.ratio("compiled", "hand");
    figures.bytesRatio("compiled", "hand");
    figures.ratio("compiled-validated", "hand");
    figures.ratio("compiled-explained", "hand");
    figures.ratio("drools", "hand");
    figures.ratio("drools", "compiled");
    Contestants.peers().forEach(peer -> figures.ratio(peer, "compiled"));
    threads("threads2/threads1", "compiled");
    // What the machine gives to code that shares nothing at all.
    threads("threads2/threads1 of hand", "hand");
    write();
  }

  private void write() throws IOException {
    Files.writeString(REPORT, figures.table(figures.names()) + "\n```\n" + figures.lines() + "```\n");
  }

  private void measure(Class<?> benchmark, int forks, int threads, List<String> contestants, List<Integer> sizes)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmark.getName() + ".decide")
            .forks(forks)
            .threads(threads)
            .warmupIterations(isFast(contestants) ? plan.warmups() : plan.otherWarmups())
            .warmupTime(TimeValue.milliseconds(plan.milliseconds()))
            .measurementIterations(plan.iterations())
            .measurementTime(TimeValue.milliseconds(plan.milliseconds()))
            .timeout(TimeValue.seconds(60))
            .jvmArgs("-Xms1g", "-Xmx1g")
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .param("contestant", contestants.toArray(String[]::new));
    if (!sizes.isEmpty()) {
      options.param("rules", sizes.stream().map(String::valueOf).toArray(String[]::new));
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    for (RunResult result : results) {
      figures.add(result);
    }
  }

  /** Two threads decide twice as much in the time of one decision. */
  private void threads(String name, String contestant) {
    figures.ratio(name, 2 * figures.time(contestant) / figures.time(contestant + " on 2 threads"));
  }

  private static boolean isFast(List<String> contestants) {
    return FAST.containsAll(contestants);
  }

  private void growth() throws RunnerException {
    title("growth");
    for (int size : plan.sizes()) {
      for (String contestant : plan.growth()) {
        measure(GrowthBenchmark.class, 1, 1, List.of(contestant), List.of(size));
      }
    }
    int least = plan.sizes().get(0);
    for (String contestant : plan.growth()) {
      for (int size : plan.sizes().subList(1, plan.sizes().size())) {
        double grown = figures.time(contestant + " of " + size + " rules") / figures.time(contestant + " of " + least + " rules");
        figures.ratio("growth " + contestant + " " + size + "/" + least, grown);
      }
    }
    for (int size : plan.sizes()) {
      figures.ratio("compiled of " + size + " rules", "hand of " + size + " rules");
    }
  }

  /** What rules cost that cannot hold, since another type of customer is meant. */
  private void strangers() throws RunnerException {
    for (int more : List.of(0, STRANGE_RULES)) {
      measure(GrowthBenchmark.class, 1, 1, List.of(GrowthBenchmark.STRANGERS), List.of(more));
    }
    figures.ratio(
        GrowthBenchmark.STRANGERS + " of " + STRANGE_RULES + " rules",
        GrowthBenchmark.STRANGERS + " of 0 rules");
  }

  private void firstDecision() {
    for (String contestant : List.of("hand", "compiled", "drools")) {
      double[] milliseconds = new double[plan.starts()];
      for (int i = 0; i < milliseconds.length; i++) {
        Children.Run run = Children.java(FirstDecision.class, List.of(), contestant);
        milliseconds[i] = Long.parseLong(run.printed()) - run.startedAt();
      }
      figures.say(String.format(Locale.ROOT, "first decision %s = %.0f ms", contestant, Figures.median(milliseconds)));
    }
  }

  private void reload() {
    int warm = plan.reloads();
    String[] printed =
        Children.java(ReloadTime.class, List.of("-Xmx1g"), String.valueOf(warm), String.valueOf(plan.reloads())).printed().split(" ");
    figures.say(
        String.format(Locale.ROOT, "reload of %s rules = %.0f ms", printed[0], Double.parseDouble(printed[1])));
  }

  /** The command line on a portfolio against a program that reads and writes the same file and does nothing else. */
  private void batch() throws IOException {
    Path in = Path.of("target", "customers.csv");
    Path out = Path.of("target", "decisions.csv");
    Path copy = Path.of("target", "copy.csv");
    CustomerFile.write(in, plan.rows());
    double[] batch = new double[plan.passes()];
    double[] io = new double[plan.passes()];
    List<String> memory = List.of("-Xmx256m");
    for (int i = 0; i < plan.passes(); i++) {
      io[i] = Children.java(CustomerFile.class, memory, in.toString(), copy.toString()).milliseconds();
      batch[i] = Children.cli(memory, "decide", "--in", in.toString(), "--out", out.toString()).milliseconds();
    }
    figures.say(
        String.format(
            Locale.ROOT, "command line on %,d customers, %,d MB, within 256 MB of heap = %.1f s; reading and writing = %.1f s",
            plan.rows(), Files.size(in) >> 20, Figures.median(batch) / 1_000, Figures.median(io) / 1_000));
    figures.ratio("batch/io", Figures.median(batch) / Figures.median(io));
    for (Path file : List.of(in, out, copy)) {
      Files.deleteIfExists(file);
    }
  }

  private static void title(String title) {
    System.out.printf(Locale.ROOT, "-- %s (%.0f s)%n", title, seconds());
  }

  private static double seconds() {
    return (System.nanoTime() - START) / (double) TimeUnit.SECONDS.toNanos(1);
  }
}
