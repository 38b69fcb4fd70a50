package dev.gradus.internal.analysis;

import dev.gradus.internal.analysis.RuleBook.Said;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.verb.Measure;
import dev.gradus.internal.verb.Merge;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules that say something of the numbers that verbs move. */
final class Speakers {

  private final RuleBook book;
  private final Set<Measure> united = new HashSet<>();

  Speakers(CheckedPolicy policy) {
    this.book = new RuleBook(policy.rules(), policy.vocabulary());
    policy.vocabulary().verbs().stream()
        .filter(verb -> verb.merge() == Merge.UNITE)
        .forEach(verb -> united.addAll(verb.measures()));
  }

  /** The numbers of which rules say something, but for those that stand for codes of a set. */
  List<Measure> measures() {
    return book.measures().stream().filter(measure -> !united.contains(measure)).toList();
  }

  /** The rules that say something of a number, and what they say. */
  List<Said> of(Measure measure) {
    return book.saying(measure);
  }
}
