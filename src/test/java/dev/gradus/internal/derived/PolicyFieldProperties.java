package dev.gradus.internal.derived;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.boundary.InventedCustomers;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** What holds for every field that a policy derives, whatever it derives. */
class PolicyFieldProperties {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  /** Small worlds, with the ends of each field's range and much about 0. */
  private static final Map<String, List<Object>> WORLD = world();

  private static Map<String, List<Object>> world() {
    Map<String, List<Object>> world = new TreeMap<>();
    List<Object> amounts = decimals("0", "0.01", "1", "3", "7", "12500.50", "1000000000000000");
    List<Object> ratios = decimals("-100", "-1.5", "-0.1", "0", "0.3", "1", "100");
    world.put("loan.amount", amounts);
    world.put("person.annualIncome", amounts);
    world.put("collateral.value", amounts);
    world.put("loan.exposure", decimals("0", "1", "3", "40000"));
    world.put("credit.overdueCount12m", List.of(0, 1, 2, 7, 10_000));
    world.put("credit.inquiries6m", List.of(0, 1, 2, 3, 10_000));
    world.put("finances.debtToIncomeRatio", ratios);
    world.put("finances.cashFlowChangeRatio", ratios);
    world.put("extra.margin", decimals("-10", "-0.7", "0", "0.333", "10"));
    world.put("extra.steps", List.of(-5, -1, 0, 2, 5));
    world.put("business.foundedOn", days(-9000, -800, -366, -365, 0));
    world.put("person.birthDate", days(-36500, -9000, -400));
    world.put("relationship.since", days(-800, -31, -1, 0));
    world.put("extra.until", days(-60, -1, 0, 1, 28, 29, 30, 31, 3000));
    return world;
  }

  private static List<Object> decimals(String... numbers) {
    return List.of((Object[]) java.util.Arrays.stream(numbers).map(BigDecimal::new).toArray());
  }

  private static List<Object> days(int... fromToday) {
    return List.of(
        (Object[]) java.util.Arrays.stream(fromToday).mapToObj(TODAY::plusDays).toArray());
  }

  /** A customer of the small world, of whom one in four values is unknown. */
  private static SortedMap<String, Object> given(Random random) {
    SortedMap<String, Object> given = new TreeMap<>();
    WORLD.forEach(
        (path, values) -> {
          if (random.nextInt(4) > 0) {
            given.put(path, values.get(random.nextInt(values.size())));
          }
        });
    given.put("customerId", "c");
    given.put("asOf", TODAY);
    given.put("type", CustomerType.INDIVIDUAL);
    return given;
  }

  private static Customer customer(CheckedPolicy policy, Map<String, Object> given) {
    return FactAssembler.of(policy)
        .customer(SnapshotAssembler.assemble(given), Customer.Holidays.NONE);
  }

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void a_value_is_the_exact_one_kept_to_15_digits_and_held_in_its_range(@ForAll long seed) {
    Random random = new Random(seed);
    CheckedPolicy policy = RandomDerivations.next(random);
    for (int i = 0; i < 40; i++) {
      Customer customer = customer(policy, given(random));
      for (Derivation derivation : policy.manifest().deriving().derivations()) {
        Object value = FieldValues.of(derivation.field(), customer);
        Rational exact = exact(derivation, customer);
        Statistics.label("known").collect(value != null);
        if (exact == null) {
          assertThat(value).as(derivation.text()).isNull();
        } else {
          assertThat(value).as(derivation.text()).isNotNull();
          BigDecimal number = new BigDecimal(value.toString());
          assertThat(derivation.field().inRange(number)).isTrue();
          assertThat(number)
              .as(derivation.text())
              .isEqualByComparingTo(
                  exact.kept().max(derivation.field().min()).min(derivation.field().max()));
        }
      }
    }
  }

  /** A quotient of whole numbers. */
  private record Rational(BigInteger over, BigInteger under) {

    static Rational of(BigDecimal number) {
      BigInteger ten = BigInteger.TEN;
      return number.scale() >= 0
          ? new Rational(number.unscaledValue(), ten.pow(number.scale()))
          : new Rational(number.unscaledValue().multiply(ten.pow(-number.scale())), BigInteger.ONE);
    }

    Rational plus(Rational other) {
      return new Rational(
          over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Rational times(Rational other) {
      return new Rational(over.multiply(other.over), under.multiply(other.under));
    }

    /** Rounded, half to even, to 15 digits and 20 decimals. */
    BigDecimal kept() {
      int places = 20;
      while (places > -20 && scaled(places, true).abs().compareTo(BigInteger.TEN.pow(15)) >= 0) {
        places--;
      }
      return new BigDecimal(scaled(places, true), places);
    }

    private BigInteger scaled(int places, boolean halfToEven) {
      BigInteger top = places >= 0 ? over.multiply(BigInteger.TEN.pow(places)) : over;
      BigInteger bottom = places >= 0 ? under : under.multiply(BigInteger.TEN.pow(-places));
      int sign = top.signum() * bottom.signum();
      BigInteger[] parts = top.abs().divideAndRemainder(bottom.abs());
      int half = parts[1].shiftLeft(1).compareTo(bottom.abs());
      boolean up = half > 0 || (half == 0 && (!halfToEven || parts[0].testBit(0)));
      BigInteger rounded = up ? parts[0].add(BigInteger.ONE) : parts[0];
      return sign < 0 ? rounded.negate() : rounded;
    }

    BigDecimal rounded(int places, boolean halfToEven) {
      return new BigDecimal(scaled(places, halfToEven), places);
    }
  }

  private static Rational exact(Derivation derivation, Customer customer) {
    Object left = operand(derivation.left(), customer);
    Object right = operand(derivation.right(), customer);
    if (left == null || right == null) {
      return null;
    }
    if (derivation.operation() == Arithmetic.DAYS) {
      long days = ((LocalDate) right).toEpochDay() - ((LocalDate) left).toEpochDay();
      return Rational.of(BigDecimal.valueOf(days));
    }
    if (derivation.operation() == Arithmetic.MONTHS) {
      return Rational.of(BigDecimal.valueOf(months((LocalDate) left, (LocalDate) right)));
    }
    Rational one = Rational.of(new BigDecimal(left.toString()));
    Rational other = Rational.of(new BigDecimal(right.toString()));
    return switch (derivation.operation()) {
      case ADD -> one.plus(other);
      case SUBTRACT -> one.plus(new Rational(other.over().negate(), other.under()));
      case MULTIPLY -> one.times(other);
      case DIVIDE ->
          other.over().signum() == 0 ? null : one.times(new Rational(other.under(), other.over()));
      default ->
          Rational.of(
              one.rounded(
                  other.over().intValueExact(), derivation.operation() == Arithmetic.ROUND));
    };
  }

  /** Counted day by day, as people count. */
  private static long months(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -months(to, from);
    }
    long months = (to.getYear() - from.getYear()) * 12L + to.getMonthValue() - from.getMonthValue();
    return to.getDayOfMonth() < from.getDayOfMonth() ? months - 1 : months;
  }

  private static Object operand(Operand operand, Customer customer) {
    return operand instanceof Literal literal
        ? literal.value()
        : FieldValues.of(((Operand.Path) operand).field(), customer);
  }

  /** Every step of every source, from customers of the small world. */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void it_moves_as_it_says_when_a_source_moves(@ForAll long seed) {
    Random random = new Random(seed);
    CheckedPolicy policy = RandomDerivations.next(random);
    for (int i = 0; i < 4; i++) {
      SortedMap<String, Object> given = given(random);
      for (Derivation derivation : policy.manifest().deriving().derivations()) {
        DerivedField derived = policy.derived().find(derivation.field().path()).orElseThrow();
        for (String source : derived.sources()) {
          List<Object> values = Objects.requireNonNull(WORLD.get(source));
          for (int at = 0; at + 1 < values.size(); at++) {
            Object before = at(policy, derivation.field(), given, source, values.get(at));
            Object after = at(policy, derivation.field(), given, source, values.get(at + 1));
            Direction says = derived.direction(source);
            assertThat(allows(says, before, after))
                .as("%s: %s of %s to %s", derivation, source, given, values.get(at + 1))
                .isTrue();
          }
        }
        for (String other : WORLD.keySet()) {
          if (!derived.sources().contains(other)) {
            SortedMap<String, Object> without = new TreeMap<>(given);
            without.remove(other);
            assertThat(FieldValues.of(derivation.field(), customer(policy, without)))
                .isEqualTo(FieldValues.of(derivation.field(), customer(policy, given)));
          }
        }
      }
    }
  }

  private static Object at(
      CheckedPolicy policy, Field field, Map<String, Object> given, String source, Object value) {
    Map<String, Object> changed = new TreeMap<>(given);
    changed.put(source, value);
    return FieldValues.of(field, customer(policy, changed));
  }

  private static boolean allows(Direction says, Object before, Object after) {
    if (before == null || after == null) {
      return Objects.equals(before, after) || (before == null ? says.appears() : says.vanishes());
    }
    int moved = compare(after, before);
    return moved == 0 || (moved > 0 ? says.rises() : says.falls());
  }

  private static int compare(Object one, Object two) {
    return new BigDecimal(one.toString()).compareTo(new BigDecimal(two.toString()));
  }

  /** What invented customers are made of has been reckoned back. */
  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void given_values_put_it_where_it_is_wanted(@ForAll long seed) {
    Random random = new Random(seed);
    CheckedPolicy policy = RandomDerivations.next(random);
    for (Derivation derivation : policy.manifest().deriving().derivations()) {
      Field field = derivation.field();
      DerivedField derived = policy.derived().find(field.path()).orElseThrow();
      Object wanted = wanted(field, random);
      GivenValues given =
          new GivenValues(
              random.nextBoolean() ? given(random) : nothing(),
              List.of(),
              values -> customer(policy, values.all()));
      SortedMap<String, Object> before = given.all();
      boolean put = derived.put(wanted, given);
      Statistics.label("put").collect(put);
      if (put) {
        assertThat(compare(FieldValues.of(field, customer(policy, given.all())), wanted))
            .as("%s = %s of %s", derivation, wanted, before)
            .isZero();
      } else {
        assertThat(given.all()).isEqualTo(before);
      }
    }
    Statistics.label("put").coverage(c -> c.check(true).percentage(share -> share > 50));
  }

  private static SortedMap<String, Object> nothing() {
    return new TreeMap<>(Map.of("customerId", "c", "asOf", TODAY, "type", CustomerType.INDIVIDUAL));
  }

  private static Object wanted(Field field, Random random) {
    int whole = random.nextInt(40) - 10;
    Object wanted =
        field.type() == FieldType.WHOLE ? whole : BigDecimal.valueOf(whole, random.nextInt(3));
    return field.inRange(new BigDecimal(wanted.toString())) ? wanted : wantedLeast(field);
  }

  private static Object wantedLeast(Field field) {
    return field.type() == FieldType.WHOLE ? (Object) field.min().intValueExact() : field.min();
  }

  @Example
  void the_threshold_of_a_quotient_is_hit_whichever_operand_is_known() {
    CheckedPolicy policy =
        RandomDerivations.policy(
            """
            derive.loanToIncome = loan.amount / person.annualIncome
            derive.loanToIncome.en = Loan to income
            derive.tax = person.annualIncome * 0.2
            derive.tax.en = Tax
            derive.net = person.annualIncome - derived.tax
            derive.net.en = Net income
            """);
    InventedCustomers customers = new InventedCustomers(policy);
    BigDecimal wanted = new BigDecimal("0.35");
    for (Map<String, Object> known :
        List.of(
            Map.<String, Object>of(),
            Map.<String, Object>of("loan.amount", BigDecimal.valueOf(100_000)),
            Map.<String, Object>of("person.annualIncome", BigDecimal.valueOf(30_000)),
            Map.<String, Object>of(
                "loan.amount", BigDecimal.ONE, "person.annualIncome", BigDecimal.TEN))) {
      Map<String, Object> all = new TreeMap<>(known);
      all.put("derived.loanToIncome", wanted);

      assertThat(customers.values(customers.given(all).orElseThrow()))
          .containsEntry("derived.loanToIncome", wanted);
    }
    // Both operands of the last rest on the income.
    assertThat(customers.given(Map.of("derived.net", BigDecimal.valueOf(4_000))).orElseThrow())
        .containsEntry("person.annualIncome", BigDecimal.valueOf(5_000));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void values_around_a_threshold_lie_on_both_sides_of_it(@ForAll long seed) {
    Random random = new Random(seed);
    CheckedPolicy policy =
        RandomDerivations.policy(
            """
            derive.loanToIncome = loan.amount / person.annualIncome
            derive.loanToIncome.en = Loan to income
            derive.debts = finances.debtToIncomeRatio * person.annualIncome
            derive.debts.en = Debts
            derive.free = person.annualIncome - derived.debts
            derive.free.en = Income after debts
            derive.since = months( relationship.since, asOf )
            derive.since.en = Months
            derive.older = business.years + 3
            derive.older.en = Years
            """);
    Map<String, Object> thresholds =
        Map.of(
            "derived.loanToIncome",
            BigDecimal.valueOf(1 + random.nextInt(900), 2),
            "derived.free",
            BigDecimal.valueOf(1000 + random.nextInt(9000)),
            "derived.since",
            1 + random.nextInt(200),
            "derived.older",
            4 + random.nextInt(30));
    SortedMap<String, Object> known = nothing();
    known.put("person.annualIncome", BigDecimal.valueOf(20_000 + random.nextInt(50_000)));
    known.put("loan.amount", BigDecimal.valueOf(10_000 + random.nextInt(90_000)));
    known.put("finances.debtToIncomeRatio", BigDecimal.valueOf(random.nextInt(90), 2));
    known.put("relationship.since", TODAY.minusDays(random.nextInt(4000)));
    known.put("business.foundedOn", TODAY.minusDays(random.nextInt(9000)));
    thresholds.forEach(
        (path, threshold) -> {
          Field field = policy.fields().get(path);
          DerivedField derived = policy.derived().find(path).orElseThrow();
          GivenValues given =
              new GivenValues(known, List.of(), values -> customer(policy, values.all()));
          for (String source : derived.sources()) {
            List<Integer> sides =
                derived.around(threshold, source, given).stream()
                    .map(
                        change -> {
                          Map<String, Object> changed = new TreeMap<>(known);
                          changed.putAll(change);
                          Object value = FieldValues.of(field, customer(policy, changed));
                          return Integer.signum(compare(value, threshold));
                        })
                    .toList();
            assertThat(sides).as("%s by %s of %s", path, source, known).contains(-1);
            assertThat(sides).as("%s by %s of %s", path, source, known).containsAnyOf(0, 1);
          }
        });
  }
}
