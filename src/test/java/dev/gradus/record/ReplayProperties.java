package dev.gradus.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CustomerType;
import dev.gradus.support.Snapshots;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A decision on record, made again, is the same bytes. */
class ReplayProperties {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();
  private static final SegmentationEngine CUSTOM =
      SegmentationEngine.of(
          PolicySource.directory(Path.of("src/test/resources/policies/employer")));

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
