package dev.gradus.internal.analysis;

import dev.gradus.decision.Aspect;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.verb.Verb;
import dev.gradus.policy.PolicyProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gaps between the bands of a field and overlaps of them, of whatever rules say by bands: points,
 * classes, standings, tiers, modes, caps and outcomes of a policy's own.
 */
final class BandFindings {

  /** The code of a gap that breaks nothing. */
  static final String GAP = "band-gap";

  /** Steps that all questions may take: well below half a second. */
  private static final long EFFORT = 1_000_000;

  private static final long ONE_QUESTION = 20_000;

  /** More are not told at once. */
  private static final int MOST = 20;

  private final Satisfiability possible;
  private final ExampleCustomers customers;
  private final Map<Place, Gap> gaps = new LinkedHashMap<>();
  private final Map<Place, PolicyProblem> overlaps = new LinkedHashMap<>();

  /** Some values of a field; what is found there in several columns of a table is one finding. */
  private record Place(NumberAxis axis, Span.Piece values) {}

  /**
   * A gap of which somebody is an example.
   *
   * @param gap the gap
   * @param verb the verb that nobody says there
   * @param customer who falls into it
   * @param rows how many columns of the same table have it
   */
  record Gap(BandGap gap, Verb verb, String customer, int rows) {

    /** The same gap, and in one more column unless it is between the same rules. */
    private Gap andBelow(Rule rule) {
      return rule.id().equals(gap.below().id()) ? this : new Gap(gap, verb, customer, rows + 1);
    }

    /** The gap as sentences. */
    String words() {
      return "No rule of these bands says '"
          + verb.name()
          + "' for "
          + customer
          + ": "
          + gap.words()
          + " "
          + others()
          + gap.remedy();
    }

    private String others() {
      return switch (rows) {
        case 1 -> "";
        case 2 -> "Another pair of rules has the same gap. ";
        default -> (rows - 1) + " other pairs of rules have the same gap. ";
      };
    }

    private PolicyProblem problem() {
      return AnalysisProblems.warning(gap.below(), GAP, words());
    }
  }

  private BandFindings(CheckedPolicy policy, List<Condition> always) {
    StepBudget effort = new StepBudget(EFFORT);
    this.possible = new Satisfiability(effort, ONE_QUESTION, always);
    this.customers = new ExampleCustomers(policy, effort.part(EFFORT / 2));
  }

  /**
   * Looks for the gaps and overlaps of a policy's own rules.
   *
   * @param always what every customer meets
   */
  static BandFindings of(CheckedPolicy policy, Speakers speakers, List<Condition> always) {
    BandFindings found = new BandFindings(policy, always);
    for (Speakers.Line line : speakers.lines()) {
      for (BandFamily family : BandFamily.of(line.measure(), line.saying())) {
        family.gaps().forEach(gap -> found.gap(line.verb(), family, gap));
        family.overlaps().forEach(overlap -> found.overlap(line.verb(), overlap));
      }
    }
    return found;
  }

  /** The gaps, in the order of what is said. */
  List<Gap> gaps() {
    return List.copyOf(gaps.values());
  }

  /**
   * A warning for each gap and each overlap.
   *
   * @param told the gaps of which something else has told
   */
  List<PolicyProblem> problems(Collection<Gap> told) {
    List<PolicyProblem> problems = new ArrayList<>();
    gaps().stream().filter(gap -> !told.contains(gap)).map(Gap::problem).forEach(problems::add);
    problems.addAll(overlaps.values());
    return problems;
  }

  private void gap(Verb verb, BandFamily family, BandGap gap) {
    Place place = new Place(gap.axis(), gap.values());
    Gap before = gaps.get(place);
    if (before != null) {
      gaps.put(place, before.andBelow(gap.below()));
    } else if (gaps.size() < MOST) {
      example(family, gap).ifPresent(customer -> gaps.put(place, new Gap(gap, verb, customer, 1)));
    }
  }

  /** Somebody in a gap of whom no rule speaks. */
  private Optional<String> example(BandFamily family, BandGap gap) {
    List<Condition> met = new ArrayList<>(family.where());
    met.add(gap.axis().is(gap.example()));
    Optional<Map<String, @Nullable Object>> example = possible.example(met, family.speaking());
    List<Rule> silent = new ArrayList<>();
    family.pieces().forEach(piece -> silent.add(piece.said().rule()));
    return example.filter(values -> customers.confirms(values, silent)).map(ValueWords::customer);
  }

  private void overlap(Verb verb, BandFamily.Overlap overlap) {
    Place place = new Place(overlap.axis(), overlap.values());
    if (Aspect.GRADE.equals(verb.brings()) // of which GradeBands tells
        || overlaps.containsKey(place)
        || overlaps.size() >= MOST) {
      return;
    }
    possible
        .example(List.of(overlap.lower().when(), overlap.upper().when()))
        .filter(values -> customers.confirms(values, List.of()))
        .ifPresent(values -> overlaps.put(place, overlap(verb, overlap, values)));
  }

  private static PolicyProblem overlap(
      Verb verb, BandFamily.Overlap overlap, Map<String, ? extends @Nullable Object> example) {
    String held =
        switch (verb.merge()) {
          case ADD -> "both count";
          case EVIDENCE -> "the best for and the worst against count";
          case BEST -> "the better holds";
          default -> "the stricter holds";
        };
    return AnalysisProblems.warning(
        overlap.upper(),
        "band-overlap",
        overlap.lower().id()
            + " says '"
            + verb.name()
            + "' as well for "
            + ValueWords.customer(example)
            + "; "
            + held
            + ". "
            + overlap.lower().id()
            + " ends "
            + overlap.axis().end(overlap.values().to())
            + ", this rule begins "
            + overlap.axis().beginning(overlap.values().from())
            + ". Give each band its own end.");
  }
}
