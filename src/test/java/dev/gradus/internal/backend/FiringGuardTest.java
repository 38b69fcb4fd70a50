package dev.gradus.internal.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Text;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Position;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.AssessFindings;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.Stage;
import dev.gradus.support.Snapshots;
import dev.gradus.support.Verbs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What no policy can bring about, since its reader refuses it: rules built by hand, as a defect of
 * ours would.
 */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FiringGuardTest {

  private static final Customer CUSTOMER =
      FactAssembler.of(
          CustomerSnapshot.builder("c-1", Snapshots.TODAY, CustomerType.INDIVIDUAL).build(),
          new Customer.Holidays(List.of()));

  /** An argument that is printed as a piece of program: it hands Drools another customer. */
  private static final Object INSERTS_A_CUSTOMER =
      new Object() {
        @Override
        public String toString() {
          return "1 ); drools.insert( ( (Customer) drools.getMatch().getObjects().get( 0 ) ).with( Assessment.NONE ) ); "
              + "decide.addRiskPoints( 1";
        }
      };

  private static Rule rule(String id, Object points) {
    return new Rule(
        id,
        "by hand",
        Stage.ASSESS,
        List.of("test"),
        new Text("By hand.", null),
        null,
        new Condition.All(List.of()),
        List.of(Verbs.call(Stage.ASSESS, "addRiskPoints", points)),
        new Position("assess/by-hand.drl", 1, 1));
  }

  @Test
  void rules_that_change_nothing_fire_once_each() {
    DroolsStage<Object> stage =
        DroolsStage.of(
            Stage.ASSESS, AssessFindings.class, List.of(rule("HND-010", 6), rule("HND-020", 5)), 3);
    Totals totals = Totals.of(Vocabulary.LIBRARY);

    BitSet fired = new BitSet();
    stage.fire(CUSTOMER, totals.findings(), fired);

    assertThat(fired.stream()).containsExactly(3, 4);
    assertThat(totals.assessment(CUSTOMER).riskPoints()).isEqualTo(11);
  }

  @Test
  void a_rule_that_would_fire_for_ever_is_stopped_and_named() {
    DroolsStage<Object> stage =
        DroolsStage.of(
            Stage.ASSESS, AssessFindings.class, List.of(rule("HND-010", INSERTS_A_CUSTOMER)), 0);

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(
              () -> stage.fire(CUSTOMER, Totals.of(Vocabulary.LIBRARY).findings(), new BitSet()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("Rule HND-010 of stage ASSESS fired more than once, a defect of Gradus.");
    }
  }

  @Test
  void a_failure_inside_drools_names_the_rule_and_withholds_every_message() {
    DroolsStage<Object> stage =
        DroolsStage.of(Stage.ASSESS, AssessFindings.class, List.of(rule("HND-010", 5)), 0);
    Object failing =
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {AssessFindings.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("addRiskPoints")) {
                throw new IllegalArgumentException("the score 731 of Zhang San");
              }
              return method.getName().equals("toString") ? "failing" : 0;
            });

    assertThatThrownBy(() -> stage.fire(CUSTOMER, failing, new BitSet()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "Stage ASSESS failed in or after rule HND-010, a defect of Gradus: org.")
        .satisfies(
            e -> {
              StringWriter trace = new StringWriter();
              e.printStackTrace(new PrintWriter(trace));
              assertThat(trace.toString())
                  .doesNotContain("731", "Zhang")
                  .contains(
                      "java.lang.IllegalArgumentException (message withheld)", "FiringGuardTest");
            });
  }

  @Test
  void canonical_text_that_drools_refuses_is_a_defect_that_names_the_stage() {
    List<Rule> twice = List.of(rule("HND-010", 5), rule("HND-010", 5));

    assertThatThrownBy(() -> DroolsStage.of(Stage.ASSESS, AssessFindings.class, twice, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "Drools refuses the canonical text of stage ASSESS, a defect of Gradus: ");
  }
}
