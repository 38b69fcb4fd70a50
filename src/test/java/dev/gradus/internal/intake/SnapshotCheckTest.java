package dev.gradus.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.InvalidSnapshotException;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Label;
import dev.gradus.field.Unit;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.DecisionPoint;
import dev.gradus.rules.Lifecycle;
import dev.gradus.rules.ScoreScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final Field RATING =
      Field.builder("extra.employerRating", FieldType.WHOLE)
          .unit(Unit.POINTS)
          .min(BigDecimal.ONE)
          .max(BigDecimal.TEN)
          .label(Label.of("Rating of the employer", "雇主评级"))
          .custom(true)
          .build();

  private static final Field SHARE =
      Field.builder("extra.salaryShare", FieldType.DECIMAL)
          .unit(Unit.RATIO)
          .label(Label.of("Share of the salary", "工资占比"))
          .custom(true)
          .build();
  private static final Field CONTRACT_END =
      Field.builder("extra.contractEnd", FieldType.DATE)
          .label(Label.of("End of the contract", "合同到期日"))
          .custom(true)
          .build();

  private final SnapshotCheck check =
      new SnapshotCheck(Customer.FIELDS.with(List.of(RATING)), "CNY");

  private static CustomerSnapshot.Builder customer() {
    return CustomerSnapshot.builder("c-1", TODAY, CustomerType.INDIVIDUAL);
  }

  private List<String> problems(CustomerSnapshot snapshot) {
    return check.problems(snapshot).stream().map(SnapshotProblem::toString).toList();
  }

  @Test
  void a_snapshot_of_which_only_the_required_is_known_is_valid() {
    assertThat(problems(customer().build())).isEmpty();
  }

  @Test
  void all_violations_are_reported_at_once_by_path_and_without_a_value() {
    CustomerSnapshot snapshot =
        customer()
            .currency("USD")
            .person(p -> p.birthDate(TODAY.plusDays(1)))
            .credit(
                c -> c.overdueStreak(-7).score(BigDecimal.valueOf(871)).scoreScale(ScoreScale.FICO))
            .loan(l -> l.amount(new BigDecimal("1e16")).product("gold loan!").termMonths(1201))
            .build();

    assertThat(problems(snapshot))
        .containsExactly(
            "credit.overdueStreak: found a negative number below the range;"
                + " allowed is a whole number from 0 to 10000",
            "credit.score: found a score off its scale; allowed is 300 to 850 on the scale FICO",
            "currency: found another currency than the policy's; allowed is CNY",
            "loan.amount: found a number above the range; allowed is a number from 0 to"
                + " 1000000000000000",
            "loan.product: found a text of another form; allowed is 1 to 64 of A-Z, 0-9 and _",
            "loan.termMonths: found a number above the range; allowed is a whole number from 0 to"
                + " 1200",
            "person.birthDate: found a date after asOf; allowed is a date up to asOf");
  }

  @Test
  void what_another_value_rules_out_is_reported_with_all_else() {
    CustomerSnapshot snapshot =
        customer()
            .credit(c -> c.overdueCount12m(3).overdueCount24m(2).overdueStreak(-1))
            .loan(l -> l.amount(80_000).exposure(79_999))
            .previous(p -> p.decidedOn(TODAY.minusDays(31)).betterSince(TODAY.minusDays(30)))
            .build();

    assertThat(problems(snapshot))
        .containsExactly(
            "credit.overdueCount24m: found fewer than in 12 months of the 24;"
                + " allowed is credit.overdueCount12m or more",
            "credit.overdueStreak: found a negative number below the range;"
                + " allowed is a whole number from 0 to 10000",
            "loan.exposure: found less than loan.amount, which it includes;"
                + " allowed is loan.amount or more",
            "previous.betterSince: found a date after previous.decidedOn;"
                + " allowed is a date up to previous.decidedOn");
  }

  @Test
  void equal_values_and_unknown_ones_rule_nothing_out() {
    assertThat(
            problems(
                customer()
                    .credit(c -> c.overdueCount12m(3).overdueCount24m(3))
                    .loan(l -> l.amount(80_000).exposure(new BigDecimal("80000.0")))
                    .previous(p -> p.decidedOn(TODAY).betterSince(TODAY))
                    .build()))
        .isEmpty();
    assertThat(
            problems(
                customer()
                    .credit(c -> c.overdueCount12m(3))
                    .loan(l -> l.exposure(1))
                    .previous(p -> p.betterSince(TODAY))
                    .build()))
        .isEmpty();
  }

  @Test
  void in_a_review_less_may_be_owed_than_was_once_lent() {
    CustomerSnapshot.Builder customer = customer().loan(l -> l.amount(80_000).exposure(20_000));

    assertThat(problems(customer.lifecycle(Lifecycle.BORROWER).build())).isEmpty();
    assertThat(problems(customer.decisionPoint(DecisionPoint.APPLICATION).build())).hasSize(1);
  }

  @Test
  void a_number_of_absurd_scale_is_refused_at_once_wherever_it_stands() {
    for (String absurd :
        List.of("1e-21", "1e-20000000", "1e-2000000000", "0e+2000000000", "1e-2147483647")) {
      BigDecimal number = new BigDecimal(absurd);
      CustomerSnapshot snapshot =
          customer()
              .finances(f -> f.debtToIncomeRatio(number))
              .loan(l -> l.amount(number))
              .credit(c -> c.score(number).scoreScale(ScoreScale.FICO))
              .extra("salaryShare", number)
              .build();

      assertThat(wideProblems(snapshot))
          .as(absurd)
          .contains(
              "extra.salaryShare: found a number written with too many digits or places; allowed"
                  + " is a number, of at most 40 digits and 20 places",
              "finances.debtToIncomeRatio: found a number written with too many digits or places;"
                  + " allowed is a number from -100 to 100, of at most 40 digits and 20 places",
              "loan.amount: found a number written with too many digits or places; allowed is a"
                  + " number from 0 to 1000000000000000, of at most 40 digits and 20 places");
    }
  }

  @Test
  void forty_digits_and_twenty_places_are_a_number() {
    assertThat(wideProblems(customer().loan(l -> l.amount(new BigDecimal("1E-20"))).build()))
        .isEmpty();
    assertThat(
            wideProblems(customer().extra("salaryShare", new BigDecimal("9".repeat(40))).build()))
        .isEmpty();
    assertThat(
            wideProblems(customer().extra("salaryShare", new BigDecimal("9".repeat(41))).build()))
        .hasSize(1);
  }

  @Test
  void a_day_is_written_with_a_year_of_four_digits() {
    CustomerSnapshot ancient =
        customer()
            .relationship(r -> r.since(LocalDate.of(0, 12, 31)))
            .extra("contractEnd", LocalDate.of(10_000, 1, 1))
            .build();

    assertThat(wideProblems(ancient))
        .containsExactly(
            "extra.contractEnd: found a date in a far year; allowed is a date in the years 1 to"
                + " 9999",
            "relationship.since: found a date in a far year; allowed is a date in the years 1 to"
                + " 9999");
    assertThat(wideProblems(customer().asOf(LocalDate.of(10_000, 1, 1)).build()))
        .containsExactly(
            "asOf: found a date in a far year; allowed is a date in the years 1 to 9999");
    assertThat(
            wideProblems(
                customer()
                    .asOf(LocalDate.of(9_999, 12, 31))
                    .relationship(r -> r.since(LocalDate.of(1, 1, 1)))
                    .build()))
        .isEmpty();
  }

  private static List<String> wideProblems(CustomerSnapshot snapshot) {
    return new SnapshotCheck(Customer.FIELDS.with(List.of(SHARE, CONTRACT_END)), "CNY")
        .problems(snapshot).stream().map(SnapshotProblem::toString).toList();
  }

  @Test
  void what_is_required_is_missed_by_name() {
    CustomerSnapshot nothing = SnapshotAssembler.assemble(java.util.Map.of());

    assertThat(problems(nothing))
        .containsExactly(
            "asOf: found nothing, but it is required; allowed is a date, YYYY-MM-DD",
            "customerId: found nothing, but it is required; allowed is 1 to 64 letters, digits and"
                + " - _ . :",
            "type: found nothing, but it is required; allowed is INDIVIDUAL, SMALL_BUSINESS,"
                + " CORPORATE or PROJECT_COMPANY");
  }

  @Test
  void a_score_without_its_scale_is_a_problem_at_the_scale() {
    assertThat(problems(customer().credit(c -> c.score(BigDecimal.TEN)).build()))
        .containsExactly(
            "credit.scoreScale: found a score without its scale; allowed is FICO, ZHIMA, PBOC or"
                + " PERCENT");
  }

  @Test
  void custom_fields_are_held_against_the_manifest() {
    assertThat(problems(customer().extra("employerRating", 5).build())).isEmpty();
    assertThat(problems(customer().extra("employerRating", 11).build()))
        .containsExactly(
            "extra.employerRating: found a number above the range; allowed is a whole number from 1"
                + " to 10");
    assertThat(problems(customer().extra("employerRating", "AAA").build()))
        .containsExactly(
            "extra.employerRating: found a value of another type; allowed is a whole number from 1"
                + " to 10");
    assertThat(problems(customer().extra("employerRatin", 5).build()))
        .containsExactly(
            "extra.employerRatin: found a custom field that the policy does not declare."
                + " Did you mean 'extra.employerRating'?; allowed is extra.employerRating");
  }

  @Test
  void the_exception_carries_the_problems_and_no_value() {
    CustomerSnapshot snapshot = customer().credit(c -> c.inquiries6m(-4711)).build();

    assertThatThrownBy(() -> check.check(snapshot))
        .isInstanceOfSatisfying(
            InvalidSnapshotException.class, e -> assertThat(e.problems()).hasSize(1))
        .hasMessageContaining("credit.inquiries6m")
        .hasMessageNotContaining("4711");
  }
}
