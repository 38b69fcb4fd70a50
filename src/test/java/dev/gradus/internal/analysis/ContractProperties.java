package dev.gradus.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.decision.Approval;
import dev.gradus.decision.Pricing;
import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Terms;
import dev.gradus.field.Field;
import dev.gradus.field.Visibility;
import dev.gradus.internal.backend.BothBackEnds;
import dev.gradus.internal.boundary.InventedCustomers;
import dev.gradus.internal.boundary.Thresholds;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.engine.Evaluation;
import dev.gradus.internal.engine.LoadedPolicy;
import dev.gradus.internal.explain.DecisionWriter;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.manifest.Contract;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.support.Snapshots;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * What the prover says of small random policies, held against customers who are taken through the
 * rules.
 */
class ContractProperties {

  private static final int PAIRS = 400;

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Property(tries = 120, shrinking = ShrinkingMode.OFF)
  void what_is_proven_holds_and_what_is_shown_breaks_it(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    CheckedPolicy policy = RandomPolicies.next(random);
    Contract contract = policy.manifest().contracts().get(0);
    Contracts.Verdict verdict =
        Contracts.verdict(policy, new RuleBook(policy.rules(), policy.vocabulary()), contract);

    if (verdict.doubts().isEmpty()) {
      Statistics.collect("proven");
      for (int i = 0; i < PAIRS; i++) {
        assertThat(broken(policy, contract, random)).isEmpty();
      }
    } else if (verdict.breach() != null) {
      Statistics.collect("broken");
      assertThat(
              ContractBreach.improved(
                  outcome(policy, verdict.breach().better()),
                  outcome(policy, verdict.breach().worse())))
          .isPresent();
    } else {
      Statistics.collect("neither");
    }
    Statistics.coverage(
        coverage -> {
          coverage.check("proven").percentage(share -> share > 20);
          coverage.check("broken").percentage(share -> share > 2);
          coverage.check("neither").percentage(share -> share < 40);
        });
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void the_prover_and_the_engine_decide_alike(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    CheckedPolicy policy = RandomPolicies.next(random);
    LoadedPolicy engine = BothBackEnds.unproven(policy);
    for (int i = 0; i < 60; i++) {
      Optional<SortedMap<String, Object>> given =
          new InventedCustomers(policy).given(draw(policy, random));
      if (given.isPresent() && Snapshots.isPossible(SnapshotAssembler.assemble(given.get()))) {
        ContractOutcome outcome = outcome(policy, given.get());
        Evaluation evaluation = engine.evaluate(SnapshotAssembler.assemble(given.get()));

        assertThat(engine.check().problems(SnapshotAssembler.assemble(given.get()))).isEmpty();
        assertThat(words(outcome)).isEqualTo(words(policy, evaluation));
      }
    }
  }

  /**
   * Two customers who differ in the contract's field only, the second of whom is worse and does
   * better.
   */
  private static Optional<String> broken(CheckedPolicy policy, Contract contract, Random random) {
    Map<String, Object> wanted = draw(policy, random);
    ContractMoves.of(contract, policy.derived()).forEach(move -> wanted.remove(move.key()));
    Field field = contract.field();
    Object one = value(field, random);
    Object other = value(field, random);
    boolean ascending = compare(one, other) <= 0;
    boolean down = contract.direction() == Contract.Direction.DOWN;
    Optional<SortedMap<String, Object>> better =
        with(policy, wanted, field, ascending == down ? one : other);
    Optional<SortedMap<String, Object>> worse =
        with(policy, wanted, field, ascending == down ? other : one);
    return better.isPresent()
            && worse.isPresent()
            && differInOne(policy, field, better.get(), worse.get())
        ? ContractBreach.improved(outcome(policy, better.get()), outcome(policy, worse.get()))
            .map(what -> what + " of " + better.get() + " and " + worse.get())
        : Optional.empty();
  }

  /** Whether nothing differs but what is held responsible for the field. */
  private static boolean differInOne(
      CheckedPolicy policy, Field field, Map<String, Object> one, Map<String, Object> other) {
    Set<String> paths = new TreeSet<>(one.keySet());
    paths.addAll(other.keySet());
    paths.removeIf(path -> Objects.equals(one.get(path), other.get(path)));
    return policy
        .derived()
        .responsible(field)
        .filter(path -> paths.equals(Set.of(path)))
        .isPresent();
  }

  @SuppressWarnings("unchecked")
  private static int compare(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  private static Optional<SortedMap<String, Object>> with(
      CheckedPolicy policy, Map<String, Object> wanted, Field field, Object value) {
    Map<String, Object> all = new LinkedHashMap<>(wanted);
    all.put(field.path(), value);
    return new InventedCustomers(policy).given(all);
  }

  private static Object value(Field field, Random random) {
    return switch (field.path()) {
      case "credit.overdueStreak", "credit.inquiries6m", "business.years", "derived.events" ->
          random.nextInt(8);
      case "finances.debtToIncomeRatio" -> BigDecimal.valueOf(random.nextInt(90), 2);
      case "credit.scoreIndex" -> BigDecimal.valueOf(random.nextInt(1001), 1);
      case "collateral.coverage" -> BigDecimal.valueOf(random.nextInt(150), 2);
      case "derived.loanToIncome" -> BigDecimal.valueOf(random.nextInt(600), 2);
      case "derived.margin" -> BigDecimal.valueOf(random.nextInt(20) - 5, 1);
      case "derived.free", "person.annualIncome" ->
          BigDecimal.valueOf(random.nextInt(80) * 10_000L);
      case "credit.score" -> BigDecimal.valueOf(random.nextInt(1001));
      case "business.foundedOn" ->
          java.time.LocalDate.of(2026, 6, 30).minusDays(random.nextInt(4000));
      default -> BigDecimal.valueOf(random.nextInt(30) * 100_000L);
    };
  }

  private static Map<String, Object> draw(CheckedPolicy policy, Random random) {
    List<Condition.Test> tests =
        policy.rules().stream().flatMap(rule -> rule.when().tests().stream()).toList();
    Map<String, Object> values = new LinkedHashMap<>();
    for (Field field : policy.fields().visible(Visibility.CUSTOMER)) {
      boolean tested =
          policy.rules().stream().anyMatch(rule -> rule.when().fields().contains(field));
      if (tested && random.nextInt(4) > 0) {
        List<Object> samples = Thresholds.of(field, tests).regions();
        values.put(field.path(), samples.get(random.nextInt(samples.size())));
      }
    }
    return values;
  }

  private static ContractOutcome outcome(CheckedPolicy policy, Map<String, Object> given) {
    return ContractOutcome.of(policy, new InventedCustomers(policy).values(given));
  }

  private static List<String> words(ContractOutcome outcome) {
    return outcome.numbers().values().stream().map(ContractOutcome.Result::words).toList();
  }

  /** What the decision itself shows. */
  private static List<String> words(CheckedPolicy policy, Evaluation evaluation) {
    ServiceDecision decision = new DecisionWriter(policy).write(evaluation);
    Service service = decision.service();
    Terms terms = service.terms();
    Approval approval = service.approval();
    Pricing pricing = service.pricing();
    List<String> words = new ArrayList<>();
    words.add(decision.riskPoints() + " risk points");
    words.add("grade " + decision.riskGrade());
    words.add("tier " + decision.tier());
    words.add("recommendation " + none(decision.recommendation()));
    words.add("authority " + none(decision.authority()));
    words.add("approval " + (approval == null ? "none" : approval.channel()));
    words.add(
        terms.maxAmount() == null
            ? "no amount"
            : "at most an amount of " + terms.maxAmount().toPlainString());
    words.add("a rate adjusted by " + (pricing == null ? "none" : pricing.adjustmentBp()) + " bp");
    words.add(
        terms.maxTermMonths() == null
            ? "no limit to the term"
            : "at most " + terms.maxTermMonths() + " months");
    words.add(
        terms.minCoverage() == null
            ? "no cover required"
            : "a cover from " + terms.minCoverage().toPlainString());
    words.add("asset class " + none(decision.assetClass()));
    for (String outcome : List.of("bonus", "ceiling", "deposit", "line", "rate")) {
      Object value = evaluation.totals().outcomes().get(outcome);
      words.add(outcome + " " + (value == null ? "none" : PlainValue.of(value)));
    }
    return words;
  }

  private static String none(@Nullable Enum<?> code) {
    return code == null ? "none" : code.name();
  }
}
