package dev.gradus.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.internal.backend.BothBackEnds;
import dev.gradus.internal.print.AuthorDrl;
import dev.gradus.internal.print.CanonicalDrlProperties;
import dev.gradus.internal.table.RuleConversion;
import dev.gradus.internal.table.RuleText;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Position;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import dev.gradus.support.SampleOutcomes;
import dev.gradus.support.Verbs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Rules and tables say the same, whichever is made of the other. */
class TableProperties {

  private static final String DRL = "serve/a.drl";
  private static final String TABLE = "serve/a.table.csv";
  private static final Position NOWHERE = new Position("", 0, 0);

  private static final String MANIFEST =
      AuthorDrl.MANIFEST
          + """
          product.LOAN_A.en = Loan A
          product.LOAN_A.zh = 贷款甲
          product.LOAN_B.en = Loan B
          product.LOAN_B.zh = 贷款乙
          product.LOAN_C.en = Loan C
          product.LOAN_C.zh = 贷款丙
          reason-code.TESTED.en = What was tested was found to hold
          reason-code.TESTED.zh = 测试后认定情况属实
          """;

  /** The tests that a cell can hold, by their field. */
  private static final Map<String, List<Condition>> TESTS = new LinkedHashMap<>();

  static {
    for (Condition test : RandomRules.everyTest()) {
      boolean single =
          test instanceof Condition.Membership membership && membership.values().size() == 1;
      if (AuthorDrl.isWritable(test) && !single) {
        TESTS
            .computeIfAbsent(((Condition.Test) test).field().path(), path -> new ArrayList<>())
            .add(test);
      }
    }
  }

  private static List<Rule> placeless(PolicyFiles files) {
    return PolicyReader.read(files).rules().stream().map(rule -> rule.at(NOWHERE)).toList();
  }

  private static PolicyFiles files(String path, String text) {
    return Policies.files(Map.of(PolicyFiles.MANIFEST, MANIFEST, path, text));
  }

  private static String converted(PolicyFiles files, String path) {
    RuleConversion converted = ConvertedFile.of(files, path);
    assertThat(converted.unfit()).isEmpty();
    return Objects.requireNonNull(converted.text());
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void rules_written_as_a_table_and_back_are_the_same_rules(
      @ForAll long seed, @ForAll("calls") List<List<VerbCall>> calls) {
    PolicyFiles rules = files(DRL, text(new Random(seed), calls));
    String table = converted(rules, DRL);
    PolicyFiles asTable = files(TABLE, table);
    String back = converted(asTable, TABLE);

    assertThat(placeless(asTable)).isEqualTo(placeless(rules));
    assertThat(placeless(files(DRL, back))).isEqualTo(placeless(rules));
    assertThat(PolicyReader.read(asTable).fingerprint())
        .isEqualTo(PolicyReader.read(rules).fingerprint());
    assertThat(converted(files(DRL, back), DRL)).isEqualTo(table);
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void of_a_table_whose_first_row_holds_exactly_that_row_fires(
      @ForAll long seed,
      @ForAll("teams") List<List<VerbCall>> calls,
      @ForAll("customers") List<Customer> customers) {
    PolicyFiles rules = files(DRL, text(new Random(seed), calls));
    List<Rule> alone = PolicyReader.read(rules).rules();
    String table = converted(rules, DRL).replaceFirst("^\uFEFF?", "# hit = first\n");
    BothBackEnds backEnds = BothBackEnds.of(PolicyReader.read(files(TABLE, table)));

    for (Customer customer : customers) {
      List<String> first =
          alone.stream()
              .filter(rule -> ReferenceSemantics.holds(rule.when(), customer))
              .limit(1)
              .map(Rule::id)
              .toList();
      assertThat(backEnds.compiled(Stage.SERVE, customer).fired()).isEqualTo(first);
      assertThat(backEnds.drools(Stage.SERVE, customer).fired()).isEqualTo(first);
    }
  }

  @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
  void a_mutated_table_is_accepted_or_refused_with_places(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int mutations) {
    Random random = new Random(seed);
    StringBuilder text =
        new StringBuilder(
            """
            # hit = first
            # source = Lending manual
            id,type,credit.score,relationship.since,offer,contact,reason,reason_zh
            TST-100 Good,"INDIVIDUAL, CORPORATE",>= 700,known,LOAN_A,"PHONE, 30",The score is good.,评分良好。
            TST-110,not INDIVIDUAL,"[600, 700)",< 2020-01-31,LOAN_B; LOAN_C,,The score is fair.,评分尚可。
            TST-190,,,,,"MAIL, 90",Nothing else fits.,其他情形。
            """);
    for (int i = 0; i < mutations; i++) {
      mutate(text, random);
    }
    for (PolicyProblem problem : PolicyReader.check(files(TABLE, text.toString()))) {
      assertThat(problem.line() > 0 && problem.column() > 0 || problem.code().equals("empty-file"))
          .as(problem.toString())
          .isTrue();
      assertThat(problem.code()).matches("[a-z]+(-[a-z]+)*");
      assertThat(problem.message()).matches("(?s)([A-Z']|policy\\.).*[.?;)=]|.*\\.\\.\\.");
    }
  }

  private static void mutate(StringBuilder text, Random random) {
    List<String> pieces =
        List.of(
            ",",
            ";",
            "\"",
            "\n",
            "#",
            "=",
            " and ",
            " or ",
            "not ",
            "..",
            "[",
            ")",
            ">=",
            "-1",
            "unknown",
            "TST-100",
            "id",
            "\u202E",
            "\\",
            "{credit.score}",
            "yes",
            "𝟗",
            "credit.score");
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(9));
    switch (random.nextInt(3)) {
      case 0 -> text.delete(at, to);
      case 1 -> text.insert(at, pieces.get(random.nextInt(pieces.size())));
      default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 90)));
    }
  }

  /** A rule file with a rule for each list of calls, the tests of each in one order of fields. */
  private static String text(Random random, List<List<VerbCall>> calls) {
    StringBuilder text =
        new StringBuilder(
            Policies.assess("")
                .replace("policy.assess", "policy.serve")
                .replace("AssessFindings", "ServeFindings"));
    for (int i = 0; i < calls.size(); i++) {
      List<Condition> tests = new ArrayList<>();
      for (List<Condition> ofField : TESTS.values()) {
        if (random.nextInt(6) == 0) {
          Condition one = ofField.get(random.nextInt(ofField.size()));
          Condition other = ofField.get(random.nextInt(ofField.size()));
          switch (random.nextInt(5)) {
            case 0 -> tests.addAll(List.of(one, other));
            case 1 -> tests.add(new Condition.Any(List.of(one, other)));
            case 2 ->
                tests.add(
                    new Condition.Any(List.of(new Condition.All(List.of(one, other)), other)));
            default -> tests.add(one);
          }
        }
      }
      if (tests.isEmpty() && i < calls.size() - 1) {
        tests.add(TESTS.values().iterator().next().get(i));
      }
      text.append(
          """

          rule "TST-%d %s"
              @source( "F1, F%d" )
              @code( "TESTED" )
              @reason( "%s" )
              @reason_zh( "测试后认定情况属实。" )
          when
              Customer( %s )
          then
          """
              .formatted(
                  100 + i,
                  random.nextBoolean() ? "Tested; as it says, so" : "x",
                  random.nextInt(2),
                  random.nextBoolean() ? "Tested, and found so." : "Tested and found to hold.",
                  RuleText.condition(new Condition.All(tests))));
      calls.get(i).forEach(call -> text.append("    ").append(RuleText.call(call)).append('\n'));
      text.append("end\n");
    }
    return text.toString();
  }

  @Provide
  Arbitrary<List<List<VerbCall>>> calls() {
    return Verbs.calls(SampleOutcomes.VOCABULARY, Stage.SERVE)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(TableProperties::ordered)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  /** The calls of one rule in the order that all rules share. */
  private static List<VerbCall> ordered(List<VerbCall> calls) {
    return calls.stream()
        .sorted(
            Comparator.comparing((VerbCall call) -> call.verb().name())
                .thenComparing(
                    call ->
                        !call.arguments().isEmpty() && call.first() instanceof String code
                            ? code
                            : ""))
        .toList();
  }

  @Provide
  Arbitrary<List<List<VerbCall>>> teams() {
    return Arbitraries.just(List.of(Verbs.call(Stage.SERVE, "assignServiceTeam")))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Customer>> customers() {
    return new CanonicalDrlProperties().customers();
  }
}
