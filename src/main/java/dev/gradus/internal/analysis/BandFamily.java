package dev.gradus.internal.analysis;

import dev.gradus.internal.analysis.RuleBook.Said;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.verb.Measure;
import dev.gradus.internal.verb.Merge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bands of one field under the same conditions on other things, which all say something of the
 * same number: a column of a scorecard.
 *
 * @param measure the number
 * @param axis the field
 * @param where the conditions on other things
 * @param pieces the pieces of all bands, from the lowest on
 * @param others the rules outside that say something of the number
 */
record BandFamily(
    Measure measure, NumberAxis axis, Set<Condition> where, List<Piece> pieces, List<Said> others) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * A piece of a band.
   *
   * @param said the rule, and what it says of the number
   * @param values the values
   */
  record Piece(Said said, Span.Piece values) {}

  /** Values for which two bands speak. */
  record Overlap(NumberAxis axis, Span.Piece values, Rule lower, Rule upper) {}

  /** Families of at least two bands. */
  static List<BandFamily> of(Measure measure, List<Said> saying) {
    Map<NumberAxis, Map<Set<Condition>, List<Band>>> families = new LinkedHashMap<>();
    Map<String, Said> said = new LinkedHashMap<>();
    for (Said each : saying) {
      said.put(each.rule().id(), each);
      each.rule().when().fields().stream()
          .filter(field -> field.type().ordered())
          .map(NumberAxis::new)
          .forEach(
              axis ->
                  Band.of(each.rule(), axis)
                      .ifPresent(
                          band ->
                              families
                                  .computeIfAbsent(axis, one -> new LinkedHashMap<>())
                                  .computeIfAbsent(band.where(), one -> new ArrayList<>())
                                  .add(band)));
    }
    List<BandFamily> found = new ArrayList<>();
    families.forEach(
        (axis, columns) ->
            columns.forEach(
                (where, bands) -> {
                  if (bands.size() > 1) {
                    found.add(family(measure, axis, where, bands, said));
                  }
                }));
    return found;
  }

  private static BandFamily family(
      Measure measure,
      NumberAxis axis,
      Set<Condition> where,
      List<Band> bands,
      Map<String, Said> said) {
    List<Piece> pieces = new ArrayList<>();
    Map<String, Said> others = new LinkedHashMap<>(said);
    for (Band band : bands) {
      Said saying = others.remove(band.rule().id());
      if (saying != null) {
        band.span().pieces().forEach(values -> pieces.add(new Piece(saying, values)));
      }
    }
    pieces.sort(
        Comparator.comparing((Piece piece) -> piece.values().from())
            .thenComparing(piece -> piece.values().to()));
    return new BandFamily(measure, axis, where, pieces, List.copyOf(others.values()));
  }

  /** What is left between the bands and cannot be meant. */
  List<BandGap> gaps() {
    List<BandGap> gaps = new ArrayList<>();
    Piece last = pieces.get(0);
    for (Piece next : pieces.subList(1, pieces.size())) {
      Cut end = last.values().to();
      if (end.compareTo(next.values().from()) < 0 && !last.said().equals(next.said())) {
        BandGap gap =
            new BandGap(
                axis,
                new Span.Piece(end, next.values().from()),
                last.said().rule(),
                last.values(),
                next.said().rule(),
                next.values());
        if (gap.isSliver() || isOutOfLine(gap, last, next)) {
          gaps.add(gap);
        }
      }
      if (next.values().to().compareTo(end) > 0) {
        last = next;
      }
    }
    return gaps;
  }

  /**
   * Whether what holds in a gap does not lie between what holds below and above it, and nobody else
   * speaks of it: between 10 and 20 points, 0 is out of line; between -5 and 5 it is the middle.
   */
  private boolean isOutOfLine(BandGap gap, Piece last, Piece next) {
    BigDecimal below = number(piece -> piece.values().to().equals(last.values().to()));
    BigDecimal above = number(piece -> piece.values().from().equals(next.values().from()));
    BigDecimal between = elsewhere();
    return (between.compareTo(below.min(above)) < 0 || between.compareTo(below.max(above)) > 0)
        && others.stream().noneMatch(said -> touches(said.rule(), gap));
  }

  private BigDecimal number(java.util.function.Predicate<Piece> which) {
    return pieces.stream()
        .filter(which)
        .map(piece -> piece.said().number())
        .reduce(measure::merged)
        .orElse(measure.none());
  }

  /** What holds where no band speaks. */
  private BigDecimal elsewhere() {
    if (measure.merge() == Merge.ADD) {
      return BigDecimal.ZERO;
    }
    return others.stream()
        .filter(said -> where.containsAll(said.rule().when().conjuncts()))
        .map(Said::number)
        .reduce(measure.none(), measure::merged);
  }

  private boolean touches(Rule rule, BandGap gap) {
    return rule.when().fields().contains(axis.field())
        && !axis.atMost(rule.when()).and(new Span(List.of(gap.values()))).isEmpty();
  }

  /** All rules that say something of the number by what the field is. */
  List<Condition> speaking() {
    List<Condition> speaking = new ArrayList<>();
    pieces.stream().map(piece -> piece.said().rule().when()).distinct().forEach(speaking::add);
    others.stream()
        .map(said -> said.rule().when())
        .filter(when -> when.fields().contains(axis.field()))
        .forEach(speaking::add);
    return speaking;
  }

  /**
   * Where the end of one band lies in another, so that both speak. A band within another is meant
   * to come on top of it, and so are two that share more than half of the shorter.
   */
  List<Overlap> overlaps() {
    List<Overlap> overlaps = new ArrayList<>();
    Piece last = pieces.get(0);
    for (Piece next : pieces.subList(1, pieces.size())) {
      Span.Piece one = last.values();
      Span.Piece two = next.values();
      if (one.from().compareTo(two.from()) < 0
          && two.from().compareTo(one.to()) < 0
          && one.to().compareTo(two.to()) < 0
          && !last.said().equals(next.said())
          && (measure.merge() == Merge.ADD
              || last.said().number().compareTo(next.said().number()) != 0)) {
        Span.Piece both = new Span.Piece(two.from(), one.to());
        BigDecimal shorter = NumberAxis.width(one).min(NumberAxis.width(two));
        if (NumberAxis.width(both).multiply(TWO).compareTo(shorter) <= 0) {
          overlaps.add(new Overlap(axis, both, last.said().rule(), next.said().rule()));
        }
      }
      last = two.to().compareTo(one.to()) > 0 ? next : last;
    }
    return overlaps;
  }
}
