package dev.gradus.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.field.Field;
import dev.gradus.field.Visibility;
import dev.gradus.rules.AffectedArea;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Verb;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What verbs say of themselves is what the guard relies on. */
class VerbTouchTest {

  private static Stream<Verb> verbs(Stage stage) {
    return Arrays.stream(stage.findings().getMethods()).map(VerbTouchTest::verb);
  }

  private static Verb verb(Method method) {
    return method.getAnnotation(Verb.class);
  }

  @Test
  void whatever_a_later_stage_reads_is_fed_by_a_verb() {
    List<String> fed =
        Stream.of(Stage.values())
            .flatMap(VerbTouchTest::verbs)
            .flatMap(verb -> Arrays.stream(verb.feeds()))
            .toList();
    List<String> read =
        Customer.FIELDS.visible(Visibility.SEGMENT).stream()
            .filter(field -> field.visibility() != Visibility.CUSTOMER)
            .map(Field::path)
            .toList();

    assertThat(fed).containsAll(read);
    assertThat(read).containsAll(fed);
  }

  @Test
  void offers_contacts_and_actions_may_use_protected_fields() {
    assertThat(Arrays.stream(Stage.SERVE.findings().getMethods()))
        .filteredOn(verb -> List.of("offer", "contact", "act").contains(verb.getName()))
        .hasSize(3)
        .allMatch(verb -> verb(verb).touches() == AffectedArea.OUTREACH);
    assertThat(AffectedArea.OUTREACH.guarded()).isFalse();
  }

  @Test
  void a_verb_that_is_unfavourable_by_its_sign_takes_a_number_first() {
    for (Stage stage : Stage.values()) {
      for (Method method : stage.findings().getMethods()) {
        if (verb(method).adverse().name().contains("ZERO")) {
          assertThat(method.getParameterTypes()[0]).as(method.getName()).isEqualTo(int.class);
        }
      }
    }
  }
}
