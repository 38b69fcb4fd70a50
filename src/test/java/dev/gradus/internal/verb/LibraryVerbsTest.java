package dev.gradus.internal.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.field.Field;
import dev.gradus.field.Visibility;
import dev.gradus.rules.Customer;
import dev.gradus.rules.OutcomeFindings;
import dev.gradus.rules.Stage;
import dev.gradus.support.SampleOutcomes;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the library's verbs say of themselves is what everybody relies on. */
class LibraryVerbsTest {

  private static final List<Verb> VERBS = Vocabulary.LIBRARY.verbs();

  @ParameterizedTest
  @EnumSource(Stage.class)
  void every_method_of_a_findings_interface_is_a_verb_and_every_verb_a_method(Stage stage) {
    List<Method> methods = List.of(stage.findings().getDeclaredMethods());

    List<Method> own = Vocabulary.LIBRARY.verbs(stage).values().stream().map(Verb::method).toList();
    assertThat(methods).containsAll(own);
    assertThat(own).doesNotHaveDuplicates();
    assertThat(methods)
        .filteredOn(method -> !own.contains(method))
        .as("what takes a policy's own code in quotes")
        .allMatch(method -> method.getParameterTypes()[0] == String.class)
        .extracting(Method::getName)
        .containsExactlyInAnyOrderElementsOf(
            Vocabulary.LIBRARY.verbs(stage).values().stream()
                .filter(verb -> verb.takesEvidence() || takesDeclared(verb))
                .map(Verb::name)
                .toList());
    assertThat(Vocabulary.LIBRARY.findings(stage)).isEqualTo(stage.findings());
    assertThat(OutcomeFindings.class).isAssignableFrom(stage.findings());
    assertThat(SampleOutcomes.VOCABULARY.findings(stage)).isEqualTo(stage.findings());
    assertThat(SampleOutcomes.VOCABULARY.verbs(stage).values())
        .filteredOn(verb -> verb.outcome() != null)
        .extracting(Verb::method)
        .allSatisfy(
            method -> assertThat(method.getDeclaringClass()).isEqualTo(OutcomeFindings.class))
        .hasSize(5);
  }

  private static boolean takesDeclared(Verb verb) {
    return !verb.arguments().isEmpty()
        && verb.arguments().get(0).declared() != null
        && verb.arguments().get(0).type().isEnum();
  }

  @Test
  void arguments_are_called_as_the_parameters_of_the_method() {
    for (Verb verb : VERBS) {
      assertThat(verb.arguments())
          .as(verb.name())
          .extracting(Argument::name)
          .containsExactlyElementsOf(
              Arrays.stream(verb.method().getParameters()).map(each -> each.getName()).toList());
    }
  }

  @Test
  void whatever_a_later_stage_reads_is_fed_by_a_verb() {
    List<String> fed = VERBS.stream().flatMap(verb -> verb.feeds().stream()).toList();
    List<String> read =
        Customer.FIELDS.visible(Visibility.RECOMMENDATION).stream()
            .filter(field -> field.visibility() != Visibility.CUSTOMER)
            .map(Field::path)
            .toList();

    assertThat(fed).containsAll(read);
    assertThat(read).containsAll(fed);
  }

  /** The others bound what rules say, or count towards what later stages read. */
  @Test
  void whatever_brings_about_a_part_of_a_decision_says_which() {
    assertThat(VERBS)
        .filteredOn(verb -> verb.decides() == null)
        .extracting(Verb::name)
        .containsOnly(
            "addContributionPoints",
            "addRelationshipPoints",
            "capGrade",
            "capTier",
            "limitAmount",
            "holdAdjustmentWithin",
            "halveMonitoringInterval");
    assertThat(VERBS)
        .filteredOn(verb -> verb.brings() != null)
        .isNotEmpty()
        .allMatch(verb -> verb.decides() != null);
  }

  @Test
  void the_page_for_authors_names_the_verbs_of_each_part() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("docs/rule-authoring.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .toList();

    assertThat(VERBS)
        .filteredOn(verb -> verb.decides() != null)
        .allSatisfy(
            verb ->
                assertThat(rows)
                    .anyMatch(
                        row ->
                            row.contains("`" + verb.decides() + "`")
                                && row.contains("`" + verb.name() + "`")));
  }

  @Test
  void offers_contacts_and_actions_may_use_protected_fields() {
    assertThat(VERBS)
        .filteredOn(
            verb ->
                verb.makes(Results.OFFERS)
                    || verb.makes(Results.CONTACTS)
                    || verb.makes(Results.ACTIONS))
        .hasSize(3)
        .allMatch(verb -> verb.touches() == AffectedArea.OUTREACH);
    assertThat(AffectedArea.OUTREACH.guarded()).isFalse();
  }

  @Test
  void a_verb_that_is_unfavourable_by_its_sign_takes_a_number_first() {
    assertThat(VERBS)
        .filteredOn(verb -> verb.adverse().name().contains("ZERO"))
        .isNotEmpty()
        .allMatch(verb -> verb.arguments().get(0).isWhole());
  }

  @Test
  void every_result_has_a_place_and_a_name_of_its_own() {
    List<Integer> numbers = new ArrayList<>();
    List<Integer> lists = new ArrayList<>();
    for (Result result : Results.ALL) {
      if (result instanceof NumberResult<?> number) {
        numbers.add(number.place());
      } else if (result instanceof CodesResult<?> codes) {
        numbers.add(codes.place());
      } else if (result instanceof RatedResult rated) {
        IntStream.range(0, RatedResult.NUMBERS).forEach(i -> numbers.add(rated.place() + i));
      } else if (result instanceof GradeResult<?> grades) {
        numbers.add(grades.place());
      } else if (result instanceof ListResult<?> list) {
        lists.add(list.place());
      }
    }

    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, Results.NUMBERS).boxed().toList());
    assertThat(lists)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, Results.LISTS).boxed().toList());
    assertThat(Results.ALL).extracting(Result::name).doesNotHaveDuplicates();
  }

  @Test
  void every_promise_of_a_contract_is_about_something_guarded_or_the_tier() {
    assertThat(VERBS)
        .filteredOn(verb -> verb.measures().stream().anyMatch(Measure::promised))
        .filteredOn(verb -> !verb.touches().guarded())
        .allMatch(verb -> verb.makes(Results.TIER) || verb.makes(Results.TIER_CAP));
  }

  @Test
  void a_stage_has_a_name_once() {
    assertThatThrownBy(() -> Vocabulary.LIBRARY.with(VERBS.get(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is already a verb assess: addRiskPoints(points)");
  }
}
