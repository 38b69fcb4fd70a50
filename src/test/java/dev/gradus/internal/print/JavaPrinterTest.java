package dev.gradus.internal.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.decision.Text;
import dev.gradus.internal.backend.BothBackEnds;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.Policies;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.check.RandomCustomers;
import dev.gradus.internal.check.RandomRules;
import dev.gradus.internal.check.ReferenceSemantics;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import dev.gradus.internal.tree.Position;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.rules.Channel;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.ProjectPhase;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Warning;
import dev.gradus.support.SampleOutcomes;
import dev.gradus.support.Verbs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

public class JavaPrinterTest {

  public static CheckedPolicy policy(List<Rule> rules) {
    return new CheckedPolicy(
        SampleOutcomes.MANIFEST, SampleOutcomes.VOCABULARY, RandomRules.FIELDS, rules, "test");
  }

  @Test
  void a_rule_reads_as_a_programmer_would_have_written_it() {
    CheckedPolicy design = PolicyReader.read(Policies.of("assess/risk.drl", Policies.RISK));

    assertThat(JavaPrinter.print(Stage.ASSESS, Stage.ASSESS.findings(), design.rules(), 0))
        .isEqualTo(
            """
            package dev.gradus.printed;

            import dev.gradus.internal.print.StageEvaluator;
            import dev.gradus.rules.AssessFindings;
            import dev.gradus.rules.Customer;
            import dev.gradus.rules.RiskGrade;
            import dev.gradus.rules.Severity;
            import dev.gradus.rules.Warning;
            import java.util.BitSet;

            /** The rules of the stage ASSESS, 1 in number. */
            public final class Assess implements StageEvaluator<AssessFindings> {

              @Override
              public void fire(Customer customer, AssessFindings decide, BitSet fired) {
                Part1.fire(customer, decide, fired);
              }

              private static final class Part1 {
                static void fire(Customer customer, AssessFindings decide, BitSet fired) {
                  Integer creditOverdueStreak = customer.credit().overdueStreak();

                  // RSK-140
                  if (creditOverdueStreak != null && creditOverdueStreak >= 2) {
                    fired.set(0);
                    decide.capGrade(RiskGrade.C);
                    decide.warn(Warning.OVERDUE_TWICE, Severity.HIGH);
                  }
                }
              }
            }
            """);
  }

  @Test
  void every_operator_on_every_type_means_the_same_in_java_as_in_the_tree() {
    List<Rule> rules = new ArrayList<>();
    RandomRules.everyTest().forEach(test -> rules.add(CanonicalDrlTest.rule(rules.size(), test)));
    BothBackEnds backEnds = BothBackEnds.of(policy(rules));
    for (Customer customer : RandomRules.customers()) {
      List<String> expected =
          rules.stream()
              .filter(rule -> ReferenceSemantics.holds(rule.when(), customer))
              .map(Rule::id)
              .toList();

      assertThat(backEnds.compiled(Stage.SERVE, customer).fired()).isEqualTo(expected);
      assertThat(backEnds.drools(Stage.SERVE, customer).fired()).isEqualTo(expected);
    }
  }

  @Test
  void a_test_that_several_rules_share_is_made_once() {
    Condition dear = comparison("loan.amount", Operator.AT_LEAST, new BigDecimal("0.5"));
    Condition cheap = comparison("credit.overdueStreak", Operator.AT_LEAST, 2);
    List<Rule> rules =
        List.of(
            CanonicalDrlTest.rule(0, dear),
            CanonicalDrlTest.rule(1, new Condition.All(List.of(dear, cheap))));

    assertThat(JavaPrinter.print(Stage.SERVE, Stage.SERVE.findings(), rules, 0))
        .containsOnlyOnce("loanAmount.compareTo(N_0_5) >= 0")
        .contains("boolean test1 = loanAmount != null && loanAmount.compareTo(N_0_5) >= 0;")
        .contains("if (test1) {")
        .contains("if (test1 && creditOverdueStreak != null && creditOverdueStreak >= 2) {");
  }

  @Test
  void rules_for_one_type_of_customer_stand_behind_one_test() {
    Condition type = comparison("type", Operator.EQUAL, CustomerType.CORPORATE);
    List<Rule> rules = new ArrayList<>();
    for (int streak = 0; streak < 4; streak++) {
      Condition other = comparison("credit.overdueStreak", Operator.AT_LEAST, streak);
      rules.add(CanonicalDrlTest.rule(streak, new Condition.All(List.of(other, type))));
    }

    assertThat(JavaPrinter.print(Stage.SERVE, Stage.SERVE.findings(), rules, 0))
        .containsOnlyOnce("if (type == CustomerType.CORPORATE) {");
  }

  @Test
  void rules_behind_one_test_of_a_long_list_are_compiled() {
    List<Literal> phases =
        Stream.of(ProjectPhase.values())
            .filter(phase -> phase != ProjectPhase.OPERATION)
            .map(Literal::new)
            .toList();
    Condition listed =
        new Condition.Membership(RandomRules.FIELDS.get("project.phase"), false, phases);
    List<Rule> rules = new ArrayList<>();
    for (int streak = 0; streak < 4; streak++) {
      Condition other = comparison("credit.overdueStreak", Operator.AT_LEAST, streak);
      rules.add(CanonicalDrlTest.rule(streak, new Condition.All(List.of(listed, other))));
    }
    Customer customer =
        RandomCustomers.of(
            Map.of("project.phase", phases.get(0).value(), "credit.overdueStreak", 1));

    assertThat(BothBackEnds.compiled(policy(rules), Stage.SERVE, customer).fired())
        .isEqualTo(BothBackEnds.of(policy(rules)).drools(Stage.SERVE, customer).fired())
        .hasSize(2);
  }

  @Test
  void arguments_of_every_type_reach_their_verb() {
    List<VerbCall> calls =
        List.of(
            Verbs.call(Stage.SERVE, "adjustRate", -50),
            Verbs.call(Stage.SERVE, "offer", "GREEN_LOAN"),
            Verbs.call(Stage.SERVE, "contact", Channel.PHONE, 30));

    assertThat(
            JavaPrinter.print(
                Stage.SERVE, Stage.SERVE.findings(), List.of(saying(Stage.SERVE, calls)), 0))
        .contains("decide.adjustRate(-50);")
        .contains("decide.offer(\"GREEN_LOAN\");")
        .contains("decide.contact(Channel.PHONE, 30);");

    List<VerbCall> limits =
        List.of(
            Verbs.call(Stage.LIMIT, "requireCoverage", new BigDecimal("1.2")),
            Verbs.call(Stage.LIMIT, "limitAmount", new BigDecimal("300000")));
    assertThat(
            JavaPrinter.print(
                Stage.LIMIT, Stage.LIMIT.findings(), List.of(saying(Stage.LIMIT, limits)), 0))
        .contains("decide.requireCoverage(1.2d);")
        .contains("decide.limitAmount(300000d);");
  }

  @Test
  void nothing_of_an_authors_text_but_the_id_is_printed() {
    Rule rule = CanonicalDrlTest.rule(0, comparison("credit.overdueStreak", Operator.AT_LEAST, 2));
    Rule named =
        new Rule(
            rule.id(),
            "PHRASE",
            Stage.SERVE,
            List.of("SOURCE"),
            new Text("REASON", "ZH"),
            null,
            rule.when(),
            rule.then(),
            new Position("FILE", 1, 1));

    assertThat(JavaPrinter.print(Stage.SERVE, Stage.SERVE.findings(), List.of(named), 0))
        .isEqualTo(JavaPrinter.print(Stage.SERVE, Stage.SERVE.findings(), List.of(rule), 0))
        .contains("TST-1000");
  }

  /**
   * HotSpot never compiles a method above 8,000 bytes; a constant, and a class, have limits of
   * their own.
   */
  @Test
  void the_largest_rule_that_the_language_allows_is_compiled() {
    List<Condition> tests = new ArrayList<>();
    for (int test = 0; test < Limits.TESTS; test++) {
      List<Literal> values = new ArrayList<>();
      for (int value = 0; value < Limits.LIST_VALUES; value++) {
        values.add(new Literal(BigDecimal.valueOf(test * 1000L + value, 2)));
      }
      tests.add(
          new Condition.Membership(RandomRules.FIELDS.get("loan.amount"), test % 2 == 0, values));
    }
    VerbCall warn = Verbs.call(Stage.ASSESS, "warn", Warning.OVERDUE_ONCE, Severity.LOW);
    Rule simple = saying(Stage.ASSESS, java.util.Collections.nCopies(Limits.CALLS, warn));
    Rule large =
        new Rule(
            simple.id(),
            "",
            Stage.ASSESS,
            List.of(),
            simple.reason(),
            null,
            new Condition.Any(tests),
            simple.then(),
            simple.at());
    Customer customer = RandomCustomers.of(Map.of("loan.amount", new BigDecimal("13.20")));

    assertThat(BothBackEnds.compiled(policy(List.of(large)), Stage.ASSESS, customer).fired())
        .containsExactly("TST-1000");
  }

  private static Condition comparison(String path, Operator operator, Object value) {
    return new Condition.Comparison(RandomRules.FIELDS.get(path), operator, new Literal(value));
  }

  public static Rule saying(Stage stage, List<VerbCall> calls) {
    Rule rule = CanonicalDrlTest.rule(0, new Condition.All(List.of()));
    return new Rule(
        rule.id(),
        "says",
        stage,
        rule.sources(),
        rule.reason(),
        null,
        rule.when(),
        calls,
        rule.at());
  }
}
