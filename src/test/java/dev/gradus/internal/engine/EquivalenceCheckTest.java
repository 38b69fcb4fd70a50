package dev.gradus.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.backend.PrintedPolicy;
import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.image.LibraryImages;
import dev.gradus.internal.image.TextsDigest;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EquivalenceCheckTest {

  private static CheckedPolicy bundled;
  private static Stages drools;

  @BeforeAll
  static void build() throws IOException {
    bundled = Floors.under(PolicyReader.read(PolicySource.bundled().read()));
    drools = Stages.drools(bundled);
  }

  @Test
  void the_default_policy_is_proven() {
    assertThat(EquivalenceCheck.problems(bundled, drools, Stages.compiled(bundled))).isEmpty();
  }

  @Test
  void the_build_keeps_an_image_of_the_very_default_policy() throws IOException {
    LibraryImages.Images images = LibraryImages.get();

    assertThat(images).as("what the build's step prebuild-default-policy keeps").isNotNull();
    assertThat(images.bundled().proof()).isEqualTo(PrintedPolicy.of(bundled).id());
    assertThat(images.bundled().texts()).isEqualTo(TextsDigest.of(PolicySource.bundled().read()));
    assertThat(images.bundled().policy().fields().all()).isEqualTo(bundled.fields().all());
    assertThat(images.bundled().policy().manifest()).isEqualTo(bundled.manifest());
    assertThat(images.bundled().policy().rules()).isEqualTo(bundled.rules());
    assertThat(images.bundled().policy().fingerprint()).isEqualTo(bundled.fingerprint());
    assertThat(images.floors().policy().rules())
        .isEqualTo(PolicyReader.read(Floors.texts()).rules());
  }

  @Test
  void a_policy_that_lives_on_custom_fields_is_proven() throws IOException {
    PolicySource source = PolicySource.directory(Path.of("src/test/resources/policies/employer"));
    CheckedPolicy employer = Floors.under(PolicyReader.read(source.read()));

    assertThat(
            EquivalenceCheck.problems(employer, Stages.drools(employer), Stages.compiled(employer)))
        .isEmpty();
  }

  @Test
  void a_difference_names_the_rule_and_the_invented_customer() {
    CheckedPolicy other = with("ARR-140", rule -> when(rule, moved(rule.when())));

    assertThat(EquivalenceCheck.problems(bundled, drools, Stages.compiled(other)))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.rule()).isEqualTo("ARR-140"))
        .first()
        .extracting(PolicyProblem::toString)
        .asString()
        .contains("ARR-140: The rule fires on ")
        .contains("for a customer with ")
        .contains("Evaluator.DROOLS decides. [proof]");
  }

  @Test
  void a_verb_that_says_something_else_is_found() {
    CheckedPolicy other =
        with("RPY-510", rule -> then(rule, rule.then().subList(1, rule.then().size())));

    assertThat(EquivalenceCheck.problems(bundled, drools, Stages.compiled(other)))
        .extracting(PolicyProblem::message)
        .anySatisfy(
            message ->
                assertThat(message).startsWith("The rule says something else as compiled Java"));
  }

  /**
   * A threshold moved by nothing but its own inclusion is the smallest slip that a back end could
   * make.
   */
  @Test
  void an_operator_that_is_off_by_its_equal_sign_is_found_wherever_it_stands() {
    List<Rule> comparing =
        bundled.rules().stream().filter(rule -> !moved(rule.when()).equals(rule.when())).toList();
    assertThat(comparing).hasSizeGreaterThan(60);
    Random random = new Random(11);
    for (int i = 0; i < 12; i++) {
      Rule slipped = comparing.get(random.nextInt(comparing.size()));
      CheckedPolicy other = with(slipped.id(), rule -> when(rule, moved(rule.when())));

      assertThat(EquivalenceCheck.problems(bundled, drools, Stages.compiled(other)))
          .extracting(PolicyProblem::rule)
          .contains(slipped.id());
    }
  }

  private static CheckedPolicy with(String id, UnaryOperator<Rule> change) {
    assertThat(bundled.rules()).extracting(Rule::id).contains(id);
    List<Rule> rules =
        bundled.rules().stream()
            .map(rule -> rule.id().equals(id) ? change.apply(rule) : rule)
            .toList();
    return new CheckedPolicy(
        bundled.manifest(), bundled.vocabulary(), bundled.fields(), rules, "changed");
  }

  private static Rule when(Rule rule, Condition condition) {
    return new Rule(
        rule.id(),
        rule.phrase(),
        rule.stage(),
        rule.sources(),
        rule.reason(),
        rule.code(),
        condition,
        rule.then(),
        rule.at());
  }

  private static Rule then(Rule rule, List<VerbCall> calls) {
    return new Rule(
        rule.id(),
        rule.phrase(),
        rule.stage(),
        rule.sources(),
        rule.reason(),
        rule.code(),
        rule.when(),
        calls,
        rule.at());
  }

  /** The condition with its first comparison off by the equal sign. */
  private static Condition moved(Condition condition) {
    if (condition instanceof Condition.All all) {
      List<Condition> parts = new ArrayList<>(all.parts());
      for (int i = 0; i < parts.size(); i++) {
        Condition moved = moved(parts.get(i));
        if (!moved.equals(parts.get(i))) {
          parts.set(i, moved);
          return new Condition.All(parts);
        }
      }
      return condition;
    }
    if (condition instanceof Condition.Comparison comparison
        && comparison.operand() instanceof Literal) {
      Operator operator =
          switch (comparison.operator()) {
            case LESS -> Operator.AT_MOST;
            case AT_MOST -> Operator.LESS;
            case GREATER -> Operator.AT_LEAST;
            case AT_LEAST -> Operator.GREATER;
            default -> comparison.operator();
          };
      return new Condition.Comparison(comparison.field(), operator, comparison.operand());
    }
    return condition;
  }
}
