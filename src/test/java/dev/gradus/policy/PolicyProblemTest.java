package dev.gradus.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyProblemTest {

  private static final PolicyProblem PROBLEM =
      PolicyProblem.error("assess/a.drl", "unknown-field", "Customer has no field 'x'.");

  @Test
  void a_problem_is_told_on_one_line() {
    assertThat(PROBLEM).hasToString("assess/a.drl: Customer has no field 'x'. [unknown-field]");
    assertThat(PROBLEM.at(14, 24).inRule("RSK-140"))
        .hasToString("assess/a.drl:14:24: RSK-140: Customer has no field 'x'. [unknown-field]");
    assertThat(PolicyProblem.warning("assess/a.drl", "shadowed", "Look.").at(3, 1))
        .hasToString("assess/a.drl:3:1: warning: Look. [shadowed]");
  }

  @Test
  void a_problem_with_its_line_is_explained_on_three() {
    PolicyProblem quoted = PROBLEM.at(14, 15).quoting("    Customer( x == 1 )");

    assertThat(quoted.explained())
        .isEqualTo(
            """
            assess/a.drl:14:15: Customer has no field 'x'. [unknown-field]
                Customer( x == 1 )
                          ^\
            """);
    assertThat(quoted.excerpt()).isEqualTo("Customer( x == 1 )\n          ^");
    assertThat(quoted)
        .hasToString("assess/a.drl:14:15: Customer has no field 'x'. [unknown-field]");
  }

  @Test
  void without_its_line_a_problem_is_explained_on_one() {
    assertThat(PROBLEM.excerpt()).isNull();
    assertThat(PROBLEM.explained()).isEqualTo(PROBLEM.toString());
  }

  @Test
  void problems_stand_in_the_order_of_the_files() {
    PolicyProblem whole = PROBLEM;
    PolicyProblem early = PROBLEM.at(2, 9);
    PolicyProblem late = PROBLEM.at(10, 1);
    PolicyProblem other = PolicyProblem.warning("assess/b.drl", "shadowed", "Look.");

    assertThat(Stream.of(other, late, early, whole).sorted())
        .containsExactly(whole, early, late, other);
  }

  @Test
  void an_exception_shows_each_problem_with_its_line() {
    PolicyProblem quoted = PROBLEM.at(1, 3).quoting("a b");

    assertThat(new InvalidPolicyException("my-policy", List.of(quoted, PROBLEM)))
        .hasMessage(
            """
            The policy from my-policy is refused:
              assess/a.drl:1:3: Customer has no field 'x'. [unknown-field]
                  a b
                    ^
              assess/a.drl: Customer has no field 'x'. [unknown-field]\
            """);
  }
}
