package dev.gradus.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.verb.Results;
import dev.gradus.rules.AssessFindings;
import dev.gradus.support.SampleOutcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * The law of evidence, against a plain model: of each kind the most in favour and the most against
 * count, once each, and the kinds and what is said of no kind add up.
 */
class EvidenceProperties {

  /** Points said of a kind of evidence, or of none. */
  record Said(@Nullable String kind, int points) {}

  @Property(tries = 1000)
  void the_kinds_add_up_each_by_its_best_and_worst(@ForAll("said") List<Said> said) {
    assertThat(total(said)).isEqualTo(model(said));
  }

  @Property(tries = 1000)
  void what_a_kind_already_says_as_strongly_adds_nothing(
      @ForAll("said") List<Said> said, @ForAll("some") Said more) {
    int signum = Integer.signum(more.points());
    boolean implied =
        more.kind() != null
            && said.stream()
                .anyMatch(
                    one ->
                        Objects.equals(one.kind(), more.kind())
                            && Integer.signum(one.points()) == signum
                            && Math.abs(one.points()) >= Math.abs(more.points()));

    long with = total(and(said, more));
    assertThat(with == total(said)).isEqualTo(implied || more.points() == 0);
  }

  @Property(tries = 1000)
  void more_in_favour_is_never_worse_and_more_against_never_better(
      @ForAll("said") List<Said> said, @ForAll("some") Said more) {
    long moved = total(and(said, more)) - total(said);

    assertThat(moved * Integer.signum(more.points())).isNotNegative();
    assertThat(Math.abs(moved)).isLessThanOrEqualTo(Math.abs(more.points()));
  }

  private static List<Said> and(List<Said> said, Said more) {
    List<Said> all = new ArrayList<>(said);
    all.add(more);
    return all;
  }

  private static long total(List<Said> said) {
    Totals totals = new LibraryTotals(SampleOutcomes.VOCABULARY);
    AssessFindings decide = (AssessFindings) totals.findings();
    for (Said one : said) {
      if (one.kind() == null) {
        decide.addRiskPoints(one.points());
      } else {
        decide.addRiskPoints(one.kind(), one.points());
      }
    }
    return Results.RISK_POINTS.number(totals);
  }

  private static long model(List<Said> said) {
    long sum = 0;
    Map<String, Integer> best = new TreeMap<>();
    Map<String, Integer> worst = new TreeMap<>();
    for (Said one : said) {
      if (one.kind() == null) {
        sum += one.points();
      } else {
        best.merge(one.kind(), Math.max(0, one.points()), Math::max);
        worst.merge(one.kind(), Math.min(0, one.points()), Math::min);
      }
    }
    return sum
        + best.values().stream().mapToInt(points -> points).sum()
        + worst.values().stream().mapToInt(points -> points).sum();
  }

  @Provide
  Arbitrary<List<Said>> said() {
    return some().list().ofMaxSize(20);
  }

  @Provide
  Arbitrary<Said> some() {
    return Combinators.combine(
            Arbitraries.of("ARREARS", "SCORE").injectNull(0.3),
            Arbitraries.integers().between(-100, 100))
        .as(Said::new);
  }
}
