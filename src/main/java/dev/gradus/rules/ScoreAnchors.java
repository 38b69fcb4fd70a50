package dev.gradus.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a policy places scores between 0 and 100: straight lines between the anchors of each scale,
 * and between the ends of a scale that has none. Immutable and thread-safe.
 *
 * @param byScale the anchors of a scale, at least two, of which scores and indexes increase
 */
public record ScoreAnchors(Map<ScoreScale, List<Anchor>> byScale) {

  /** No anchors: every scale is one straight line. */
  public static final ScoreAnchors NONE = new ScoreAnchors(Map.of());

  private static final int PLACES = 4;

  /** Finer than an index, so that a score lies where its index is wanted. */
  private static final int PLACES_OF_SCORES = 10;

  /**
   * A score and where it is placed.
   *
   * @param score a score on the scale
   * @param index from 0 to 100
   */
  public record Anchor(BigDecimal score, BigDecimal index) {}

  /** Copies the map and its lists. */
  public ScoreAnchors {
    Map<ScoreScale, List<Anchor>> copies = new EnumMap<>(ScoreScale.class);
    byScale.forEach((scale, anchors) -> copies.put(scale, List.copyOf(anchors)));
    byScale = Collections.unmodifiableMap(copies);
  }

  /**
   * The index of a score on a scale, rounded down to four decimals. Below the first anchor it is
   * that of the first, above the last that of the last.
   */
  public BigDecimal index(ScoreScale scale, BigDecimal score) {
    List<Anchor> anchors = byScale.get(scale);
    if (anchors == null) {
      return scale.index(score);
    }
    Anchor from = anchors.get(0);
    for (Anchor to : anchors) {
      if (score.compareTo(to.score()) <= 0) {
        return (score.compareTo(from.score()) <= 0 ? from.index() : between(from, to, score))
            .setScale(PLACES, RoundingMode.FLOOR);
      }
      from = to;
    }
    return from.index().setScale(PLACES, RoundingMode.FLOOR);
  }

  private static BigDecimal between(Anchor from, Anchor to, BigDecimal score) {
    BigDecimal climbed =
        score
            .subtract(from.score())
            .multiply(to.index().subtract(from.index()))
            .add(from.index().multiply(to.score().subtract(from.score())));
    return climbed.divide(to.score().subtract(from.score()), PLACES, RoundingMode.FLOOR);
  }

  /** The least score that has an index on a scale, or nearly so; empty where none has. */
  public Optional<BigDecimal> score(ScoreScale scale, BigDecimal index) {
    List<Anchor> anchors =
        byScale.getOrDefault(
            scale,
            List.of(
                new Anchor(scale.lowest(), BigDecimal.ZERO),
                new Anchor(scale.highest(), BigDecimal.valueOf(100))));
    Anchor from = anchors.get(0);
    for (Anchor to : anchors) {
      if (index.compareTo(from.index()) >= 0 && index.compareTo(to.index()) <= 0) {
        BigDecimal climb = to.index().subtract(from.index());
        return Optional.of(
            climb.signum() == 0
                ? from.score()
                : index
                    .subtract(from.index())
                    .multiply(to.score().subtract(from.score()))
                    .divide(climb, PLACES_OF_SCORES, RoundingMode.CEILING)
                    .add(from.score()));
      }
      from = to;
    }
    return Optional.empty();
  }
}
