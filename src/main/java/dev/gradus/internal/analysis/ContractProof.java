package dev.gradus.internal.analysis;

import dev.gradus.internal.derived.DerivedFields;
import dev.gradus.internal.manifest.Contract;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Measure;
import dev.gradus.internal.verb.Merge;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** What decides which of the numbers that are said for each grade hold. */
  private static final String GRADE = "segment.grade";

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
      for (Measure measure : book.measures()) {
        if (measure.stage() == stage) {
          moves.values().forEach(move -> follow(measure, move, made, doubts));
        }
      }
      gradeDecides(stage, moves, made);
      made.forEach((key, move) -> moves.merge(key, move, Move::and));
    }
    return doubts;
  }

  /** What is said for each grade moves as the grade does: a worse one never gets the better. */
  private void gradeDecides(Stage stage, Map<String, Move> moves, Map<String, Move> made) {
    Move early = moves.get(GRADE);
    Move late = made.get(GRADE);
    Move grade = early == null ? late : late == null ? early : early.and(late);
    if (grade == null) {
      return;
    }
    for (Measure measure : book.measures()) {
      if (measure.stage() == stage && measure.grade() != null) {
        measure.feeds().forEach(key -> made.merge(key, grade.as(key), Move::and));
      }
    }
  }

  private void follow(Measure measure, Move move, Map<String, Move> made, List<Doubt> doubts) {
    if (book.saying(measure).stream().noneMatch(said -> book.notices(said.rule(), move.key()))) {
      return;
    }
    MonotonicityQuery question =
        new MonotonicityQuery(measure, book, move, effort.part(ONE_QUESTION));
    if (!book.saysFields(measure).isEmpty()) {
      followFields(measure, move, question, made, doubts);
      return;
    }
    Optional<Map<String, Object>> better = question.canGetBetter();
    if (better.isPresent() && measure.promised()) {
      doubts.add(new Doubt(measure.name(), better.get()));
    }
    if (!measure.feeds().isEmpty()) {
      boolean worse = question.mayGetWorse();
      Set<BigDecimal> said =
          book.saying(measure).stream()
              .filter(each -> book.notices(each.rule(), move.key()))
              .map(RuleBook.Said::number)
              .collect(Collectors.toSet());
      if (better.isPresent() || worse || measure.isOptionalSum()) {
        measure
            .feeds()
            .forEach(
                key ->
                    made.merge(
                        key,
                        moved(measure, key, better.isPresent(), worse)
                            .between(
                                measure.merge() == Merge.STRICTEST
                                    ? new Move.Ends(
                                        worse ? said : Set.of(),
                                        better.isPresent() ? said : Set.of())
                                    : null),
                        Move::and));
      }
    }
  }

  /**
   * A number of which some rule says the value of a field: it moves as that field does, and as
   * rules begin and cease to hold. How rules meet is not looked at.
   */
  private void followFields(
      Measure measure,
      Move move,
      MonotonicityQuery question,
      Map<String, Move> made,
      List<Doubt> doubts) {
    boolean sum = measure.merge() == Merge.ADD;
    boolean better = sum || question.mayGetBetter();
    boolean worse = sum || question.mayGetWorse();
    for (VerbCall call : book.saysFields(measure)) {
      if (call.fields().stream().anyMatch(field -> field.path().equals(move.key()))) {
        boolean with = risesWithItsField(measure, call);
        boolean either = move.appears() || move.vanishes();
        better |= either || (with ? move.falls() : move.rises());
        worse |= either || (with ? move.rises() : move.falls());
      }
    }
    if (better && measure.promised()) {
      doubts.add(new Doubt(measure.name(), Map.of()));
    }
    if (better || worse || measure.isOptionalSum()) {
      for (String key : measure.feeds()) {
        made.merge(key, moved(measure, key, better, worse), Move::and);
      }
    }
  }

  private static boolean risesWithItsField(Measure measure, VerbCall call) {
    List<VerbCall> ends = call.extremes();
    BigDecimal least = Objects.requireNonNullElse(ends.get(0).says(measure), measure.none());
    BigDecimal most =
        Objects.requireNonNullElse(ends.get(ends.size() - 1).says(measure), measure.none());
    return least.compareTo(most) <= 0;
  }

  /**
   * How what is read of a number moves with it. Where nothing is said a limit is the best there is,
   * and a proposal the worst; whether a sum is unknown or 0 is neither better nor worse. What some
   * rule says of everybody is never unknown.
   */
  private Move moved(Measure measure, String key, boolean better, boolean worse) {
    Move moved = measure.turned() ? Move.of(key, better, worse) : Move.of(key, worse, better);
    if (measure.isOptionalSum()) {
      return moved.optional();
    }
    if (measure.standIn() || book.saying(measure).stream().anyMatch(RuleBook.Said::ofEverybody)) {
      return moved.with(Move.Unknown.NOWHERE);
    }
    boolean first = (measure.merge() == Merge.STRICTEST) != measure.turned();
    return moved.with(first ? Move.Unknown.FIRST : Move.Unknown.LAST);
  }
}
