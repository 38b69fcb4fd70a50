package dev.gradus.internal.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gradus.decision.Text;
import dev.gradus.field.Field;
import dev.gradus.internal.analysis.Analysis;
import dev.gradus.internal.backend.LazyDrools;
import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.boundary.InventedCustomers;
import dev.gradus.internal.boundary.RuleProbes;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.Policies;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.engine.LoadedPolicy;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.whatif.AlternativeValues;
import dev.gradus.internal.whatif.PolicyIndex;
import dev.gradus.internal.whatif.TestedField;
import dev.gradus.internal.whatif.WhatIf;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.rules.Customer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Nobody knows a derived field by name: one that only this test knows, the year in which a business
 * was founded, is found by all who read the registry.
 */
class OneMoreDerivedFieldTest {

  /** A path that leads from a customer through its accessors, so that it can be read. */
  private static final String YEAR = "business.foundedOn.getYear";

  private static final String FOUNDED = "business.foundedOn";

  private static final String BEST_FOR_ALL =
      """
      package policy.classify;
      import dev.gradus.rules.*;
      global dev.gradus.rules.ClassifyFindings decide;

      rule "GRD-100 Everybody begins with the best grade"
          @source( "F4.6" )
          @reason( "Everybody begins with the best grade." )
          @reason_zh( "初始评级为最高等级。" )
      when
          Customer()
      then
          decide.proposeGrade( RiskGrade.A );
      end
      """;

  /** The policy of a rule that caps the grade of businesses founded in 2015 or later. */
  private static final CheckedPolicy POLICY = policy();

  private record FoundationYear() implements DerivedField {

    @Override
    public String path() {
      return YEAR;
    }

    @Override
    public List<String> sources() {
      return List.of(FOUNDED);
    }

    @Override
    public Object compute(Customer customer) {
      LocalDate founded = customer.business().foundedOn();
      return founded == null ? null : founded.getYear();
    }

    @Override
    public Direction direction(String source) {
      return Direction.WITH;
    }

    @Override
    public boolean put(Object wanted, GivenValues given) {
      given.put(FOUNDED, LocalDate.of((Integer) wanted, 1, 1));
      return true;
    }

    @Override
    public List<SortedMap<String, Object>> around(Object wanted, String source, GivenValues given) {
      List<SortedMap<String, Object>> changes = new ArrayList<>();
      for (int year = (Integer) wanted - 1; year <= (Integer) wanted + 1; year++) {
        changes.add(new TreeMap<>(Map.of(FOUNDED, LocalDate.of(year, 7, 1))));
      }
      return changes;
    }
  }

  @Test
  void the_prover_finds_that_a_contract_on_its_source_is_broken_through_it() {
    List<PolicyProblem> problems = Analysis.problems(POLICY, POLICY);

    assertThat(problems).extracting(PolicyProblem::code).containsExactly("broken-contract");
    assertThat(problems.get(0).message()).contains("business.foundedOn = 2015-01-01", "RSK-140");
  }

  @Test
  void the_prover_proves_the_contract_the_other_way() {
    CheckedPolicy turned = policy("monotone.business.foundedOn = down");

    assertThat(Analysis.problems(turned, turned))
        .extracting(PolicyProblem::code)
        .doesNotContain("broken-contract", "unproven-contract");
  }

  @Test
  void invented_customers_have_it_where_it_is_wanted() {
    InventedCustomers customers = new InventedCustomers(POLICY);

    Optional<SortedMap<String, Object>> given = customers.given(Map.of(YEAR, 1990));

    assertThat(given.orElseThrow()).containsEntry(FOUNDED, LocalDate.of(1990, 1, 1));
    assertThat(customers.values(given.orElseThrow())).containsEntry(YEAR, 1990);
  }

  @Test
  void probes_of_a_rule_lie_on_both_sides_of_its_threshold() {
    Rule rule = POLICY.rules().get(0);
    InventedCustomers customers = new InventedCustomers(POLICY);

    assertThat(
            RuleProbes.of(rule).stream()
                .map(customers::customer)
                .map(customer -> ConditionEvaluator.holds(rule.when(), customer)))
        .contains(true, false);
  }

  @Test
  void explanations_try_values_of_its_source() {
    LoadedPolicy loaded =
        new LoadedPolicy(
            POLICY,
            Stages.compiled(plain("monotone.business.foundedOn = up")),
            new LazyDrools(POLICY));
    SortedMap<String, Object> given =
        new InventedCustomers(POLICY).given(Map.of(YEAR, 2018)).orElseThrow();
    PolicyIndex index = new PolicyIndex(POLICY);
    WhatIf whatIf = new WhatIf(loaded, index, loaded.evaluate(SnapshotAssembler.assemble(given)));
    TestedField tested = index.get(FOUNDED);

    assertThat(tested.fields()).extracting(Field::path).containsExactly(YEAR);
    assertThat(new AlternativeValues(whatIf).of(tested, true))
        .containsExactly(new TreeMap<>(Map.of(FOUNDED, LocalDate.of(2014, 7, 1))));
  }

  @Test
  void a_path_is_derived_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> POLICY.derived().with(List.of(new FoundationYear())));
  }

  private static CheckedPolicy policy() {
    return policy("monotone.business.foundedOn = up");
  }

  private static CheckedPolicy policy(String contract) {
    CheckedPolicy plain = plain(contract);
    Field years = plain.fields().get("business.years");
    Field year =
        new Field(
            YEAR,
            years.type(),
            years.valueType(),
            years.unit(),
            null,
            null,
            List.of(),
            language -> "Year of foundation",
            true,
            false,
            false,
            years.changeable(),
            years.visibility());
    Rule rule = plain.rules().get(0);
    Condition late = new Condition.Comparison(year, Operator.AT_LEAST, new Literal(2015));
    Rule changed =
        new Rule(
            rule.id(),
            rule.phrase(),
            rule.stage(),
            rule.sources(),
            new Text("A young business.", null),
            null,
            late,
            rule.then(),
            rule.at());
    return new CheckedPolicy(
        plain.manifest(),
        plain.fields().with(List.of(year)),
        plain.derived().with(List.of(new FoundationYear())),
        List.of(changed, plain.rules().get(1)),
        "test");
  }

  private static CheckedPolicy plain(String contract) {
    return PolicyReader.read(
        Policies.of(
            "assess/risk.drl",
            Policies.RISK,
            "classify/grade.drl",
            BEST_FOR_ALL,
            "policy.properties",
            Policies.MANIFEST + contract + "\n"));
  }
}
