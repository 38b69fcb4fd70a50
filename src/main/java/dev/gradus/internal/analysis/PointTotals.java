package dev.gradus.internal.analysis;

import dev.gradus.field.Field;
import dev.gradus.internal.analysis.Axis.Side;
import dev.gradus.internal.analysis.RuleBook.Said;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Measure;
import dev.gradus.internal.verb.Merge;
import dev.gradus.policy.PolicyProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sums that are held within bounds, such as the risk points within 0 and 100: whether customers
 * differ of whom the same is shown, and between what the sums can lie.
 */
final class PointTotals {

  private static final long SEARCH = 200_000;
  private static final long CUSTOMERS = 1_000_000;

  /** More than all rules can add up to. */
  private static final BigDecimal FIRST = BigDecimal.TEN.pow(30);

  private final List<Sum> sums = new ArrayList<>();
  private final ExampleCustomers customers;

  /**
   * A sum that is held within bounds.
   *
   * @param field the field under which later stages read it
   * @param measures what is added up: points that always count, and for each kind of evidence the
   *     best for and the worst against
   * @param rules the rules that add to it
   * @param least no customer has less
   * @param most no customer has more
   */
  private record Sum(
      Field field, List<Measure> measures, List<Rule> rules, BigDecimal least, BigDecimal most) {}

  /**
   * A customer whose sum leaves the bounds.
   *
   * @param known what is known of the customer
   * @param total the sum
   * @param fired the rules that hold
   * @param most that of them which moves the sum most
   */
  private record Beyond(Map<String, Object> known, BigDecimal total, List<Rule> fired, Rule most) {}

  PointTotals(CheckedPolicy policy, Speakers speakers) {
    this.customers = new ExampleCustomers(policy, new StepBudget(CUSTOMERS));
    Map<Field, List<Measure>> added = new LinkedHashMap<>();
    for (Measure measure : speakers.measures()) {
      Merge merge = speakers.verb(measure).merge();
      if ((merge == Merge.ADD || merge == Merge.EVIDENCE) && !measure.feeds().isEmpty()) {
        policy
            .fields()
            .find(measure.feeds().get(0))
            .filter(field -> field.min() != null && field.max() != null)
            .ifPresent(
                field -> added.computeIfAbsent(field, each -> new ArrayList<>()).add(measure));
      }
    }
    added.forEach((field, measures) -> sums.add(sum(field, measures, speakers)));
  }

  private static Sum sum(Field field, List<Measure> measures, Speakers speakers) {
    List<Rule> rules =
        measures.stream()
            .flatMap(each -> speakers.of(each).stream())
            .map(Said::rule)
            .distinct()
            .toList();
    return new Sum(
        field, measures, rules, most(measures, rules, -1).negate(), most(measures, rules, 1));
  }

  /**
   * What the rules of which each adds to a sum, or each takes from it, add or take together at
   * most. The others are not counted against them, so that this also holds where of several rules
   * only one counts.
   */
  private static BigDecimal most(List<Measure> measures, List<Rule> rules, int sign) {
    Axes axes = Axes.of(rules.stream().map(Rule::when).toList());
    List<MaxGainSearch.Term> terms =
        rules.stream().map(rule -> term(axes, rule, weight(measures, rule, sign))).toList();
    try {
      return new MaxGainSearch(new StepBudget(SEARCH)).most(axes.whole(), terms).value();
    } catch (StepBudget.Spent spent) {
      return terms.stream()
          .map(MaxGainSearch.Term::weight)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /** What a rule adds to a sum at most, or takes from it; 0 if it does the opposite. */
  private static BigDecimal weight(List<Measure> measures, Rule rule, int sign) {
    return measures.stream()
        .flatMap(measure -> rule.then().stream().map(call -> extreme(call, measure, sign)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static MaxGainSearch.Term term(Axes axes, Rule rule, BigDecimal weight) {
    return new MaxGainSearch.Term(Formula.Or.FALSE, axes.formula(rule.when(), Side.BEFORE), weight);
  }

  /** What a call can add to a sum at most, or take from it; 0 if it does the opposite. */
  private static BigDecimal extreme(VerbCall call, Measure measure, int sign) {
    return call.extremes().stream()
        .map(each -> each.says(measure))
        .filter(Objects::nonNull)
        .map(said -> points(measure, Objects.requireNonNull(said)))
        .map(points -> sign > 0 ? points : points.negate())
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** A sum as it is shown: more is not always better. */
  private static BigDecimal points(Measure measure, BigDecimal said) {
    return measure.turned() ? said.negate() : said;
  }

  /** What rules that hold for a customer add up to: the one place that knows how they do. */
  private static BigDecimal total(Sum sum, ExampleCustomers.Decided decided) {
    List<VerbCall> said =
        decided.fired().stream()
            .flatMap(rule -> rule.then().stream())
            .flatMap(call -> call.with(field -> decided.values().get(field.path())).stream())
            .toList();
    return sum.measures().stream()
        .map(
            measure ->
                said.stream()
                    .map(call -> call.says(measure))
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .reduce(measure::merged)
                    .map(number -> points(measure, number))
                    .orElse(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** That every sum lies within what rules add up to: what all customers meet. */
  List<Condition> bounds() {
    List<Condition> bounds = new ArrayList<>();
    for (Sum sum : sums) {
      bounds.add(bound(sum, Operator.AT_LEAST, sum.least()));
      bounds.add(bound(sum, Operator.AT_MOST, sum.most()));
    }
    return bounds;
  }

  private static Condition bound(Sum sum, Operator operator, BigDecimal number) {
    BigDecimal within = held(sum.field(), number);
    Object value = new NumberAxis(sum.field()).value(within);
    return new Condition.Comparison(sum.field(), operator, new Literal(value));
  }

  private static BigDecimal held(Field field, BigDecimal number) {
    return number.max(Objects.requireNonNull(field.min())).min(Objects.requireNonNull(field.max()));
  }

  /** Between what a sum lies, as a sentence; empty for a field that is no sum. */
  Optional<String> words(String path) {
    return sums.stream()
        .filter(sum -> sum.field().path().equals(path))
        .map(
            sum ->
                between(
                    path,
                    ValueWords.word(held(sum.field(), sum.least())),
                    ValueWords.word(held(sum.field(), sum.most()))))
        .findFirst();
  }

  private static String between(String path, String least, String most) {
    return least.equals(most)
        ? "'" + path + "' is always " + least
        : "'" + path + "' lies between " + least + " and " + most;
  }

  /** A warning for each sum that can leave its bounds, with customers who do. */
  List<PolicyProblem> problems() {
    List<PolicyProblem> problems = new ArrayList<>();
    for (Sum sum : sums) {
      Beyond above = beyond(sum, 1);
      Beyond below = beyond(sum, -1);
      if (below != null && !isLost(sum, below)) {
        below = null;
      }
      Beyond first = above == null ? below : above;
      if (first != null) {
        problems.add(
            AnalysisProblems.warning(
                first.most(),
                "total-cut-off",
                "'"
                    + sum.field().path()
                    + "' can leave "
                    + ValueWords.word(Objects.requireNonNull(sum.field().min()))
                    + " to "
                    + ValueWords.word(Objects.requireNonNull(sum.field().max()))
                    + " and is then held at the nearer end: "
                    + (above == null ? "" : words(sum, above))
                    + (above == null || below == null ? "" : "; ")
                    + (below == null ? "" : words(sum, below))
                    + ". Choose numbers that stay within, or accept that nothing tells apart who"
                    + " lies beyond."));
      }
    }
    return problems;
  }

  /**
   * Whether something is lost where a sum is held at its lower end: not if points are taken from
   * nothing that others can be taken from, as a complaint takes what a relationship has earned.
   */
  private boolean isLost(Sum sum, Beyond below) {
    if (below.fired().stream().anyMatch(rule -> weight(sum.measures(), rule, 1).signum() > 0)) {
      return true;
    }
    BigDecimal least = Objects.requireNonNull(sum.field().min());
    try {
      Map<String, Object> best = possible(farthest(sum, 1, below.most()));
      return customers
          .decide(best)
          .filter(decided -> decided.fired().contains(below.most()))
          .filter(decided -> total(sum, decided).compareTo(least) >= 0)
          .isEmpty();
    } catch (StepBudget.Spent spent) {
      return false;
    }
  }

  private static String words(Sum sum, Beyond beyond) {
    return ValueWords.customer(beyond.known())
        + " comes to "
        + ValueWords.word(beyond.total())
        + " and shows "
        + ValueWords.word(held(sum.field(), beyond.total()));
  }

  /**
   * A customer whose sum leaves its bounds at the upper end, or the lower; null if none is found.
   */
  private @Nullable Beyond beyond(Sum sum, int sign) {
    BigDecimal most = sign > 0 ? sum.most() : sum.least();
    if (held(sum.field(), most).compareTo(most) == 0) {
      return null;
    }
    try {
      Map<String, Object> known = possible(farthest(sum, sign, null));
      ExampleCustomers.Decided decided = customers.decide(known).orElse(null);
      return decided == null || !isBeyond(sum, decided, sign) ? null : plainest(sum, known, sign);
    } catch (StepBudget.Spent spent) {
      return null;
    }
  }

  private static boolean isBeyond(Sum sum, ExampleCustomers.Decided decided, int sign) {
    BigDecimal total = total(sum, decided);
    return total.subtract(held(sum.field(), total)).signum() == sign;
  }

  /**
   * Where the rules add up to most, or to least, as if all that they test were independent.
   *
   * @param holding a rule that holds there; null for any
   */
  private static Map<String, Object> farthest(Sum sum, int sign, @Nullable Rule holding) {
    Axes axes = Axes.of(sum.rules().stream().map(Rule::when).toList());
    List<MaxGainSearch.Term> terms = new ArrayList<>();
    for (Rule rule : sum.rules()) {
      BigDecimal weight =
          weight(sum.measures(), rule, sign).subtract(weight(sum.measures(), rule, -sign));
      terms.add(term(axes, rule, rule.equals(holding) ? FIRST : weight));
    }
    MaxGainSearch.Most most = new MaxGainSearch(new StepBudget(SEARCH)).most(axes.whole(), terms);
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < most.domains().size(); i++) {
      Axis axis = axes.all().get(i);
      Object value = axis.steps().get(most.domains().get(i).nextSetBit(0)).before();
      if (axis.field() != null && value != null) {
        values.put(axis.key(), value);
      }
    }
    return values;
  }

  /** As many of some values as one customer can have, from the first on. */
  private Map<String, Object> possible(Map<String, Object> wanted) {
    Map<String, Object> known = new TreeMap<>(wanted);
    if (customers.decide(known).isPresent()) {
      return known;
    }
    known.clear();
    wanted.forEach(
        (path, value) -> {
          known.put(path, value);
          if (customers.decide(known).isEmpty()) {
            known.remove(path);
          }
        });
    return known;
  }

  /** Such a customer of whom no more is known than it takes. */
  private Beyond plainest(Sum sum, Map<String, Object> known, int sign) {
    Map<String, Object> left = new TreeMap<>(known);
    for (String path : List.copyOf(known.keySet())) {
      Object value = Objects.requireNonNull(left.remove(path));
      if (customers.decide(left).filter(decided -> isBeyond(sum, decided, sign)).isEmpty()) {
        left.put(path, value);
      }
    }
    ExampleCustomers.Decided decided = customers.decide(left).orElseThrow();
    Rule most =
        decided.fired().stream()
            .max(Comparator.comparing(rule -> weight(sum.measures(), rule, sign)))
            .orElseThrow();
    return new Beyond(left, total(sum, decided), decided.fired(), most);
  }
}
