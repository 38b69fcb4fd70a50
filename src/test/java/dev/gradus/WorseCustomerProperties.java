package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.support.LikelyCustomers;
import dev.gradus.support.Worsening;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Worsening any risk field never makes the default policy decide better. */
class WorseCustomerProperties {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();

  @Provide
  Arbitrary<Map<String, Object>> customers() {
    return LikelyCustomers.andAny();
  }

  @Property(tries = 1500)
  void a_worse_customer_never_gets_a_better_decision(
      @ForAll("customers") Map<String, Object> values,
      @ForAll Worsening worsening,
      @ForAll Random random) {
    Map<String, Object> worse = new HashMap<>(values);
    Assume.that(worsening.apply(worse, random));
    ServiceDecision before = decide(values);
    ServiceDecision after = decide(LikelyCustomers.consistent(worse));

    assertThat(after.riskGrade()).as("grade").isGreaterThanOrEqualTo(before.riskGrade());
    if (before.recommendation() != null) {
      assertThat(after.recommendation())
          .as("recommendation")
          .isGreaterThanOrEqualTo(before.recommendation());
    }
    if (before.authority() != null) {
      assertThat(after.authority()).as("authority").isGreaterThanOrEqualTo(before.authority());
    }
    if (before.assetClass() != null && after.assetClass() != null) {
      assertThat(after.assetClass()).as("asset class").isGreaterThanOrEqualTo(before.assetClass());
    }
    assertNotBetter(before.service(), after.service());
  }

  private static void assertNotBetter(Service before, Service after) {
    if (before.pricing() != null && after.pricing() != null) {
      assertThat(after.pricing().adjustmentBp())
          .as("rate")
          .isGreaterThanOrEqualTo(before.pricing().adjustmentBp());
    }
    if (before.approval() != null && after.approval() != null) {
      assertThat(after.approval().channel())
          .as("approval")
          .isGreaterThanOrEqualTo(before.approval().channel());
    }
    BigDecimal most = before.terms().maxAmount();
    if (most != null && after.terms().maxAmount() != null) {
      assertThat(after.terms().maxAmount()).as("amount").isLessThanOrEqualTo(most);
    }
    Integer longest = before.terms().maxTermMonths();
    if (longest != null && after.approval() != null) {
      assertThat(after.terms().maxTermMonths()).as("term").isNotNull().isLessThanOrEqualTo(longest);
    }
  }

  private static ServiceDecision decide(Map<String, Object> values) {
    return LikelyCustomers.decide(ENGINE, values);
  }
}
