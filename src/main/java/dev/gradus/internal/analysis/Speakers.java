package dev.gradus.internal.analysis;

import dev.gradus.internal.analysis.RuleBook.Said;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Measure;
import dev.gradus.internal.verb.Merge;
import dev.gradus.internal.verb.Verb;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The rules that say something of the numbers that verbs move, but for those of lists. */
final class Speakers {

  private final RuleBook book;
  private final Map<Measure, Verb> verbs = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();

  /**
   * What rules say of one number by one verb. Points of a kind of evidence are one line, whether
   * for or against.
   *
   * @param verb the verb
   * @param measure the number
   * @param saying the rules, and what each says
   */
  record Line(Verb verb, Measure measure, List<Said> saying) {}

  Speakers(CheckedPolicy policy) {
    this.book = new RuleBook(policy.rules(), policy.vocabulary());
    for (Verb verb : policy.vocabulary().verbs()) {
      if (verb.merge() != Merge.UNITE) {
        verb.measures().forEach(measure -> verbs.putIfAbsent(measure, verb));
        if (verb.merge() == Merge.EVIDENCE) {
          addEvidence(verb, policy.rules());
        }
      }
    }
    for (Measure measure : measures()) {
      Verb verb = verb(measure);
      if (verb.merge() != Merge.EVIDENCE) {
        lines.add(new Line(verb, measure, of(measure)));
      }
    }
  }

  private void addEvidence(Verb verb, List<Rule> rules) {
    List<Said> saying = new ArrayList<>();
    for (Rule rule : rules) {
      rule.then().stream()
          .filter(call -> call.verb().equals(verb))
          .flatMap(call -> points(call).stream())
          .reduce(BigDecimal::add)
          .ifPresent(points -> saying.add(new Said(rule, points)));
    }
    if (!saying.isEmpty()) {
      Measure line = Measure.of(verb.name(), verb.stage(), Merge.ADD, BigDecimal.ZERO);
      lines.add(new Line(verb, line, saying));
    }
  }

  private static Optional<BigDecimal> points(VerbCall call) {
    return call.verb().measures().stream()
        .map(call::says)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .findFirst();
  }

  /** What rules say, line by line. */
  List<Line> lines() {
    return lines;
  }

  /** The numbers of which rules say something, but for those that stand for codes of a set. */
  List<Measure> measures() {
    return book.measures().stream().filter(verbs::containsKey).toList();
  }

  /** The verb that moves a number. */
  Verb verb(Measure measure) {
    return Objects.requireNonNull(verbs.get(measure));
  }

  /** The rules that say something of a number, and what they say. */
  List<Said> of(Measure measure) {
    return book.saying(measure);
  }
}
