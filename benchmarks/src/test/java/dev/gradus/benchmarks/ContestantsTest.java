package dev.gradus.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.benchmarks.hand.HandPrinter;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison is worth something only where all decide the same. */
class ContestantsTest {

  private static final int CUSTOMERS = 300;
  private static final List<CustomerSnapshot> SOME = Customers.random(CUSTOMERS);
  private static final Contestant REFERENCE = Contestants.of("drools");

  static List<String> names() {
    return Contestants.names();
  }

  @Test
  void the_hand_written_policy_is_what_the_printer_prints_of_the_rules() throws IOException {
    Path source = Path.of("src/main/java/dev/gradus/benchmarks/hand", HandPrinter.DEFAULT + ".java");
    assertThat(Files.readString(source))
        .as("run benchmarks/run print after a rule has changed")
        .isEqualTo(HandPrinter.print(Policies.bundled(), HandPrinter.DEFAULT));
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_contestant_decides_as_the_library_does_on_drools(String name) {
    List<Verdict> expected = SOME.stream().map(each -> REFERENCE.verdict(REFERENCE.decide(each))).toList();
    int excused = EqualDecisions.check(name, Contestants.of(name), SOME, expected);
    assertThat(excused).isLessThan(CUSTOMERS / 100);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 200, 600, 2_000})
  void larger_policies_have_the_shape_of_the_default_one(int size) {
    var policy = Policies.ofSize(size);
    assertThat(policy.rules()).hasSize(size).doesNotHaveDuplicates();
    for (Stage stage : Stage.values()) {
      double share = (double) policy.rules(stage).size() / size;
      double model = (double) Policies.bundled().rules(stage).size() / Policies.bundled().rules().size();
      assertThat(share).isBetween(model - 0.05, model + 0.05);
    }
  }

  @Test
  void the_customers_fire_every_rule_but_a_few() {
    var rules = Policies.bundled().rules().stream().map(rule -> rule.id()).toList();
    var fired =
        Customers.random(2 * EqualDecisions.RANDOM).stream()
            .map(each -> REFERENCE.verdict(REFERENCE.decide(each)))
            .flatMap(verdict -> verdict.fired().values().stream().flatMap(List::stream))
            .distinct()
            .toList();
    assertThat(fired.size()).isGreaterThan(rules.size() * 9 / 10);
  }
}
