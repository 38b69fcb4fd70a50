package dev.gradus.internal.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of numbers: pieces of a line, from the lowest to the highest, with something between each
 * two. Immutable.
 */
record Span(List<Piece> pieces) {

  /** All numbers. */
  static final Span ALL = new Span(List.of(new Piece(Cut.LOWEST, Cut.HIGHEST)));

  /** No number. */
  static final Span NONE = new Span(List.of());

  /** The numbers between two cuts. */
  record Piece(Cut from, Cut to) {}

  /** Copies the list. */
  Span {
    pieces = List.copyOf(pieces);
  }

  static Span between(Cut from, Cut to) {
    return from.compareTo(to) < 0 ? new Span(List.of(new Piece(from, to))) : NONE;
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** What lies in both. */
  Span and(Span other) {
    List<Piece> common = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < pieces.size() && j < other.pieces.size()) {
      Piece one = pieces.get(i);
      Piece two = other.pieces.get(j);
      Cut from = one.from().compareTo(two.from()) > 0 ? one.from() : two.from();
      Cut to = one.to().compareTo(two.to()) < 0 ? one.to() : two.to();
      if (from.compareTo(to) < 0) {
        common.add(new Piece(from, to));
      }
      if (one.to().compareTo(two.to()) < 0) {
        i++;
      } else {
        j++;
      }
    }
    return new Span(common);
  }

  /** What lies in neither. */
  Span not() {
    List<Piece> between = new ArrayList<>();
    Cut from = Cut.LOWEST;
    for (Piece piece : pieces) {
      if (from.compareTo(piece.from()) < 0) {
        between.add(new Piece(from, piece.from()));
      }
      from = piece.to();
    }
    if (from.compareTo(Cut.HIGHEST) < 0) {
      between.add(new Piece(from, Cut.HIGHEST));
    }
    return new Span(between);
  }

  /** What lies in at least one. */
  Span or(Span other) {
    return not().and(other.not()).not();
  }
}
