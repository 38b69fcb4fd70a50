package dev.gradus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gradus.Outcome;
import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.OutcomeValue;
import dev.gradus.decision.PolicyId;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Target;
import dev.gradus.decision.WhyNot;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.RiskGrade;
import dev.gradus.support.Snapshots;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a host writes as JSON and reads again is what it was, also with members of a later time. */
class JsonBindingProperties {

  private static final SegmentationEngine ENGINE = SegmentationEngine.bundled();
  private static final Path EMPLOYER = Path.of("src/test/resources/policies/employer");

  /** As a host finds the module that does not name it. */
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .findAndRegisterModules()
          // Trees of these tests keep numbers as they are written.
          .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

  @Provide
  Arbitrary<CustomerSnapshot> customers() {
    return Snapshots.any();
  }

  @Property(tries = 200)
  void snapshots_are_read_as_they_were_written(@ForAll("customers") CustomerSnapshot customer)
      throws IOException {
    assertRoundTrip(customer, CustomerSnapshot.class);
  }

  @Property(tries = 200)
  void decisions_are_read_as_they_were_written(@ForAll("customers") CustomerSnapshot customer)
      throws IOException {
    assertRoundTrip(ENGINE.decide(customer), ServiceDecision.class);
  }

  @Property(tries = 10)
  void explanations_are_read_as_they_were_written(@ForAll("customers") CustomerSnapshot customer)
      throws IOException {
    assertRoundTrip(ENGINE.explain(customer), Explanation.class);
  }

  @Property(tries = 20)
  void answers_are_read_as_they_were_written(
      @ForAll("customers") CustomerSnapshot customer, @ForAll RiskGrade grade) throws IOException {
    assertRoundTrip(ENGINE.whyNot(customer, Target.grade(grade)), WhyNot.class);
  }

  @Property(tries = 30)
  void outcomes_are_read_as_they_were_written(@ForAll("customers") CustomerSnapshot customer)
      throws IOException {
    assertRoundTrip(new Outcome.Decided(ENGINE.decide(customer)), Outcome.class);
    assertRoundTrip(
        new Outcome.Rejected(
            customer.customerId(), List.of(new SnapshotProblem("asOf", "nothing", "a day"))),
        Outcome.class);
    assertRoundTrip(new Outcome.Rejected(null, List.of()), Outcome.class);
  }

  @Example
  void policies_and_reloads_are_read_as_they_were_written() throws IOException {
    try (SegmentationEngine custom = SegmentationEngine.of(PolicySource.directory(EMPLOYER))) {
      for (Policy policy : List.of(ENGINE.policy(), custom.policy())) {
        assertRoundTrip(policy, Policy.class);
        assertRoundTrip(new Reload.Changed(List.of(policy)), Reload.class);
      }
    }
    assertRoundTrip(new Reload.Unchanged(), Reload.class);
    PolicySource broken =
        PolicySource.texts(Map.of("policy.properties", "name = broken\nversion 1\nlocale = en\n"));
    assertRoundTrip(new Reload.Refused(SegmentationEngine.check(broken)), Reload.class);
  }

  @Example
  void outcomes_of_a_policy_are_plain_codes_and_numbers() throws IOException {
    ServiceDecision decision =
        decision()
            .outcomes(
                Map.of(
                    "line", OutcomeValue.of("REFER"),
                    "capital", OutcomeValue.of(new BigDecimal("0.5"))))
            .build();

    assertThat(JSON.writeValueAsString(decision))
        .contains("\"outcomes\":{\"capital\":0.5,\"line\":\"REFER\"}");
    assertRoundTrip(decision, ServiceDecision.class);
  }

  @Example
  void custom_fields_are_read_without_the_policy_that_declares_them() throws IOException {
    CustomerSnapshot customer =
        CustomerSnapshot.builder("C-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
            .credit(c -> c.score(new BigDecimal("712.50")).overdueStreak(2))
            .extra("rating", 3)
            .extra("share", new BigDecimal("0.35"))
            .extra("large", new BigDecimal("12345678901"))
            .extra("listed", true)
            .extra("since", LocalDate.of(2020, 2, 29))
            .extra("branch", "SOUTH")
            .build();

    assertThat(JSON.writeValueAsString(customer))
        .isEqualTo(
            "{\"asOf\":\"2026-06-30\",\"credit\":{\"overdueStreak\":2,\"score\":712.50},"
                + "\"customerId\":\"C-1\",\"extra\":{\"branch\":\"SOUTH\",\"large\":12345678901,"
                + "\"listed\":true,\"rating\":3,\"share\":0.35,\"since\":\"2020-02-29\"},"
                + "\"type\":\"INDIVIDUAL\"}");
    assertRoundTrip(customer, CustomerSnapshot.class);
  }

  @Property(tries = 10)
  void members_that_a_later_version_adds_are_passed_over(
      @ForAll("customers") CustomerSnapshot customer) throws IOException {
    Explanation explanation = ENGINE.explain(customer);
    JsonNode later = JSON.valueToTree(explanation);
    addTo(later);

    assertThat(JSON.treeToValue(later, Explanation.class)).isEqualTo(explanation);
    JsonNode policy = JSON.valueToTree(ENGINE.policy());
    addTo(policy);
    assertThat(JSON.treeToValue(policy, Policy.class)).isEqualTo(ENGINE.policy());
  }

  /** A member that no version knows, in every object but those whose members are data. */
  private static void addTo(JsonNode tree) {
    if (tree instanceof ObjectNode object) {
      object.properties().stream()
          .filter(
              member ->
                  !member.getKey().startsWith("outcome")
                      && !member.getKey().equals("codes")
                      && !member.getKey().equals("operands"))
          .forEach(member -> addTo(member.getValue()));
      object.putObject("addedLater").put("deep", 1);
    } else if (tree instanceof ArrayNode items) {
      items.forEach(JsonBindingProperties::addTo);
    }
  }

  @Example
  void what_an_earlier_version_did_not_write_is_as_if_it_was_not_set() throws IOException {
    ObjectNode earlier = JSON.valueToTree(decision().build());
    earlier.remove(List.of("outcomes", "transition", "warnings"));
    earlier.putNull("service");

    assertThat(JSON.treeToValue(earlier, ServiceDecision.class)).isEqualTo(decision().build());
  }

  @Example
  void a_decision_without_its_customer_is_refused_and_no_value_is_repeated() {
    ObjectNode anonymous = JSON.valueToTree(decision().build());
    anonymous.remove("customerId");

    assertThatThrownBy(() -> JSON.treeToValue(anonymous, ServiceDecision.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("customerId");
    assertThatThrownBy(() -> JSON.readValue("{\"asOf\":\"30 June Vogel\"}", CustomerSnapshot.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("YYYY-MM-DD")
        .hasMessageNotContaining("Vogel");
  }

  @Example
  void the_module_changes_nothing_for_the_types_of_a_host() throws JsonProcessingException {
    ObjectMapper with = JsonMapper.builder().addModule(new GradusModule()).build();
    Exception foreign = new IllegalStateException();

    assertThat(with.writeValueAsString(foreign))
        .contains("\"message\":null")
        .isEqualTo(new ObjectMapper().writeValueAsString(foreign));
  }

  private static ServiceDecision.Builder decision() {
    return ServiceDecision.builder(
        "C-1", LocalDate.of(2026, 6, 30), new PolicyId("tiny", "1", "0".repeat(64)));
  }

  private static <T> void assertRoundTrip(T value, Class<T> type) throws IOException {
    String json = JSON.writeValueAsString(value);
    T read = JSON.readValue(json, type);

    assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(JSON.writeValueAsString(read)).isEqualTo(json);
  }
}
