package dev.gradus.internal.backend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import dev.gradus.support.Snapshots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * A rule file is DRL as it stands: plain Drools reads the rules of the default policy as their
 * authors wrote them and decides the same as the library. What DRL has no words for, tables, {@code
 * otherwise} and fields that a policy makes, is the library's own; there its canonical DRL decides
 * the same.
 */
class BundledPolicyOnPlainDroolsTest {

  private static final int CUSTOMERS = 400;

  /** What the library adds to DRL: fields of the policy's own, and the rest of a group. */
  private static final Pattern ADDED = Pattern.compile("\\b(extra|derived|outcome)\\.|@otherwise");

  /** A call of a verb that gives an outcome looks like a field of one, and is DRL. */
  private static final String GIVES_OUTCOME = "decide.outcome(";

  private static final Pattern RULE = Pattern.compile("(?ms)^rule \"(\\S+) .*?^end$");

  private static CheckedPolicy policy;
  private static Stages compiled;

  /** The text of each rule that stands in a rule file and holds DRL alone, by its id. */
  private static Map<String, String> plainTexts;

  /** The header of a rule file of each stage. */
  private static Map<Stage, String> headers;

  /** Customers as each stage sees them. */
  private static Map<Stage, List<Customer>> customers;

  @BeforeAll
  static void decide() throws IOException {
    PolicyFiles files = PolicySource.bundled().read();
    policy = PolicyReader.read(files);
    compiled = Stages.compiled(policy);
    readTexts(files);
    customers = new TreeMap<>();
    FactAssembler assembler = FactAssembler.of(policy);
    Random random = new Random(42);
    for (int i = 0; i < CUSTOMERS; i++) {
      Totals totals = Totals.of(policy.vocabulary());
      Customer customer =
          assembler.customer(
              SnapshotAssembler.assemble(Snapshots.values(random)), Customer.Holidays.NONE);
      for (Stage stage : Stage.values()) {
        customers.computeIfAbsent(stage, none -> new ArrayList<>()).add(customer);
        compiled.fire(stage, customer, totals, new BitSet());
        customer = totals.after(stage, customer, UnaryOperator.identity());
      }
    }
  }

  private static void readTexts(PolicyFiles files) {
    plainTexts = new TreeMap<>();
    headers = new TreeMap<>();
    for (Stage stage : Stage.values()) {
      files
          .contents()
          .forEach(
              (path, bytes) -> {
                if (path.startsWith(stage.folder() + "/") && path.endsWith(".drl")) {
                  String text = new String(bytes, StandardCharsets.UTF_8);
                  headers.put(stage, text.substring(0, text.indexOf("\nrule \"") + 1));
                  Matcher rules = RULE.matcher(text);
                  while (rules.find()) {
                    if (!ADDED.matcher(rules.group().replace(GIVES_OUTCOME, "")).find()) {
                      plainTexts.put(rules.group(1), rules.group());
                    }
                  }
                }
              });
    }
  }

  /** Each stage has so many rules at least that are compared as they stand, and canonically. */
  @ParameterizedTest
  @CsvSource({"ASSESS, 60, 60", "CLASSIFY, 20, 0", "LIMIT, 10, 10", "RECOMMEND, 30, 1", "SERVE, 50, 20"})
  void every_rule_fires_for_the_same_customers_and_says_the_same(
      Stage stage, int leastAsTheyStand, int leastCanonical) {
    List<Rule> asTheyStand =
        policy.rules(stage).stream().filter(rule -> plainTexts.containsKey(rule.id())).toList();
    List<Rule> others = new ArrayList<>(policy.rules(stage));
    others.removeAll(asTheyStand);
    assertThat(asTheyStand).hasSizeGreaterThanOrEqualTo(leastAsTheyStand);
    assertThat(others).hasSizeGreaterThanOrEqualTo(leastCanonical);
    KieBase plain = plain(stage, asTheyStand);
    DroolsStage<Object> canonical =
        DroolsStage.of(stage, policy.vocabulary().findings(stage), others, 0);
    Set<String> everFired = new TreeSet<>();

    for (Customer customer : customers.get(stage)) {
      Totals expected = Totals.of(policy.vocabulary());
      Set<String> expectedIds = new TreeSet<>();
      BitSet numbers = new BitSet();
      compiled.fire(stage, customer, expected, numbers);
      numbers.stream().forEach(number -> expectedIds.add(policy.rules().get(number).id()));

      Totals totals = Totals.of(policy.vocabulary());
      Set<String> fired = fire(plain, customer, totals);
      BitSet places = new BitSet();
      canonical.fire(customer, totals.findings(), places);
      places.stream().forEach(place -> fired.add(others.get(place).id()));

      assertThat(fired).isEqualTo(expectedIds);
      assertThat(totals.said()).isEqualTo(expected.said());
      everFired.addAll(fired);
    }
    assertThat(asTheyStand).filteredOn(rule -> everFired.contains(rule.id()))
        .hasSizeGreaterThan(asTheyStand.size() / 2);
    assertThat(others).filteredOn(rule -> everFired.contains(rule.id()))
        .hasSizeGreaterThanOrEqualTo(others.size() / 2);
  }

  @Test
  void what_is_not_compared_as_it_stands_is_in_a_table_or_holds_what_drl_has_no_words_for() {
    assertThat(policy.rules())
        .filteredOn(rule -> rule.at().file().endsWith(".drl"))
        .filteredOn(rule -> !plainTexts.containsKey(rule.id()))
        .hasSizeLessThan(plainTexts.size());
    assertThat(policy.rules()).extracting(Rule::id).containsAll(plainTexts.keySet());
  }

  private static KieBase plain(Stage stage, List<Rule> rules) {
    StringBuilder text = new StringBuilder(headers.get(stage));
    rules.forEach(rule -> text.append(plainTexts.get(rule.id())).append("\n\n"));
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    builder.add(
        ResourceFactory.newByteArrayResource(text.toString().getBytes(StandardCharsets.UTF_8)),
        ResourceType.DRL);
    assertThat(builder.hasErrors()).as(builder.getErrors().toString()).isFalse();
    return builder.newKieBase();
  }

  private static Set<String> fire(KieBase base, Customer customer, Totals totals) {
    Set<String> fired = new TreeSet<>();
    KieSession session = base.newKieSession();
    try {
      session.addEventListener(
          new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
              fired.add(event.getMatch().getRule().getName().split(" ")[0]);
            }
          });
      session.setGlobal("decide", totals.findings());
      session.insert(customer);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return fired;
  }
}
