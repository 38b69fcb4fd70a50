package dev.gradus.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.counterfactual.CounterfactualSearch;
import dev.gradus.internal.counterfactual.CounterfactualText;
import dev.gradus.internal.engine.LoadedPolicy;
import dev.gradus.internal.engine.PolicyInput;
import dev.gradus.internal.engine.PolicyLoader;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.reasons.PrincipalReasonSearch;
import dev.gradus.internal.reasons.PrincipalReasonWriter;
import dev.gradus.internal.whatif.AlternativeValues;
import dev.gradus.internal.whatif.PolicyIndex;
import dev.gradus.internal.whatif.WhatIf;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.PolicyTrust;
import dev.gradus.rules.RiskGrade;
import dev.gradus.support.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How often customers are decided to explain one. */
class BoundProperties {

  private static final LoadedPolicy POLICY = bundled();
  private static final PolicyIndex INDEX = new PolicyIndex(POLICY.policy());

  @Provide
  Arbitrary<Map<String, Object>> customers() {
    return Snapshots.values();
  }

  @Property(tries = 100)
  void an_explanation_takes_far_fewer_decisions_than_it_may(
      @ForAll("customers") Map<String, Object> values) {
    WhatIf whatIf = whatIf(values);
    AlternativeValues candidates = new AlternativeValues(whatIf);
    new PrincipalReasonSearch(candidates, new PrincipalReasonWriter(POLICY.policy())).find();
    new CounterfactualSearch(candidates, new CounterfactualText(POLICY.policy())).find();
    new MissingDataSearch(candidates).find();

    assertThat(whatIf.decisions()).isLessThan(WhatIf.MOST_DECISIONS);
  }

  @Example
  void beyond_the_bound_nothing_new_is_called_better() {
    Map<String, Object> values =
        Map.of(
            "customerId",
            "C-1",
            "asOf",
            LocalDate.of(2026, 6, 30),
            "type",
            dev.gradus.rules.CustomerType.CORPORATE,
            "credit.defaults60m",
            1);
    Map<String, Object> improvement = Map.of("credit.defaults60m", 0);
    WhatIf fresh = whatIf(values);
    assertThat(fresh.decide(improvement).better(Aspect.GRADE, fresh.outcomes())).isTrue();

    WhatIf spent = whatIf(values);
    for (int employees = 0; employees < WhatIf.MOST_DECISIONS; employees++) {
      spent.decide(Map.of("business.employees", employees));
    }
    assertThat(spent.decisions()).isEqualTo(WhatIf.MOST_DECISIONS);
    assertThat(spent.decide(improvement)).isEqualTo(spent.outcomes());
    assertThat(spent.outcomes().grade()).isEqualTo(RiskGrade.C);
    assertThat(spent.decisions()).isEqualTo(WhatIf.MOST_DECISIONS);
  }

  private static WhatIf whatIf(Map<String, Object> values) {
    return new WhatIf(POLICY, INDEX, POLICY.evaluate(SnapshotAssembler.assemble(values)));
  }

  private static LoadedPolicy bundled() {
    try {
      return new PolicyLoader(PolicyTrust.anybody(), true, null)
          .load(PolicyInput.of(PolicySource.bundled().read()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
