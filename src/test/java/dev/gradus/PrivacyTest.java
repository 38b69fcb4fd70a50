package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.InvalidSnapshotException;
import dev.gradus.decision.DecisionListener;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.field.Field;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import dev.gradus.support.Canary;
import dev.gradus.support.Log;
import dev.gradus.support.MarkedPolicy;
import dev.gradus.support.Snapshots;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No value of a customer's shows in an exception, a log line or a text form, whatever goes wrong.
 */
class PrivacyTest {

  private static final SegmentationEngine ENGINE = SegmentationEngine.of(MarkedPolicy.source(1));

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  /** The fields whose type has values that break the contract. */
  static Stream<Field> fields() {
    return Customer.FIELDS.given().stream()
        .filter(field -> canary(field) != null && !field.path().equals("asOf"));
  }

  /** A value of the field's type that breaks its contract; null where there is none. */
  private static Object canary(Field field) {
    return switch (field.type()) {
      case WHOLE -> Canary.WHOLE;
      case DECIMAL -> Canary.DECIMAL;
      case DATE -> Canary.DATE;
      case ID, CURRENCY, CODE -> Canary.TEXT;
      case FLAG, CHOICE, CHOICES -> null;
    };
  }

  private static String trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void a_broken_value_is_refused_by_its_path_and_not_shown(Field field) {
    Map<String, Object> values = new HashMap<>();
    values.put("customerId", "c-1");
    values.put("asOf", Snapshots.TODAY);
    values.put("type", CustomerType.INDIVIDUAL);
    values.put(field.path(), canary(field));
    CustomerSnapshot snapshot = SnapshotAssembler.assemble(values);
    try (Log log = new Log()) {
      Throwable failure = catchThrowable(() -> ENGINE.decide(snapshot));
      String outcome = ENGINE.decideAll(Stream.of(snapshot)).toList().toString();

      assertThat(failure)
          .isInstanceOf(InvalidSnapshotException.class)
          .hasMessageContaining(field.path());
      assertThat(trace(failure)).doesNotContain(Canary.TRACES);
      assertThat(outcome + snapshot + log.text()).doesNotContain(Canary.TRACES);
    }
  }

  @Test
  void most_fields_have_such_a_value() {
    assertThat(fields()).hasSizeGreaterThan(40);
  }

  @Test
  void custom_fields_and_their_names_are_not_shown() {
    CustomerSnapshot snapshot =
        CustomerSnapshot.builder("c-1", Snapshots.TODAY, CustomerType.INDIVIDUAL)
            .extra("branch", Canary.TEXT)
            .extra(Canary.TEXT, Canary.DECIMAL)
            .extra("salary", Canary.WHOLE)
            .build();
    assertThat(trace(catchThrowable(() -> ENGINE.decide(snapshot))))
        .contains("extra")
        .doesNotContain(Canary.TRACES);
  }

  @Test
  void what_a_listener_throws_is_logged_without_its_message_and_its_causes() {
    DecisionListener telltale =
        new DecisionListener() {
          @Override
          public void decided(CustomerSnapshot snapshot, ServiceDecision decision) {
            throw new IllegalStateException(
                "Cannot store " + snapshot.person().birthDate(),
                new IllegalArgumentException(Canary.TEXT));
          }
        };
    CustomerSnapshot snapshot =
        CustomerSnapshot.builder("c-1", Canary.DATE.plusYears(30), CustomerType.INDIVIDUAL)
            .person(p -> p.birthDate(Canary.DATE))
            .build();
    try (Log log = new Log();
        SegmentationEngine engine =
            SegmentationEngine.builder()
                .policy(MarkedPolicy.source(1))
                .listener(telltale)
                .build()) {
      ServiceDecision decision = engine.decide(snapshot);

      assertThat(log.text()).contains("threw java.lang.IllegalStateException");
      assertThat(log.text() + decision + decision.reasons() + decision.service())
          .doesNotContain(Canary.TRACES);
    }
  }

  /** With the bundled policy and its reasons; digits would be values. */
  @Test
  void no_part_of_a_decision_that_holds_values_shows_them_in_its_text_form() {
    CustomerSnapshot snapshot =
        CustomerSnapshot.builder("c-1", Canary.DATE.plusDays(1), CustomerType.INDIVIDUAL)
            .previous(
                p -> p.decidedOn(Canary.DATE).betterSince(Canary.DATE).crmMode(CrmMode.RESPONSIBLE))
            .credit(c -> c.overdueStreak(2).inquiries6m(48))
            .build();
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      ServiceDecision decision = engine.decide(snapshot);

      assertThat(decision.reasons()).isNotEmpty();
      assertThat(
              Stream.of(
                      decision,
                      decision.transition(),
                      decision.transition().why(),
                      decision.warnings(),
                      decision.service(),
                      decision.service().pricing(),
                      decision.service().offers(),
                      decision.reasons(),
                      decision.reasons().get(0).text(),
                      decision.reasons().get(0).evidence())
                  .map(String::valueOf))
          .noneMatch(text -> text.matches("(?s).*[0-9].*"));
    }
  }
}
