package dev.gradus.benchmarks.measure;

import java.util.List;

/**
 * How much is measured.
 *
 * @param left contestants that are left out
 * @param forks virtual machines for each contestant
 * @param warmups iterations that do not count, of hand-written code and of what is compiled: they take long to come to
 *     their full speed, the longer the more rules there are
 * @param otherWarmups the same of all others
 * @param iterations iterations that count
 * @param milliseconds the length of an iteration
 * @param growth who is measured on policies of several sizes
 * @param sizes the sizes
 * @param starts how many virtual machines are started for the first decision
 * @param reloads how many reloads count
 * @param rows the customers of the portfolio
 * @param passes how often the portfolio is decided
 */
record Plan(
    List<String> left,
    int forks,
    int warmups,
    int otherWarmups,
    int iterations,
    int milliseconds,
    List<String> growth,
    List<Integer> sizes,
    int starts,
    int reloads,
    int rows,
    int passes) {

  /** Ends within three minutes on two cores; enough to see that nothing has become much slower. */
  static final Plan QUICK =
      new Plan(
          // A decision in FEEL takes a tenth of a second.
          List.of("camunda-dmn-feel", "drools-explained"),
          1,
          24,
          4,
          5,
          200,
          List.of("hand", "compiled"),
          List.of(60, 600),
          3,
          3,
          150_000,
          1);

  /** What docs/performance.md tells. */
  static final Plan FULL =
      new Plan(
          List.of(),
          3,
          8,
          5,
          5,
          1_000,
          List.of("hand", "compiled", "drools"),
          List.of(60, 200, 600, 2_000),
          7,
          15,
          1_000_000,
          3);
}
