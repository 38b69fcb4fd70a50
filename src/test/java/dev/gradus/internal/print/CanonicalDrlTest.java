package dev.gradus.internal.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.decision.Text;
import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Visibility;
import dev.gradus.internal.check.CanonicalDrools;
import dev.gradus.internal.check.RandomCustomers;
import dev.gradus.internal.check.RandomRules;
import dev.gradus.internal.check.ReferenceSemantics;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import dev.gradus.internal.tree.Position;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.rules.Channel;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import dev.gradus.support.Verbs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class CanonicalDrlTest {

  @ParameterizedTest
  @ValueSource(ints = {CanonicalDrools.INTERPRETED, CanonicalDrools.COMPILED, 3})
  void every_operator_on_every_type_means_the_same_in_drools_as_in_the_tree(int jittingThreshold) {
    List<Condition> conditions = RandomRules.everyTest();
    List<Rule> rules = new ArrayList<>();
    for (Condition condition : conditions) {
      rules.add(rule(rules.size(), condition));
    }
    CanonicalDrools drools =
        CanonicalDrools.of(
            Stage.SERVE,
            CanonicalDrl.print(Stage.SERVE, Stage.SERVE.findings(), rules),
            jittingThreshold);
    for (int round = 0; round < 3; round++) {
      for (Customer customer : RandomRules.customers()) {
        Set<String> expected = new TreeSet<>();
        for (Rule rule : rules) {
          if (ReferenceSemantics.holds(rule.when(), customer)) {
            expected.add(rule.id() + " -> assignServiceTeam()");
          }
        }
        Set<String> fired = drools.fire(customer);
        assertThat(fired).isEqualTo(expected);
      }
    }
  }

  @Test
  void equality_of_decimals_ignores_their_scale() {
    Condition equal = comparison("loan.amount", Operator.EQUAL, new BigDecimal("40.1"));
    Condition in =
        new Condition.Membership(
            RandomRules.FIELDS.get("loan.amount"),
            false,
            List.of(new Literal(new BigDecimal("40.1"))));
    Condition notIn =
        new Condition.Membership(
            RandomRules.FIELDS.get("loan.amount"),
            true,
            List.of(new Literal(new BigDecimal("40.1"))));
    Customer customer = RandomCustomers.of(Map.of("loan.amount", new BigDecimal("40.100")));
    assertThat(fire(List.of(equal, in, notIn), customer))
        .containsExactly("TST-1000 -> assignServiceTeam()", "TST-1001 -> assignServiceTeam()");
  }

  @Test
  void an_empty_condition_always_holds() {
    assertThat(fire(List.of(new Condition.All(List.of())), RandomCustomers.of(Map.of())))
        .hasSize(1);
  }

  @Test
  void every_field_of_the_catalogue_can_be_reached() {
    List<Condition> conditions = new ArrayList<>();
    for (Field field : Customer.FIELDS.visible(Visibility.SEGMENT)) {
      if (field.type() != FieldType.CHOICES) {
        conditions.add(new Condition.Presence(field, true));
        conditions.add(new Condition.Presence(field, false));
      }
    }
    assertThat(fire(conditions, RandomCustomers.of(Map.of()))).hasSize(conditions.size() / 2);
  }

  @Test
  void arguments_of_every_type_reach_their_verb() {
    assertThat(
            said(
                Stage.SERVE,
                Verbs.call(Stage.SERVE, "adjustRate", -50),
                Verbs.call(Stage.SERVE, "offer", "GREEN_LOAN"),
                Verbs.call(Stage.SERVE, "contact", Channel.PHONE, 30)))
        .containsExactly("TST-1000 -> adjustRate(-50) offer(GREEN_LOAN) contact(PHONE, 30)");
    assertThat(
            said(
                Stage.LIMIT,
                Verbs.call(Stage.LIMIT, "requireCoverage", new BigDecimal("1.2")),
                Verbs.call(Stage.LIMIT, "proposeAmount", new BigDecimal("300000"))))
        .containsExactly("TST-1000 -> requireCoverage(1.2) proposeAmount(300000.0)");
  }

  private static Set<String> said(Stage stage, VerbCall... calls) {
    Rule rule = rule(0, new Condition.All(List.of()));
    Rule saying =
        new Rule(
            rule.id(),
            "says",
            stage,
            rule.sources(),
            rule.reason(),
            null,
            rule.when(),
            List.of(calls),
            rule.at());
    return CanonicalDrools.of(
            stage,
            CanonicalDrl.print(stage, stage.findings(), List.of(saying)),
            CanonicalDrools.COMPILED)
        .fire(RandomCustomers.of(Map.of()));
  }

  @Test
  void nothing_of_an_authors_text_but_the_id_is_printed() {
    Rule rule = rule(0, comparison("credit.overdueStreak", Operator.AT_LEAST, 2));
    Rule named =
        new Rule(
            rule.id(),
            "PHRASE",
            Stage.SERVE,
            List.of("SOURCE"),
            new Text("REASON", "ZH"),
            "CODE",
            rule.when(),
            rule.then(),
            new Position("FILE", 1, 1));
    assertThat(CanonicalDrl.print(Stage.SERVE, Stage.SERVE.findings(), List.of(named)))
        .isEqualTo(
            """
            package policy.serve;
            import dev.gradus.rules.*;
            global dev.gradus.rules.ServeFindings decide;
            dialect "mvel"

            rule "TST-1000"
            when
                Customer( credit.overdueStreak >= 2 )
            then
                decide.assignServiceTeam();
            end
            """);
  }

  private static Condition comparison(String path, Operator operator, Object value) {
    return new Condition.Comparison(RandomRules.FIELDS.get(path), operator, new Literal(value));
  }

  static Set<String> fire(List<Condition> conditions, Customer customer) {
    List<Rule> rules = new ArrayList<>();
    conditions.forEach(condition -> rules.add(rule(rules.size(), condition)));
    return CanonicalDrools.of(
            Stage.SERVE,
            CanonicalDrl.print(Stage.SERVE, Stage.SERVE.findings(), rules),
            CanonicalDrools.COMPILED)
        .fire(customer);
  }

  public static Rule rule(int number, Condition condition) {
    return new Rule(
        "TST-" + (1000 + number),
        "test",
        Stage.SERVE,
        List.of("F1"),
        new Text("", null),
        null,
        condition,
        List.of(Verbs.call(Stage.SERVE, "assignServiceTeam")),
        new Position("serve/test.drl", 1, 1));
  }
}
