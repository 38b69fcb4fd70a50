package dev.gradus.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Approval;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Merge;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.AssessFindings;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.ClassifyFindings;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.Lifecycle;
import dev.gradus.rules.LimitFindings;
import dev.gradus.rules.RateType;
import dev.gradus.rules.RecommendFindings;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.ServeFindings;
import dev.gradus.rules.Stage;
import dev.gradus.support.SampleOutcomes;
import dev.gradus.support.Snapshots;
import dev.gradus.support.Verbs;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

/**
 * The law of every verb: in whatever order rules say what they say, the result is the same. Said
 * again, whatever is not added up stays as it is. Whether a verb is said to the totals that know
 * the library's verbs, to those for any vocabulary, or merged by its own object: all are the same.
 */
class MergeProperties {

  private static final Vocabulary VOCABULARY = SampleOutcomes.VOCABULARY;

  @Property(tries = 600)
  void order_does_not_matter(@ForAll("calls") List<VerbCall> calls, @ForAll Random random) {
    List<VerbCall> shuffled = new ArrayList<>(calls);
    Collections.shuffle(shuffled, random);

    assertThat(results(merged(shuffled))).isEqualTo(results(merged(calls)));
    assertThat(merged(shuffled).said()).isEqualTo(merged(calls).said());
  }

  @Property(tries = 300)
  void what_is_not_added_up_can_be_said_twice(@ForAll("calls") List<VerbCall> calls) {
    List<VerbCall> twice = new ArrayList<>(calls);
    calls.stream().filter(call -> call.verb().merge() != Merge.ADD).forEach(twice::add);

    assertThat(results(merged(twice))).isEqualTo(results(merged(calls)));
  }

  @Property(tries = 600)
  void every_way_to_say_a_verb_merges_alike(@ForAll("calls") List<VerbCall> calls) {
    Totals fast = new LibraryTotals(VOCABULARY);
    Totals extended = new ExtendedTotals(VOCABULARY);
    calls.forEach(call -> invoke(call, fast));
    calls.forEach(call -> invoke(call, extended));

    Map<String, @Nullable Object> expected = merged(calls).said();
    assertThat(fast.said()).isEqualTo(expected);
    assertThat(extended.said()).isEqualTo(expected);
  }

  @Property(tries = 300)
  void one_rule_more_holds_what_the_others_said(
      @ForAll("calls") List<VerbCall> some, @ForAll("calls") List<VerbCall> others) {
    List<VerbCall> one = new ArrayList<>(some);
    one.addAll(others);
    List<VerbCall> other = new ArrayList<>(others);
    other.addAll(some);

    assertThat(merged(one).said()).isEqualTo(merged(other).said());
  }

  private static void invoke(VerbCall call, Totals totals) {
    Object[] arguments =
        call.written().stream()
            .map(argument -> argument instanceof BigDecimal number ? taken(number, call) : argument)
            .toArray();
    try {
      call.verb().method().invoke(totals.findings(), arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Verbs of the library take decimals as {@code double}, outcomes as they are. */
  private static Object taken(BigDecimal number, VerbCall call) {
    return List.of(call.verb().method().getParameterTypes()).contains(double.class)
        ? (Object) number.doubleValue()
        : number;
  }

  private static Totals merged(List<VerbCall> calls) {
    Totals totals = new LibraryTotals(VOCABULARY);
    calls.forEach(call -> call.verb().say(totals, call.arguments()));
    return totals;
  }

  /** All that a decision shows of what the rules said. */
  private static List<Object> results(Totals totals) {
    List<Object> results = new ArrayList<>();
    results.add(findings(totals));
    results.add(String.valueOf(totals.valueClass()));
    results.add(String.valueOf(totals.standing()));
    results.add(totals.grade());
    for (RiskGrade grade : RiskGrade.values()) {
      results.add(totals.tier(grade));
      results.add(totals.mode(grade));
    }
    results.add(totals.approval());
    results.add(totals.pricing(RateType.FIXED));
    results.add(totals.terms());
    results.add(totals.monitoring(Snapshots.TODAY));
    results.add(totals.manager());
    results.add(totals.serviceTeam());
    results.add(totals.contacts());
    results.add(totals.offers());
    results.add(totals.actions());
    results.add(totals.warnings());
    results.add(totals.referred());
    results.add(totals.outcomes());
    return results;
  }

  /** What rules read of all stages, of an applicant and of a borrower. */
  private static List<Customer> findings(Totals totals) {
    return Stream.of(Lifecycle.APPLICANT, Lifecycle.BORROWER)
        .map(
            lifecycle ->
                CustomerSnapshot.builder("C-1", Snapshots.TODAY, CustomerType.INDIVIDUAL)
                    .lifecycle(lifecycle)
                    .loan(loan -> loan.amount(1000))
                    .build())
        .map(snapshot -> FactAssembler.of(snapshot, Customer.Holidays.NONE))
        .map(
            customer -> {
              for (Stage stage : Stage.values()) {
                customer = totals.after(stage, customer, mode -> mode);
              }
              return customer;
            })
        .toList();
  }

  @Provide
  Arbitrary<List<VerbCall>> calls() {
    return Arbitraries.of(Stage.values())
        .flatMap(stage -> Verbs.calls(VOCABULARY, stage))
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 50)
  void a_cap_beats_every_proposal(@ForAll RiskGrade proposed, @ForAll RiskGrade cap) {
    Totals totals = new LibraryTotals(VOCABULARY);
    ((ClassifyFindings) totals.findings()).proposeGrade(proposed);
    ((ClassifyFindings) totals.findings()).capGrade(cap);

    assertThat(totals.grade()).isEqualTo(proposed.compareTo(cap) < 0 ? cap : proposed);
  }

  @Property(tries = 50)
  void the_most_involved_mode_wins(
      @ForAll CrmMode one, @ForAll CrmMode other, @ForAll RiskGrade grade) {
    Totals totals = new LibraryTotals(VOCABULARY);
    ((ClassifyFindings) totals.findings()).requireMode(one);
    ((ClassifyFindings) totals.findings()).requireMode(other);

    assertThat(totals.mode(grade)).isEqualTo(one.compareTo(other) > 0 ? one : other);
  }

  @Property(tries = 100)
  void the_strictest_recommendation_holds_and_nothing_said_refers(
      @ForAll List<Recommendation> said, @ForAll boolean referred) {
    Totals totals = new LibraryTotals(VOCABULARY);
    said.forEach(((RecommendFindings) totals.findings())::recommend);
    if (referred) {
      ((AssessFindings) totals.findings()).refer();
    }

    Recommendation least =
        referred || said.isEmpty() ? Recommendation.REFER : Recommendation.APPROVE;
    Recommendation strictest =
        said.stream()
            .max(Comparator.naturalOrder())
            .filter(each -> each.compareTo(least) > 0)
            .orElse(least);
    assertThat(findings(totals).get(0).recommendation()).isEqualTo(strictest);
    assertThat(findings(totals).get(1).recommendation()).isNull();
  }

  @Property(tries = 100)
  void the_highest_authority_holds_and_an_officer_at_least_of_what_is_not_approved(
      @ForAll List<Authority> said, @ForAll Recommendation recommendation) {
    Totals totals = new LibraryTotals(VOCABULARY);
    RecommendFindings findings = (RecommendFindings) totals.findings();
    said.forEach(findings::requireAuthority);
    findings.recommend(recommendation);

    Authority least = recommendation == Recommendation.APPROVE ? null : Authority.OFFICER;
    assertThat(findings(totals).get(0).authority())
        .isEqualTo(
            Stream.concat(said.stream(), Stream.ofNullable(least))
                .max(Comparator.naturalOrder())
                .orElse(null));
    assertThat(findings(totals).get(1).authority()).isNull();
  }

  @Property(tries = 100)
  void cleared_is_what_is_approved_or_a_review_that_nobody_refers(
      @ForAll List<Recommendation> said, @ForAll boolean referred) {
    Totals totals = new LibraryTotals(VOCABULARY);
    said.forEach(((RecommendFindings) totals.findings())::recommend);
    if (referred) {
      ((RecommendFindings) totals.findings()).refer();
    }

    List<Customer> found = findings(totals);
    assertThat(found.get(0).cleared())
        .isEqualTo(found.get(0).recommendation() == Recommendation.APPROVE);
    assertThat(found.get(1).cleared()).isEqualTo(!referred);
  }

  @Property(tries = 100)
  void a_required_approval_slows_channel_and_target_apart(
      @ForAll ApprovalChannel proposed,
      @ForAll ApprovalChannel one,
      @ForAll ApprovalChannel other,
      @ForAll @IntRange(max = 365) int days,
      @ForAll @IntRange(max = 365) int ofOne,
      @ForAll @IntRange(max = 365) int ofOther) {
    Totals totals = new LibraryTotals(VOCABULARY);
    ServeFindings findings = (ServeFindings) totals.findings();
    findings.proposeApproval(proposed, days);
    findings.requireApproval(one, ofOne);
    findings.requireApproval(other, ofOther);

    assertThat(totals.approval().channel())
        .isEqualTo(Collections.max(List.of(proposed, one, other)));
    assertThat(totals.approval().targetDays())
        .isEqualTo(Collections.max(List.of(days, ofOne, ofOther)));
  }

  @Property(tries = 50)
  void a_required_approval_alone_makes_none_faster(
      @ForAll ApprovalChannel channel, @ForAll @IntRange(max = 365) int days) {
    Totals totals = new LibraryTotals(VOCABULARY);
    ((ServeFindings) totals.findings()).requireApproval(channel, days);

    assertThat(totals.approval()).isEqualTo(new Approval(ApprovalChannel.ENHANCED, days));
  }

  @Property(tries = 100)
  void the_worst_asset_class_holds_for_running_loans(@ForAll List<AssetClass> said) {
    Totals totals = new LibraryTotals(VOCABULARY);
    said.forEach(((AssessFindings) totals.findings())::classifyAsset);

    assertThat(findings(totals).get(0).assessment().assetClass()).isNull();
    assertThat(findings(totals).get(1).assessment().assetClass())
        .isEqualTo(said.stream().max(Comparator.naturalOrder()).orElse(AssetClass.NORMAL));
  }

  @Property(tries = 200)
  void the_greatest_amount_holds_within_the_least_limit_and_none_without_a_proposal(
      @ForAll List<@LongRange(min = 0, max = 100_000_000_000_000L) Long> proposed,
      @ForAll List<@LongRange(min = 0, max = 100_000_000_000_000L) Long> limits) {
    Totals totals = new LibraryTotals(VOCABULARY);
    LimitFindings findings = (LimitFindings) totals.findings();
    proposed.forEach(cents -> findings.proposeAmount(amount(cents).doubleValue()));
    limits.forEach(cents -> findings.limitAmount(amount(cents).doubleValue()));

    BigDecimal most =
        proposed.stream()
            .max(Comparator.naturalOrder())
            .map(
                greatest ->
                    limits.stream()
                        .min(Comparator.naturalOrder())
                        .map(limit -> Math.min(limit, greatest))
                        .orElse(greatest))
            .map(MergeProperties::amount)
            .orElse(null);
    assertThat(totals.terms().maxAmount())
        .usingComparator(Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
        .isEqualTo(most);
    assertThat(findings(totals).get(0).limits().maxAmount()).isEqualTo(totals.terms().maxAmount());
  }

  private static BigDecimal amount(long cents) {
    return BigDecimal.valueOf(cents, 2);
  }
}
