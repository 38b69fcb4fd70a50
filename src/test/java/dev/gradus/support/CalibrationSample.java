package dev.gradus.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Invents a portfolio of borrowers and says which of them go bad, from default odds that are stated
 * here and nowhere else. The odds are textbook directions (worse with arrears, a low score, debt
 * service, use of credit lines, inquiries, a loan that is large beside the income, new work; better
 * with a clean record, a long history and cover); they are not the points of the default policy and
 * are not fitted to any file of real loans.
 *
 * <p>The two files in {@code src/test/resources/calibration} hold what this class writes; a test
 * compares them. To write them anew after a change here, run {@link #main}.
 */
public final class CalibrationSample {

  public static final Path FOLDER = Path.of("src/test/resources/calibration");
  public static final String CUSTOMERS = "sample.csv";
  public static final String OUTCOMES = "sample-outcomes.csv";

  private static final int SIZE = 1200;
  private static final long SEED = 20260630L;

  /** Log-odds of a customer for whom no driver says anything: about one in nineteen goes bad. */
  private static final double BASE = -2.9;

  private final SplittableRandom random = new SplittableRandom(SEED);

  private CalibrationSample() {}

  /** Both files as text, customers first. */
  public static List<String> texts() {
    return new CalibrationSample().write();
  }

  public static void main(String[] args) throws IOException {
    List<String> texts = texts();
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve(CUSTOMERS), texts.get(0));
    Files.writeString(FOLDER.resolve(OUTCOMES), texts.get(1));
  }

  private List<String> write() {
    List<String> customers = new ArrayList<>();
    List<String> outcomes = new ArrayList<>();
    customers.add(
        "customerId,asOf,type,lifecycle,currency,person.annualIncome,person.employmentYears,"
            + "finances.debtToIncomeRatio,credit.score,credit.scoreScale,credit.overdueStreak,credit.overdueCount12m,"
            + "credit.overdueCount24m,credit.worstDaysPastDue24m,credit.defaults60m,"
            + "credit.inquiries6m,credit.utilisationRatio,credit.historyMonths,loan.amount,"
            + "loan.secured,collateral.type,collateral.value");
    outcomes.add("customerId,bad");
    for (int number = 1; number <= SIZE; number++) {
      Borrower borrower = borrower();
      String id = String.format(Locale.ROOT, "syn-%04d", number);
      customers.add(id + ",2026-06-30,INDIVIDUAL,BORROWER,CNY," + borrower.columns());
      outcomes.add(id + "," + (random.nextDouble() < borrower.probabilityOfDefault() ? 1 : 0));
    }
    return List.of(String.join("\n", customers) + "\n", String.join("\n", outcomes) + "\n");
  }

  /**
   * One borrower.
   *
   * @param income the yearly income
   * @param employmentYears years in the present work
   * @param debtToIncome the debt service as a share of income; negative where it is not known
   * @param streak instalments in a row that are overdue today
   * @param overdue12m instalments that were overdue in the last 12 months
   * @param overdue24m the same in the last 24 months
   * @param coverage the collateral's value as a share of the loan; negative for an unsecured loan
   */
  private record Borrower(
      int income,
      int employmentYears,
      double debtToIncome,
      int score,
      int streak,
      int overdue12m,
      int overdue24m,
      int defaults,
      int inquiries,
      double utilisation,
      int historyMonths,
      int amount,
      double coverage) {

    double probabilityOfDefault() {
      double logOdds = BASE;
      logOdds += -1.3 * (score - 690) / 100.0;
      logOdds += streak == 0 ? -0.3 : streak == 1 ? 0.9 : 1.8;
      logOdds += overdue12m == 0 ? -0.4 : overdue12m >= 3 ? 0.8 : 0;
      logOdds += overdue24m == 0 ? -0.3 : overdue24m >= 3 ? 0.7 : 0.3;
      logOdds += defaults > 0 ? 1.3 : -0.1;
      logOdds += debtToIncome >= 0.43 ? 1.0 : debtToIncome >= 0 && debtToIncome < 0.35 ? -0.4 : 0;
      logOdds += utilisation >= 0.8 ? 0.6 : utilisation < 0.3 ? -0.5 : 0;
      logOdds += inquiries == 0 ? -0.4 : inquiries >= 6 ? 1.1 : inquiries >= 3 ? 0.6 : 0;
      logOdds += historyMonths < 60 ? 0.7 : historyMonths >= 180 ? -0.7 : 0;
      logOdds += employmentYears < 2 ? 0.5 : employmentYears >= 15 ? -0.6 : 0;
      double incomes = amount / (double) income;
      logOdds += incomes < 0.5 ? -0.4 : incomes >= 2 ? 1.1 : incomes >= 1 ? 0.5 : 0;
      logOdds += coverage >= 0.75 ? -0.3 : coverage >= 0.5 ? 0.5 : coverage >= 0 ? 0.9 : 0;
      return 1 / (1 + StrictMath.exp(-logOdds));
    }

    String columns() {
      boolean secured = coverage >= 0;
      return String.join(
          ",",
          String.valueOf(income),
          String.valueOf(employmentYears),
          debtToIncome < 0 ? "" : ratio(debtToIncome),
          String.valueOf(score),
          "FICO",
          String.valueOf(streak),
          String.valueOf(overdue12m),
          String.valueOf(overdue24m),
          String.valueOf(overdue24m == 0 ? 0 : 15 + 30 * Math.max(streak, overdue24m / 2)),
          String.valueOf(defaults),
          String.valueOf(inquiries),
          ratio(utilisation),
          String.valueOf(historyMonths),
          String.valueOf(amount),
          String.valueOf(secured),
          secured ? "SECURITIES" : "",
          secured ? String.valueOf(Math.round(amount * coverage)) : "");
    }

    private static String ratio(double value) {
      return String.format(Locale.ROOT, "%.2f", value);
    }
  }

  /** Draws the drivers independently, but for arrears, which must not contradict each other. */
  private Borrower borrower() {
    int streak = oneOf(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 3);
    int overdue12m = streak + oneOf(0, 0, 0, 0, 1, 1, 2, 3);
    int overdue24m = overdue12m + oneOf(0, 0, 0, 0, 1, 1, 2, 3);
    return new Borrower(
        1000 * between(40, 400),
        oneOf(0, 1, 2, 3, 5, 8, 12, 16, 25),
        random.nextInt(10) == 0 ? -1 : between(5, 60) / 100.0,
        between(540, 830),
        streak,
        overdue12m,
        overdue24m,
        oneOf(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
        oneOf(0, 0, 0, 1, 1, 2, 3, 4, 6, 7),
        between(2, 99) / 100.0,
        between(12, 300),
        1000 * between(5, 200),
        random.nextInt(3) == 0 ? between(30, 140) / 100.0 : -1);
  }

  private int oneOf(int... values) {
    return values[random.nextInt(values.length)];
  }

  private int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }
}
