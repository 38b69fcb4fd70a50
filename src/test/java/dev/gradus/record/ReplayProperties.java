package dev.gradus.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.field.Field;
import dev.gradus.internal.field.Digits;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import dev.gradus.support.Snapshots;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

/** A decision on record, made again, is the same bytes. */
class ReplayProperties {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();
  private static final SegmentationEngine CUSTOM =
      SegmentationEngine.of(
          PolicySource.directory(Path.of("src/test/resources/policies/employer")));

  private static final BigDecimal BIGGEST = new BigDecimal("1000000000000000");
  private static final SegmentationEngine WIDE =
      SegmentationEngine.of(
          PolicySource.texts(
              Map.of(
                  "policy.properties",
                  """
                  name = Wide
                  version = 1
                  currency = CNY
                  locales = en
                  field.measure.type = decimal
                  field.measure.unit = ratio
                  field.measure.min = -1000000000000000
                  field.measure.max = 1000000000000000
                  field.measure.en = Measure
                  field.until.type = date
                  field.until.en = Until
                  """,
                  "assess/measure.drl",
                  """
                  package policy.assess;
                  import dev.gradus.rules.*;
                  global dev.gradus.rules.AssessFindings decide;
                  rule "MSR-010 Measured"
                  @source( "test" )
                  @reason( "The measure is {extra.measure}." )
                  when
                    Customer( extra.measure > 0.5 || extra.measure <= 0.5 )
                  then
                    decide.addRiskPoints( 10 );
                  end
                  """)));

  @Provide
  Arbitrary<Map<String, Object>> values() {
    return Snapshots.values();
  }

  private static DecisionRecord onRecord(SegmentationEngine engine, CustomerSnapshot customer)
      throws Exception {
    String line = DecisionRecord.of(customer, engine.decide(customer)).json();
    return DecisionRecord.parse(line.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void replay_is_the_identity(@ForAll("values") Map<String, Object> values) throws Exception {
    DecisionRecord record = onRecord(ENGINE, SnapshotAssembler.assemble(values));

    assertThat(new Replay(ENGINE).of(record)).isEqualTo(new ReplayResult.Identical());
  }

  @Property(tries = 15)
  void replay_is_the_identity_in_full(@ForAll("values") Map<String, Object> values)
      throws Exception {
    CustomerSnapshot customer = SnapshotAssembler.assemble(values);
    String line = DecisionRecord.inFull(customer, ENGINE.explain(customer)).json();
    DecisionRecord record = DecisionRecord.parse(line.getBytes(StandardCharsets.UTF_8));

    assertThat(new Replay(ENGINE).of(record)).isEqualTo(new ReplayResult.Identical());
  }

  @Property(tries = 100)
  void idle_zeros_of_a_number_change_no_byte(@ForAll("values") Map<String, Object> values)
      throws Exception {
    CustomerSnapshot plain = SnapshotAssembler.assemble(values);
    values.replaceAll(
        (path, value) -> value instanceof BigDecimal n ? n.setScale(n.scale() + 3) : value);

    assertThat(onRecord(ENGINE, SnapshotAssembler.assemble(values)))
        .isEqualTo(onRecord(ENGINE, plain));
  }

  /** The ends of what the contract admits: digits, places, years and ranges. */
  @Property(tries = 300)
  void whatever_the_contract_admits_is_recorded_and_replayed(
      @ForAll("values") Map<String, Object> values, @ForAll Random random) throws Exception {
    values.replaceAll(
        (path, value) -> random.nextInt(3) == 0 ? extreme(path, value, random) : value);
    values.put("asOf", random.nextBoolean() ? LocalDate.of(9999, 12, 31) : Snapshots.TODAY);
    Snapshots.keepPossible(values);
    CustomerSnapshot customer = SnapshotAssembler.assemble(values);

    assertThat(new Replay(ENGINE).of(onRecord(ENGINE, customer)))
        .isEqualTo(new ReplayResult.Identical());
  }

  private static Object extreme(String path, Object value, Random random) {
    Field field = Customer.FIELDS.get(path);
    return switch (field.type()) {
      case DECIMAL -> path.equals("credit.score") ? value : decimal(field, random);
      case WHOLE -> (random.nextBoolean() ? field.min() : field.max()).intValueExact();
      case DATE -> LocalDate.of(1, 1, 1).plusDays(random.nextInt(700_000));
      default -> value;
    };
  }

  /** A number within the range with as many digits and places as there may be, or a bound. */
  private static BigDecimal decimal(Field field, Random random) {
    BigDecimal bound = random.nextBoolean() ? field.min() : field.max();
    BigDecimal inwards = BigDecimal.valueOf(bound == field.min() ? 1 : -1, random.nextInt(21));
    BigDecimal zero = BigDecimal.valueOf(0, random.nextInt(41) - 20);
    return random.nextInt(4) == 0 && field.inRange(zero) ? zero : bound.add(inwards);
  }

  @Property(tries = 200)
  void whatever_a_custom_field_admits_is_recorded_and_replayed(
      @ForAll
          @BigRange(
              min = "-99999999999999999999999999999999999",
              max = "99999999999999999999999999999999999")
          BigInteger digits,
      @ForAll @IntRange(min = -20, max = 20) int scale,
      @ForAll @IntRange(min = 1, max = 9_999) int year)
      throws Exception {
    BigDecimal number = new BigDecimal(digits, scale);
    BigDecimal fitting =
        number.abs().compareTo(BIGGEST) > 0 ? new BigDecimal(digits, Digits.MOST_PLACES) : number;
    CustomerSnapshot customer =
        CustomerSnapshot.builder("e-1", LocalDate.of(year, 6, 30), CustomerType.INDIVIDUAL)
            .extra("measure", fitting)
            .extra("until", LocalDate.of(10_000 - year, 12, 31))
            .build();

    assertThat(new Replay(WIDE).of(onRecord(WIDE, customer)))
        .isEqualTo(new ReplayResult.Identical());
  }

  @Property(tries = 100)
  void replay_is_the_identity_with_custom_fields(
      @ForAll int share, @ForAll boolean probation, @ForAll boolean whole) throws Exception {
    CustomerSnapshot.Builder employee =
        CustomerSnapshot.builder("e-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
            .currency("EUR")
            .extra("employerRating", Math.floorMod(share, 10) + 1)
            .extra("onProbation", probation)
            .extra("contractEnd", LocalDate.of(2026, 12, 31))
            .extra("branch", "SOUTH");
    CustomerSnapshot customer =
        whole
            ? employee.extra("salaryShare", 1).build()
            : employee
                .extra("salaryShare", BigDecimal.valueOf(Math.floorMod(share, 10_000), 4))
                .build();

    assertThat(new Replay(CUSTOM).of(onRecord(CUSTOM, customer)))
        .isEqualTo(new ReplayResult.Identical());
  }
}
