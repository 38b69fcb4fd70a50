package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.support.Snapshots;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A clean record of a long window implies the zeros of the shorter ones. Whether a lender fills
 * them in or leaves them empty, the customer is the same, and so is the judgement.
 */
class ImpliedZerosProperties {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();

  private static final List<String> TODAY = List.of("credit.overdueStreak", "credit.daysPastDue");
  private static final List<String> YEAR =
      List.of("credit.longestOverdueStreak12m", "credit.overdueStreak", "credit.daysPastDue");
  private static final List<String> TWO_YEARS =
      List.of(
          "credit.overdueCount12m",
          "credit.longestOverdueStreak12m",
          "credit.worstDaysPastDue24m",
          "credit.overdueStreak",
          "credit.daysPastDue");

  /** What a zero of a field implies to be zero too. */
  private static final Map<String, List<String>> IMPLIED =
      Map.of(
          "credit.overdueCount24m", TWO_YEARS,
          "credit.overdueCount12m", YEAR,
          "credit.daysPastDue", TODAY,
          "credit.overdueStreak", TODAY);

  @Provide
  Arbitrary<Map<String, Object>> values() {
    return Snapshots.values();
  }

  @Provide
  Arbitrary<String> clean() {
    return Arbitraries.of(IMPLIED.keySet().stream().sorted().toList());
  }

  @Property(tries = 1500)
  void filling_them_in_changes_neither_grade_nor_points_nor_warnings(
      @ForAll("values") Map<String, Object> values,
      @ForAll("clean") String clean,
      @ForAll int alreadyFilled) {
    Map<String, Object> sparse = new HashMap<>(values);
    Map<String, Object> filled = new HashMap<>(values);
    List<String> implied = IMPLIED.get(clean);
    for (int i = 0; i < implied.size(); i++) {
      if ((alreadyFilled >> i & 1) == 1) {
        sparse.put(implied.get(i), 0);
      } else {
        sparse.remove(implied.get(i));
      }
      filled.put(implied.get(i), 0);
    }
    sparse.put(clean, 0);
    filled.put(clean, 0);

    ServiceDecision before = decide(sparse);
    ServiceDecision after = decide(filled);

    assertThat(after.riskGrade()).isEqualTo(before.riskGrade());
    assertThat(after.riskPoints()).isEqualTo(before.riskPoints());
    assertThat(after.warnings()).isEqualTo(before.warnings());
    assertThat(after.assetClass()).isEqualTo(before.assetClass());
  }

  private static ServiceDecision decide(Map<String, Object> values) {
    return ENGINE.decide(SnapshotAssembler.assemble(values));
  }
}
