package dev.gradus.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.backend.BothBackEnds;
import dev.gradus.internal.print.AuthorDrl;
import dev.gradus.internal.print.CanonicalDrlProperties;
import dev.gradus.internal.tree.Condition;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What is otherwise to be done of a group is its exact complement, whatever is unknown. */
class OtherwiseProperties {

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void otherwise_holds_exactly_where_no_rule_of_the_group_does(
      @ForAll("conditions") List<Condition> conditions,
      @ForAll("customers") List<Customer> customers) {
    StringBuilder text =
        new StringBuilder(
            Policies.assess("")
                .replace("policy.assess", "policy.serve")
                .replace("AssessFindings", "ServeFindings"));
    for (int i = 0; i < conditions.size(); i++) {
      text.append(rule(i + 100, "@group( \"LINE\" )", AuthorDrl.print(conditions.get(i))));
    }
    text.append(rule(50, "@otherwise( \"LINE\" )", ""));
    text.append(rule(60, "", ""));
    CheckedPolicy policy =
        PolicyReader.read(
            Policies.files(
                Map.of(PolicyFiles.MANIFEST, AuthorDrl.MANIFEST, "serve/a.drl", text.toString())));
    BothBackEnds backEnds = BothBackEnds.of(policy);

    for (Customer customer : customers) {
      List<String> fired = backEnds.compiled(Stage.SERVE, customer).fired();
      boolean none =
          conditions.stream().noneMatch(each -> ReferenceSemantics.holds(each, customer));
      assertThat(fired).contains("TST-60");
      assertThat(fired.contains("TST-50")).isEqualTo(none);
      assertThat(fired.size() == 1).isFalse();
      assertThat(backEnds.drools(Stage.SERVE, customer).fired()).isEqualTo(fired);
    }
  }

  private static String rule(int number, String annotation, String when) {
    return """

        rule "TST-%d Test"
            @source( "F1" )
            @reason( "Tested." )
            @reason_zh( "测试。" )
            %s
        when
            Customer( %s )
        then
            decide.assignServiceTeam();
        end
        """
        .formatted(number, annotation, when);
  }

  @Provide
  Arbitrary<List<Condition>> conditions() {
    List<Condition> writable =
        RandomRules.everyTest().stream().filter(AuthorDrl::isWritable).toList();
    return CanonicalDrlProperties.condition(Arbitraries.of(writable), 2)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<Customer>> customers() {
    return new CanonicalDrlProperties().customers();
  }
}
