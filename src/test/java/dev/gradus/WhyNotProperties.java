package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.ConditionCheck;
import dev.gradus.decision.ConditionCheck.State;
import dev.gradus.decision.Evidence;
import dev.gradus.decision.Reason;
import dev.gradus.decision.RuleCheck;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Target;
import dev.gradus.decision.WhyNot;
import dev.gradus.policy.PolicyRule;
import dev.gradus.rules.RiskGrade;
import dev.gradus.support.Snapshots;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of "why" and "why not" for every customer under the default policy. */
class WhyNotProperties {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();

  @Provide
  Arbitrary<CustomerSnapshot> customers() {
    return Snapshots.any();
  }

  @Property(tries = 60)
  void a_rule_fires_when_and_only_when_its_condition_is_met(
      @ForAll("customers") CustomerSnapshot customer) {
    Set<String> fired =
        ENGINE.decide(customer).reasons().stream().map(Reason::rule).collect(Collectors.toSet());
    for (PolicyRule rule : ENGINE.policy().rules()) {
      WhyNot whyNot = ENGINE.whyNot(customer, Target.rule(rule.id()));
      RuleCheck check = whyNot.bringing().get(0);

      assertThat(check.fired()).as(rule.id()).isEqualTo(fired.contains(rule.id()));
      assertThat(check.condition().state() == State.MET).as(rule.id()).isEqualTo(check.fired());
      if (!check.fired()) {
        assertThat(tests(check.condition()))
            .as(rule.id())
            .anyMatch(test -> test.state() != State.MET);
      } else if (tests(check.condition()).count() == 1) {
        assertThat(tests(check.condition()))
            .as(rule.id())
            .allMatch(test -> test.state() == State.MET);
      }
    }
  }

  @Property(tries = 60)
  void a_distance_leads_to_the_threshold(@ForAll("customers") CustomerSnapshot customer) {
    for (PolicyRule rule : ENGINE.policy().rules()) {
      tests(ENGINE.whyNot(customer, Target.rule(rule.id())).bringing().get(0).condition())
          .filter(test -> test.distance() != null && test.test().threshold().matches("-?[0-9.]+"))
          .forEach(
              test ->
                  assertThat(new BigDecimal(test.test().actual()).add(test.distance().by()))
                      .as(rule.id())
                      .isEqualByComparingTo(test.test().threshold()));
    }
  }

  @Property(tries = 150)
  void evidence_is_true_when_it_is_read_again(@ForAll("customers") CustomerSnapshot customer) {
    for (Reason reason : ENGINE.decide(customer).reasons()) {
      assertThat(reason.evidence()).as(reason.rule()).allMatch(WhyNotProperties::holds);
    }
  }

  @Property(tries = 100)
  void an_outcome_asked_about_is_reached_or_something_is_in_its_way_or_lacking(
      @ForAll("customers") CustomerSnapshot customer) {
    ServiceDecision decision = ENGINE.decide(customer);
    for (RiskGrade grade : RiskGrade.values()) {
      WhyNot whyNot = ENGINE.whyNot(customer, Target.grade(grade));

      assertThat(whyNot.actual()).isEqualTo(decision.riskGrade().name());
      assertThat(whyNot.reached()).isEqualTo(decision.riskGrade() == grade);
      if (decision.riskGrade().compareTo(grade) > 0) {
        boolean none = whyNot.bringing().stream().noneMatch(RuleCheck::fired);
        assertThat(none || !whyNot.forbidding().isEmpty()).as("%s", whyNot.answer()).isTrue();
      }
    }
  }

  private static Stream<ConditionCheck.Test> tests(ConditionCheck condition) {
    if (condition instanceof ConditionCheck.All all) {
      return all.parts().stream().flatMap(WhyNotProperties::tests);
    }
    if (condition instanceof ConditionCheck.Any any) {
      return any.alternatives().stream().flatMap(WhyNotProperties::tests);
    }
    return Stream.of((ConditionCheck.Test) condition);
  }

  private static boolean holds(Evidence evidence) {
    String actual = evidence.actual();
    String threshold = evidence.threshold().replaceFirst("^[a-z][A-Za-z0-9.]* \\((.*)\\)$", "$1");
    if (threshold.equals("null")) {
      return (actual == null) == evidence.operator().equals("==");
    }
    if (actual == null) {
      return false;
    }
    return switch (evidence.operator()) {
      case "==" -> compare(actual, threshold) == 0;
      case "!=" -> compare(actual, threshold) != 0;
      case "<" -> compare(actual, threshold) < 0;
      case "<=" -> compare(actual, threshold) <= 0;
      case ">" -> compare(actual, threshold) > 0;
      case ">=" -> compare(actual, threshold) >= 0;
      case "in" -> listed(threshold).contains(actual);
      case "not in" -> !listed(threshold).contains(actual);
      case "contains" -> listed(actual).contains(threshold);
      case "not contains" -> !listed(actual).contains(threshold);
      default -> throw new AssertionError(evidence.operator());
    };
  }

  private static int compare(String one, String other) {
    boolean numbers = one.matches("-?[0-9.]+") && other.matches("-?[0-9.]+");
    return numbers ? new BigDecimal(one).compareTo(new BigDecimal(other)) : one.compareTo(other);
  }

  private static Set<String> listed(String values) {
    return Arrays.stream(values.substring(1, values.length() - 1).split(", "))
        .collect(Collectors.toSet());
  }
}
