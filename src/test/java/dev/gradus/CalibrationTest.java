package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gradus.decision.PointsArithmetic.Step;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.RiskGrade;
import dev.gradus.support.CalibrationSample;
import dev.gradus.support.Scorecard;
import dev.gradus.support.Scorecard.Loan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F4.8: the grade separates good loans from bad. Shown on an invented portfolio that is in the
 * repository (see {@link CalibrationSample}), and on portfolios of real loans where they are at
 * hand; the latter may not be copied, so a checkout alone skips them and says so.
 */
class CalibrationTest {

  private static final Path PORTFOLIOS = Path.of("../shared/data");
  private static final Path SAMPLE = CalibrationSample.FOLDER.resolve(CalibrationSample.CUSTOMERS);
  private static final Path SAMPLE_OUTCOMES =
      CalibrationSample.FOLDER.resolve(CalibrationSample.OUTCOMES);

  /** The points reach 0.713 on the sample. */
  private static final double SAMPLE_GINI = 0.67;

  /** The least share of a logistic regression's Gini, on each portfolio. */
  private static final double OF_THE_LOGISTIC = 0.9;

  /** The bad rate of a grade is at least so many times that of the better grade. */
  private static final double STEP = 1.5;

  /** Customers that a grade's bad rate must rest on. */
  private static final int ENOUGH = 200;

  /** The same on the sample, which is small. */
  private static final int SAMPLE_ENOUGH = 100;

  /** Customers on whom a rule must fire, and points that it must say, for its sign to show. */
  private static final int FIRED = 30;

  private static final int MANY_POINTS = 7;

  @Test
  void the_sample_is_what_its_generator_writes() throws IOException {
    assertThat(List.of(Files.readString(SAMPLE), Files.readString(SAMPLE_OUTCOMES)))
        .as("run CalibrationSample.main after a change of the generator")
        .isEqualTo(CalibrationSample.texts());
  }

  @Test
  void the_grade_separates_good_from_bad_on_the_sample() throws IOException {
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      Scorecard scorecard = Scorecard.of(engine, SAMPLE, SAMPLE_OUTCOMES);

      assertThat(scorecard.badRates(SAMPLE_ENOUGH)).containsOnlyKeys(RiskGrade.values());
      assertSeparates(scorecard, SAMPLE_GINI, SAMPLE_ENOUGH);
    }
  }

  @Test
  void a_rule_of_many_points_gives_them_to_better_customers_and_takes_them_from_worse()
      throws IOException {
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      Map<String, Integer> points = new HashMap<>();
      Map<String, List<Boolean>> fired = new HashMap<>();
      List<Boolean> all = new ArrayList<>();
      Scorecard.forEach(
          SAMPLE,
          SAMPLE_OUTCOMES,
          (snapshot, bad) -> {
            all.add(bad);
            for (Step step : engine.explain(snapshot).points().steps()) {
              points.put(step.rule(), step.points());
              fired.computeIfAbsent(step.rule(), id -> new ArrayList<>()).add(bad);
            }
          });
      fired.values().removeIf(bads -> bads.size() < FIRED || bads.size() == all.size());
      fired.keySet().removeIf(rule -> Math.abs(points.get(rule)) < MANY_POINTS);

      assertThat(fired).hasSizeGreaterThanOrEqualTo(15);
      fired.forEach(
          (rule, bads) ->
              assertThat(Double.compare(badRate(all), badRate(bads)))
                  .as("%s gives %d points; bad rate %s", rule, points.get(rule), badRate(bads))
                  .isEqualTo(Integer.signum(points.get(rule))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SCR-120", "SCR-160", "ARR-130", "INQ-140", "DEF-120", "AFF-150"})
  void a_rule_whose_points_have_the_wrong_sign_is_noticed(String rule) throws IOException {
    PolicySource wrong = PolicySource.texts(withTheOppositeOf(rule));
    try (SegmentationEngine right = SegmentationEngine.bundled();
        SegmentationEngine engine = SegmentationEngine.builder().policy(wrong).build()) {
      assertThat(Scorecard.of(engine, SAMPLE, SAMPLE_OUTCOMES).gini())
          .isLessThan(Scorecard.of(right, SAMPLE, SAMPLE_OUTCOMES).gini());
    }
  }

  @ParameterizedTest
  @CsvSource({
    // the Gini of a logistic regression on the same columns; distinct totals; whether grade A can
    // be reached, as a score or a repayment record and the capacity are known
    "taiwan-odd, 0.51, 30, false",
    "hmeq, 0.58, 30, true",
    "sba-first, 0.25, 12, false",
    "lendingclub-2007, 0.29, 30, true",
    "polish-5y, 0.26, 12, false",
    "give-me-some-credit, 0.70, 30, true",
    "spain, 0.62, 30, true"
  })
  void the_grade_separates_good_from_bad_on_real_loans(
      String portfolio, double logistic, int totals, boolean reachesA) throws IOException {
    Path customers = PORTFOLIOS.resolve(portfolio + ".csv");
    assumeTrue(
        Files.exists(customers),
        () -> "skipped: there is no " + customers + "; the sample in the repository was tested");
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      Path outcomes = PORTFOLIOS.resolve(portfolio + "-outcomes.csv");
      Scorecard scorecard = Scorecard.of(engine, customers, outcomes);

      assertSeparates(scorecard, OF_THE_LOGISTIC * logistic, ENOUGH);
      assertThat(scorecard.loans().stream().map(Loan::points).distinct())
          .hasSizeGreaterThanOrEqualTo(totals);
      assertThat(bestTenth(scorecard).stream().anyMatch(loan -> loan.grade() == RiskGrade.A))
          .as("the best tenth can reach grade A")
          .isEqualTo(reachesA);
    }
  }

  private static List<Loan> bestTenth(Scorecard scorecard) {
    return scorecard.loans().stream()
        .sorted(Comparator.comparingInt(Loan::points).reversed())
        .limit(scorecard.loans().size() / 10)
        .toList();
  }

  private static void assertSeparates(Scorecard scorecard, double leastGini, int enough) {
    assertThat(scorecard.gini()).as("Gini of the risk points").isGreaterThanOrEqualTo(leastGini);
    Map<RiskGrade, Double> badRates = scorecard.badRates(enough);
    List<Double> rising = new ArrayList<>(badRates.values());
    assertThat(rising).as("grades with enough customers").isNotEmpty();
    for (int i = 1; i < rising.size(); i++) {
      assertThat(rising.get(i))
          .as("bad rates %s", badRates)
          .isGreaterThanOrEqualTo(STEP * rising.get(i - 1));
    }
  }

  private static double badRate(List<Boolean> bads) {
    return bads.stream().filter(bad -> bad).count() / (double) bads.size();
  }

  /**
   * The bundled policy with the sign of one row's points turned round. Its contracts are left out,
   * for they would refuse such a policy before it decides.
   */
  private static Map<String, String> withTheOppositeOf(String row) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (Map.Entry<String, byte[]> file : PolicySource.bundled().read().contents().entrySet()) {
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      texts.put(file.getKey(), text.replaceAll("(?m)^monotone\\..*\n", ""));
    }
    List<String> tables =
        texts.keySet().stream().filter(name -> texts.get(name).contains("\n" + row + " ")).toList();
    assertThat(tables).as("tables with the row " + row).hasSize(1);
    texts.computeIfPresent(tables.get(0), (name, table) -> turned(table, row));
    return texts;
  }

  private static String turned(String table, String row) {
    List<String> lines = table.lines().filter(line -> !line.startsWith("#")).toList();
    String[] columns = lines.get(0).split(";");
    String line =
        lines.stream().filter(each -> each.startsWith(row + " ")).findFirst().orElseThrow();
    String[] cells = line.split(";(?! )");
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].startsWith("addRiskPoints") && !cells[i].isEmpty()) {
        cells[i] = String.valueOf(-Integer.parseInt(cells[i]));
      } else if (columns[i].equals("code")) {
        cells[i] = "CREDIT_SCORE_LOW";
      }
    }
    return table.replace(line, String.join(";", cells));
  }
}
