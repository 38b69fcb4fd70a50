package dev.gradus.internal.backend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.Operator;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import dev.gradus.support.Snapshots;
import java.io.IOException;
import java.math.BigDecimal;
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
 * authors wrote them and decides the same as the library, except where DRL takes what is unknown
 * for something else, or a decimal for the nearest binary fraction. What DRL has no words for,
 * tables, {@code otherwise} and fields that a policy makes, is the library's own. The library's
 * canonical DRL decides the same in all of these cases.
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

  /** Each stage has at least so many rules that are DRL as they stand, and that are not. */
  @ParameterizedTest
  @CsvSource({
    "ASSESS, 50, 60",
    "CLASSIFY, 20, 0",
    "LIMIT, 10, 10",
    "RECOMMEND, 40, 0",
    "SERVE, 40, 20"
  })
  void every_rule_fires_for_the_same_customers_and_says_the_same(
      Stage stage, int leastAsTheyStand, int leastOthers) {
    List<Rule> all = policy.rules(stage);
    List<Rule> asTheyStand =
        all.stream().filter(rule -> plainTexts.containsKey(rule.id())).toList();
    List<Rule> others = all.stream().filter(rule -> !asTheyStand.contains(rule)).toList();
    assertThat(asTheyStand).hasSizeGreaterThanOrEqualTo(leastAsTheyStand);
    assertThat(others).hasSizeGreaterThanOrEqualTo(leastOthers);
    KieBase plain = plain(stage, asTheyStand);
    DroolsStage<Object> canonical = canonical(stage, all);
    DroolsStage<Object> canonicalOthers = canonical(stage, others);
    Set<String> everFired = new TreeSet<>();
    int apart = 0;

    for (Customer customer : customers.get(stage)) {
      Totals expected = Totals.of(policy.vocabulary());
      BitSet numbers = new BitSet();
      compiled.fire(stage, customer, expected, numbers);
      Set<String> expectedIds = ids(policy.rules(), numbers);

      Totals printed = Totals.of(policy.vocabulary());
      assertThat(fire(canonical, all, customer, printed)).isEqualTo(expectedIds);
      assertThat(printed.said()).isEqualTo(expected.said());

      Totals written = Totals.of(policy.vocabulary());
      Set<String> fired = fire(plain, customer, written);
      fired.addAll(fire(canonicalOthers, others, customer, written));
      List<Rule> readApart =
          all.stream()
              .filter(rule -> fired.contains(rule.id()) != expectedIds.contains(rule.id()))
              .toList();
      assertThat(readApart).allMatch(rule -> isReadApart(rule, customer));
      if (readApart.isEmpty()) {
        assertThat(written.said()).isEqualTo(expected.said());
      } else {
        apart++;
      }
      everFired.addAll(expectedIds);
    }
    assertThat(apart).as("customers of whom DRL reads a rule apart").isLessThan(CUSTOMERS / 4);
    assertThat(asTheyStand)
        .filteredOn(rule -> everFired.contains(rule.id()))
        .hasSizeGreaterThan(leastAsTheyStand / 2);
    assertThat(others)
        .filteredOn(rule -> everFired.contains(rule.id()))
        .hasSizeGreaterThanOrEqualTo(leastOthers / 2);
  }

  /**
   * Whether DRL reads a test of a rule in another way than the library: what is unknown is
   * different from everything and may be compared, and 0.8 is a little more than eight tenths.
   */
  private static boolean isReadApart(Rule rule, Customer customer) {
    return Condition.testsOf(List.of(rule.when())).stream()
        .anyMatch(
            test -> {
              Object value = FieldValues.of(test.field(), customer);
              if (test instanceof Condition.Membership membership) {
                return membership.negated() && value == null;
              }
              if (!(test instanceof Condition.Comparison comparison)) {
                return false;
              }
              if (comparison.operand() instanceof Operand.Path other) {
                return value == null || FieldValues.of(other.field(), customer) == null;
              }
              if (value == null) {
                return comparison.operator() == Operator.NOT_EQUAL;
              }
              return ((Literal) comparison.operand()).value() instanceof BigDecimal number
                  && number.compareTo((BigDecimal) value) == 0
                  && new BigDecimal(number.doubleValue()).compareTo(number) != 0;
            });
  }

  @Test
  void most_rules_of_rule_files_are_drl_as_they_stand() {
    assertThat(policy.rules()).extracting(Rule::id).containsAll(plainTexts.keySet());
    assertThat(policy.rules())
        .filteredOn(rule -> rule.at().file().endsWith(".drl"))
        .filteredOn(rule -> !plainTexts.containsKey(rule.id()))
        .hasSizeLessThan(plainTexts.size() / 2);
  }

  private static DroolsStage<Object> canonical(Stage stage, List<Rule> rules) {
    return DroolsStage.of(stage, policy.vocabulary().findings(stage), rules, 0);
  }

  private static Set<String> fire(
      DroolsStage<Object> canonical, List<Rule> rules, Customer customer, Totals totals) {
    BitSet fired = new BitSet();
    canonical.fire(customer, totals.findings(), fired);
    return ids(rules, fired);
  }

  private static Set<String> ids(List<Rule> rules, BitSet numbers) {
    Set<String> ids = new TreeSet<>();
    numbers.stream().forEach(number -> ids.add(rules.get(number).id()));
    return ids;
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
