package dev.gradus.internal.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.backend.BothBackEnds;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.Policies;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.check.RandomCustomers;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.RuleGroup;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How both back ends print that no rule of a group holds. */
class GroupsPrintedTest {

  private static final String HEADER =
      Policies.RISK.substring(0, Policies.RISK.indexOf("\nrule ") + 1);

  private static String rule(int number, String annotation, String when, int points) {
    return """
        rule "TST-%d Test"
            @source( "F1" )
            %s
            @reason( "Tested." )
            @reason_zh( "测试。" )
        when
            Customer( %s )
        then
            decide.addRiskPoints( %d );
        end
        """
        .formatted(number, annotation, when, points);
  }

  private static CheckedPolicy policy(String rules) {
    return PolicyReader.read(Policies.of("assess/a.drl", HEADER + rules));
  }

  private static final CheckedPolicy OTHERWISE =
      policy(
          rule(110, "@group( \"LINE\" )", "credit.overdueStreak >= 2", 1)
              + rule(120, "", "credit.overdueStreak >= 5", 2)
              + rule(130, "@group( \"LINE\" )", "loan.secured == true", 3)
              + rule(100, "@otherwise( \"LINE\" )", "credit.inquiries6m >= 4", 4));

  @Test
  void java_looks_at_what_fired_behind_the_rules_of_the_group() {
    assertThat(
            JavaPrinter.print(
                Stage.ASSESS, Stage.ASSESS.findings(), OTHERWISE.rules(Stage.ASSESS), 7))
        .contains(
            """
                // TST-110
                if (creditOverdueStreak != null && creditOverdueStreak >= 2) {
                  fired.set(8);
                  held.set(0);
            """
                .indent(2)
                .stripTrailing())
        .contains(
            "      // TST-100\n"
                + "      if (!held.get(0) && creditInquiries6m != null && creditInquiries6m >= 4) {\n"
                + "        fired.set(7);\n");
  }

  @Test
  void rules_of_a_group_tell_drools_that_they_hold_before_any_other_is_looked_at() {
    assertThat(
            CanonicalDrl.print(
                Stage.ASSESS, Stage.ASSESS.findings(), OTHERWISE.rules(Stage.ASSESS)))
        .contains(
            """

            rule "TST-110"
            salience 4
            when
                Customer( credit.overdueStreak >= 2 )
            then
                decide.addRiskPoints( 1 );
                insert( new dev.gradus.internal.print.Held( "LINE" ) );
            end
            """)
        .contains(
            """

            rule "TST-100"
            when
                not dev.gradus.internal.print.Held( group == "LINE" )
                Customer( credit.inquiries6m >= 4 )
            then
            """);
  }

  /** Where a rule of the group is not at hand, its condition is tested in its place. */
  @Test
  void a_group_without_one_of_its_rules_is_asked_all_the_same() {
    CheckedPolicy cut =
        new CheckedPolicy(
            OTHERWISE.manifest(),
            OTHERWISE.vocabulary(),
            OTHERWISE.fields(),
            OTHERWISE.rules().stream().filter(rule -> !rule.id().equals("TST-130")).toList(),
            "cut");
    BothBackEnds backEnds = BothBackEnds.of(cut);
    for (boolean secured : new boolean[] {true, false}) {
      Customer customer =
          RandomCustomers.of(Map.of("loan.secured", secured, "credit.inquiries6m", 4));
      List<String> expected = secured ? List.of() : List.of("TST-100");

      assertThat(backEnds.compiled(Stage.ASSESS, customer).fired()).isEqualTo(expected);
      assertThat(backEnds.drools(Stage.ASSESS, customer).fired()).isEqualTo(expected);
    }
  }

  /** However long a list is of which the first row holds, a row costs what a row costs. */
  @Test
  void a_long_list_is_printed_in_proportion_to_its_rows() {
    int some = printed(100);
    int more = printed(400);

    assertThat(more).isLessThan(5 * some);
  }

  private static int printed(int rows) {
    CheckedPolicy list = firstMatch(rows);
    return JavaPrinter.print(Stage.ASSESS, Stage.ASSESS.findings(), list.rules(), 0).length()
        + CanonicalDrl.print(Stage.ASSESS, Stage.ASSESS.findings(), list.rules()).length();
  }

  @Test
  void of_a_list_whose_ids_stand_in_another_order_the_first_row_holds_on_both_back_ends() {
    CheckedPolicy list = firstMatch(20);
    BothBackEnds backEnds = BothBackEnds.of(list);
    for (int inquiries = 0; inquiries < 22; inquiries++) {
      Customer customer = RandomCustomers.of(Map.of("credit.inquiries6m", inquiries));
      // The row with the highest threshold is the first.
      List<String> expected = List.of("TST-" + (1000 + Math.min(inquiries, 19)));

      assertThat(backEnds.compiled(Stage.ASSESS, customer).fired()).isEqualTo(expected);
      assertThat(backEnds.drools(Stage.ASSESS, customer).fired()).isEqualTo(expected);
    }
  }

  /** Rows with thresholds that rise with their ids; the last id is the first row. */
  private static CheckedPolicy firstMatch(int rows) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows; i++) {
      text.append(rule(1000 + i, "", "credit.inquiries6m >= " + i, 1));
    }
    CheckedPolicy policy = policy(text.toString());
    List<RuleGroup.Member> members = new ArrayList<>();
    for (int i = rows - 1; i >= 0; i--) {
      Rule rule = policy.rules().get(i);
      members.add(new RuleGroup.Member(rule.id(), rule.when()));
    }
    RuleGroup list = new RuleGroup("TABLE", members);
    List<Rule> firstMatch = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      firstMatch.add(policy.rules().get(i).with(list.row(rows - 1 - i)));
    }
    return new CheckedPolicy(
        policy.manifest(), policy.vocabulary(), policy.fields(), firstMatch, "first match");
  }
}
