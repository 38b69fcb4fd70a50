package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.analysis.RuleBook.Said;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.DeclaredOutcome;
import dev.gradus.internal.verb.Measure;
import dev.gradus.internal.verb.Merge;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The codes that rules say of a customer, such as tiers, classes and declared outcomes: which of
 * them nobody gets, and who gets none.
 */
final class OutcomeReach {

  private final CheckedPolicy policy;
  private final Satisfiability possible;
  private final ExampleCustomers customers;
  private final Map<String, List<Spoken>> spoken = new TreeMap<>();

  /**
   * What a rule says of a code, and how bad that is.
   *
   * @param named whether the rule names the code; a referral says REFER without a word of it
   */
  private record Spoken(Measure measure, Rule rule, Object code, BigDecimal number, boolean named) {

    boolean proposes() {
      return measure.merge() == Merge.BEST;
    }
  }

  /**
   * A code that nobody gets though rules say it.
   *
   * @param path the field of later stages that could have it
   * @param rules the rules that say it
   */
  record Unreached(String path, Object code, List<Rule> rules) {

    String words() {
      return ValueWords.word(code) + " of '" + path + "'";
    }
  }

  /**
   * Looks at a policy's own rules.
   *
   * @param possible who there can be, with what every customer meets
   */
  OutcomeReach(
      CheckedPolicy policy,
      Speakers speakers,
      Satisfiability possible,
      ExampleCustomers customers) {
    this.policy = policy;
    this.possible = possible;
    this.customers = customers;
    for (Measure measure : speakers.measures()) {
      String path = measure.feeds().isEmpty() ? "" : last(measure.feeds());
      Field field = policy.fields().find(path).orElse(null);
      if (field != null && (field.type() == FieldType.CHOICE || field.type() == FieldType.CODE)) {
        for (Said said : speakers.of(measure)) {
          spoken.computeIfAbsent(path, each -> new ArrayList<>()).add(spoken(said, measure, field));
        }
      }
    }
  }

  private static String last(List<String> feeds) {
    return feeds.get(feeds.size() - 1);
  }

  private static boolean isSame(BigDecimal number, @Nullable BigDecimal said) {
    return said != null && number.compareTo(said) == 0;
  }

  /** The code for which a number stands, which a call may name or imply. */
  private static Spoken spoken(Said said, Measure measure, Field field) {
    List<Object> arguments =
        said.rule().then().stream()
            .filter(call -> isSame(said.number(), call.says(measure)))
            .map(VerbCall::arguments)
            .findFirst()
            .orElseThrow();
    Object code =
        field.type() == FieldType.CHOICE
            ? field.valueType().getEnumConstants()[said.number().intValueExact()]
            : arguments.get(0);
    boolean named = !arguments.isEmpty() && arguments.get(0).equals(code);
    return new Spoken(measure, said.rule(), code, said.number(), named);
  }

  /** The codes that nobody gets though rules say them. */
  List<Unreached> unreached() {
    List<Unreached> unreached = new ArrayList<>();
    spoken.forEach(
        (path, all) -> {
          Map<Object, List<Spoken>> byCode = new LinkedHashMap<>();
          all.forEach(
              one -> byCode.computeIfAbsent(one.code(), each -> new ArrayList<>()).add(one));
          byCode.forEach(
              (code, saying) -> {
                List<Rule> naming =
                    saying.stream().filter(Spoken::named).map(Spoken::rule).distinct().toList();
                if (!naming.isEmpty() && saying.stream().noneMatch(one -> isReached(one, all))) {
                  unreached.add(new Unreached(path, code, naming));
                }
              });
        });
    return unreached;
  }

  /** Whether a code may hold: it is said, and nothing better, or stricter, takes its place. */
  private boolean isReached(Spoken one, List<Spoken> all) {
    boolean limits = all.stream().anyMatch(Spoken::proposes) && !one.proposes();
    if (one.number().compareTo(one.measure().none()) == 0) {
      return true; // it holds where nothing is said
    }
    List<Condition> unmet = new ArrayList<>();
    for (Spoken other : all) {
      boolean sameGrade = other.measure().grade() == one.measure().grade();
      int order = other.number().compareTo(one.number());
      boolean replaces = other.proposes() ? !limits && one.proposes() && order < 0 : order > 0;
      if (sameGrade && replaces) {
        unmet.add(other.rule().when());
      }
    }
    return !possible.never(List.of(one.rule().when()), unmet);
  }

  /** A warning for each code that nobody gets, but for those of rules of which is told already. */
  static List<PolicyProblem> problems(List<Unreached> unreached, Set<String> told) {
    List<PolicyProblem> problems = new ArrayList<>();
    for (Unreached one : unreached) {
      if (one.rules().stream().noneMatch(rule -> told.contains(rule.id()))) {
        Rule rule = one.rules().get(0);
        problems.add(
            AnalysisProblems.warning(
                rule,
                "unreachable-outcome",
                "Nobody gets "
                    + one.words()
                    + ": whenever "
                    + one.rules().stream().map(Rule::id).collect(Collectors.joining(" or "))
                    + " holds, something else takes its place. Look at the other rules that say"
                    + " it and at the limits, or remove the rule."));
      }
    }
    return problems;
  }

  /** A warning for each code of a declared outcome that no rule says. */
  List<PolicyProblem> unsaid() {
    List<PolicyProblem> problems = new ArrayList<>();
    for (DeclaredOutcome outcome : policy.manifest().outcomes()) {
      List<Rule> saying = saying(outcome);
      if (saying.isEmpty()) {
        problems.add(
            PolicyProblem.warning(
                PolicyFiles.MANIFEST,
                "unsaid-outcome",
                "The policy declares the outcome '"
                    + outcome.name()
                    + "', but no rule says it. Write a rule that does, or remove the declaration."));
        continue;
      }
      Set<Object> said =
          spoken.getOrDefault(outcome.path(), List.of()).stream()
              .map(Spoken::code)
              .collect(Collectors.toSet());
      List<String> left = outcome.codes().stream().filter(code -> !said.contains(code)).toList();
      if (!left.isEmpty()) {
        problems.add(
            AnalysisProblems.warning(
                saying.get(0),
                "unsaid-outcome",
                "No rule says "
                    + String.join(" or ", left)
                    + " of the outcome '"
                    + outcome.name()
                    + "', so nobody gets it. Write a rule that says it, or take it from outcome."
                    + outcome.name()
                    + ".values."));
      }
    }
    return problems;
  }

  private List<Rule> saying(DeclaredOutcome outcome) {
    return policy.rules().stream()
        .filter(
            rule ->
                rule.then().stream().anyMatch(call -> call.verb().name().equals(outcome.path())))
        .toList();
  }

  /**
   * A class, standing or declared outcome that somebody does not get though rules give every code
   * of it.
   *
   * @param path its field
   * @param unknown the fields that are unknown of such a customer
   */
  record Gap(String path, Set<String> unknown, PolicyProblem problem) {}

  /**
   * What somebody does not get though rules give every code of it.
   *
   * @param told the paths of which a gap between bands is told
   */
  List<Gap> gaps(Set<String> told) {
    List<Gap> gaps = new ArrayList<>();
    spoken.forEach(
        (path, all) -> {
          if (!told.contains(path) && isMeantForAll(path, all)) {
            gap(path, all).ifPresent(gaps::add);
          }
        });
    return gaps;
  }

  /** Whether nothing holds where no rule speaks, and rules give every code there is. */
  private boolean isMeantForAll(String path, List<Spoken> all) {
    Field field = policy.fields().get(path);
    Set<Object> codes = all.stream().map(Spoken::code).collect(Collectors.toSet());
    int possible =
        field.type() == FieldType.CHOICE
            ? field.valueType().getEnumConstants().length
            : field.choices().size();
    return codes.size() == possible
        && all.stream().noneMatch(one -> codes.contains(held(one.measure(), field)));
  }

  /** The code that holds where no rule says any; null where none does. */
  private static @Nullable Object held(Measure measure, Field field) {
    BigDecimal none = measure.none();
    Object[] codes =
        field.type() == FieldType.CHOICE ? field.valueType().getEnumConstants() : new Object[0];
    return none.signum() >= 0 && none.compareTo(BigDecimal.valueOf(codes.length)) < 0
        ? codes[none.intValueExact()]
        : null;
  }

  private Optional<Gap> gap(String path, List<Spoken> all) {
    List<Rule> rules = all.stream().map(Spoken::rule).distinct().toList();
    Set<Condition> shared = new LinkedHashSet<>(rules.get(0).when().conjuncts());
    rules.forEach(rule -> shared.retainAll(rule.when().conjuncts()));
    return possible
        .example(List.copyOf(shared), rules.stream().map(Rule::when).toList())
        .filter(example -> customers.confirms(example, rules))
        .map(example -> new Gap(path, unknown(example), gap(path, rules.get(0), example)));
  }

  private static Set<String> unknown(Map<String, ? extends @Nullable Object> example) {
    Set<String> unknown = new TreeSet<>();
    example.forEach(
        (path, value) -> {
          if (value == null) {
            unknown.add(path);
          }
        });
    return unknown;
  }

  private static PolicyProblem gap(
      String path, Rule rule, Map<String, ? extends @Nullable Object> example) {
    return AnalysisProblems.warning(
        rule,
        "outcome-gap",
        "No rule says '"
            + path
            + "' for "
            + ValueWords.customer(example)
            + ", who then has none. Write a rule that does, for the unknown case as well.");
  }
}
