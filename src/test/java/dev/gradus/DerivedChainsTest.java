package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Explanation;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CustomerType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Derived fields that rest on one another in many ways cost no more than their number: a chain of
 * fifty, in which each names the one before it twice, has more paths than can be walked.
 */
class DerivedChainsTest {

  private static final int LINKS = 45;
  private static final Duration ENOUGH = Duration.ofSeconds(60);

  private static final String RULES =
      """
      package policy.assess;
      import dev.gradus.rules.*;
      global dev.gradus.rules.AssessFindings decide;

      rule "CHN-110 The end of the chain is above a threshold"
          @source( "test" )
          @reason( "The chain ends at {derived.a45}; from 6 on that is much." )
      when
          Customer( derived.a45 >= 6 )
      then
          decide.addRiskPoints( -5 );
      end
      """;

  @Test
  void each_field_may_be_a_square() {
    assertDecides(
        link -> "derive.a%d = derived.a%d * derived.a%d\n".formatted(link, link - 1, link - 1));
  }

  @Test
  void each_field_may_be_a_sum_and_a_difference_of_two_before_it() {
    assertDecides(
        link ->
            "derive.a%d = derived.a%d + derived.b%d\n".formatted(link, link - 1, link - 1)
                + "derive.b%d = derived.a%d - derived.b%d\n".formatted(link, link - 1, link - 1)
                + "derive.b%d.en = Difference\n".formatted(link));
  }

  private static void assertDecides(IntFunction<String> link) {
    String links =
        IntStream.rangeClosed(1, LINKS)
            .mapToObj(n -> link.apply(n) + "derive.a%d.en = Link\n".formatted(n))
            .collect(Collectors.joining());
    String manifest =
        """
        name = Chain
        version = 1
        currency = CNY
        locales = en
        derive.a0 = finances.debtToIncomeRatio + finances.debtToAssetsRatio
        derive.a0.en = First link
        derive.b0 = finances.debtToIncomeRatio - finances.debtToAssetsRatio
        derive.b0.en = First difference
        """
            + links;
    PolicySource source =
        PolicySource.texts(Map.of("policy.properties", manifest, "assess/chain.drl", RULES));

    Explanation explanation =
        assertTimeoutPreemptively(
            ENOUGH,
            () -> {
              try (SegmentationEngine engine = SegmentationEngine.of(source)) {
                return engine.explain(
                    CustomerSnapshot.builder(
                            "c-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
                        .finances(
                            f ->
                                f.debtToIncomeRatio(new BigDecimal("0.6"))
                                    .debtToAssetsRatio(new BigDecimal("0.5")))
                        .build());
              }
            });

    assertThat(explanation.decision().reasons()).isNotEmpty();
  }
}
