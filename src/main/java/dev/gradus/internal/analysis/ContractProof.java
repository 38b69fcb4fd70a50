package dev.gradus.internal.analysis;

import dev.gradus.internal.analysis.Axis.Side;
import dev.gradus.internal.derived.DerivedFields;
import dev.gradus.internal.manifest.Contract;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proves contracts, stage by stage and one moving thing at a time.
 *
 * <p>A stage is a function of what it reads. If no result of it gets better when any one of the
 * things that may have got worse gets worse, none does when several do. So it is enough to know in
 * which direction each thing can move, and to ask of each whether a promised result could get
 * better, and where the results that later stages read can move.
 */
final class ContractProof {

  private static final long ONE_QUESTION = 200_000;

  private final RuleBook book;
  private final DerivedFields derived;
  private final StepBudget effort;

  ContractProof(RuleBook book, DerivedFields derived, StepBudget effort) {
    this.book = book;
    this.derived = derived;
    this.effort = effort;
  }

  /**
   * Where a contract could not be proven.
   *
   * @param what the result that could get better
   * @param where what is known of the customers there, by path
   */
  record Doubt(String what, Map<String, Object> where) {}

  /** What stands in the way of a contract; nothing where it is proven. */
  List<Doubt> doubts(Contract contract) {
    Map<String, Move> moves = new LinkedHashMap<>();
    ContractMoves.of(contract, derived).forEach(move -> moves.put(move.key(), move));
    List<Doubt> doubts = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      Map<String, Move> made = new LinkedHashMap<>();
      for (OutcomeMeasure facet : book.saying().keySet()) {
        if (facet.stage() == stage) {
          moves.values().forEach(move -> follow(facet, move, made, doubts));
        }
      }
      if (stage == Stage.CLASSIFY) {
        gradeDecides(moves, made);
      }
      made.forEach((key, move) -> moves.merge(key, move, Move::and));
    }
    return doubts;
  }

  /**
   * The grade lies within the cap of the first stage, and a worse grade never has the better tier
   * or lighter mode.
   */
  private static void gradeDecides(Map<String, Move> moves, Map<String, Move> made) {
    Move cap = moves.get("assessment.gradeCap");
    if (cap != null) {
      made.merge("segment.grade", cap.as("segment.grade"), Move::and);
    }
    Move grade = made.get("segment.grade");
    if (grade != null) {
      for (String key : List.of("segment.tier", "segment.mode")) {
        made.merge(key, grade.as(key), Move::and);
      }
    }
  }

  private void follow(OutcomeMeasure facet, Move move, Map<String, Move> made, List<Doubt> doubts) {
    if (book.saying(facet).stream().noneMatch(rule -> book.notices(rule, move.key()))) {
      return;
    }
    MonotonicityQuery question =
        new MonotonicityQuery(facet, book, move, effort.part(ONE_QUESTION));
    Optional<Map<String, Object>> better = question.canGetBetter();
    if (better.isPresent() && facet.isPromised()) {
      doubts.add(new Doubt(facet.name(), better.get()));
    }
    if (facet.feeds() != null) {
      boolean worse = question.mayGetWorse();
      if (better.isPresent() || worse) {
        made.merge(facet.feeds(), facet.move(better.isPresent(), worse), Move::and);
      }
    }
    if (facet.equals(OutcomeMeasures.APPROVAL_PROPOSED)
        || facet.equals(OutcomeMeasures.APPROVAL_REQUIRED)) {
      lenientWithoutProposal(move).ifPresent(where -> doubts.add(new Doubt(facet.name(), where)));
    }
  }

  /**
   * Without any proposal the strictest review is due, unless a rule requires less: there a
   * requirement helps. Nothing is promised where that can be, whether it moves or not.
   */
  private Optional<Map<String, Object>> lenientWithoutProposal(Move move) {
    List<Rule> proposing = book.saying(OutcomeMeasures.APPROVAL_PROPOSED);
    List<Rule> lenient =
        book.saying(OutcomeMeasures.APPROVAL_REQUIRED).stream()
            .filter(rule -> isLenient(OutcomeMeasures.APPROVAL_REQUIRED.of(rule)))
            .toList();
    Axes axes = Axes.of(conditions(proposing, lenient), move);
    List<Formula> none =
        proposing.stream().map(rule -> axes.formula(rule.when(), Side.AFTER).not()).toList();
    for (Rule rule : lenient) {
      List<Formula> all = new ArrayList<>(none);
      all.add(axes.formula(rule.when(), Side.AFTER));
      Optional<Map<String, Object>> found = MonotonicityQuery.solve(axes, all, effort);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isLenient(@Nullable BigDecimal channel) {
    return channel != null && channel.compareTo(VerbArguments.place(ApprovalChannel.ENHANCED)) < 0;
  }

  private static List<Condition> conditions(List<Rule> some, List<Rule> others) {
    List<Condition> conditions = new ArrayList<>(some.stream().map(Rule::when).toList());
    others.forEach(rule -> conditions.add(rule.when()));
    return conditions;
  }
}
