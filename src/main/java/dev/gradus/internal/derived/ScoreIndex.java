package dev.gradus.internal.derived;

import dev.gradus.internal.tree.PlainValue;
import dev.gradus.rules.Customer;
import dev.gradus.rules.ScoreAnchors;
import dev.gradus.rules.ScoreScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The credit score placed between 0 and 100. The scale stays where the score moves. */
final class ScoreIndex implements DerivedField {

  private static final String SCORE = "credit.score";
  private static final String SCALE = "credit.scoreScale";

  private final ScoreAnchors anchors;

  /** The index that a policy's anchors give. */
  ScoreIndex(ScoreAnchors anchors) {
    this.anchors = anchors;
  }

  @Override
  public String path() {
    return "credit.scoreIndex";
  }

  @Override
  public List<String> sources() {
    return List.of(SCORE);
  }

  @Override
  public @Nullable Object compute(Customer customer) {
    return customer.credit().scoreIndex();
  }

  @Override
  public Direction direction(String source) {
    return Direction.WITH;
  }

  @Override
  public boolean put(Object wanted, GivenValues given) {
    ScoreScale scale = scale(given);
    Optional<BigDecimal> score = anchors.score(scale, (BigDecimal) wanted);
    score.ifPresent(
        found -> {
          given.put(SCALE, scale);
          given.put(SCORE, PlainValue.normalised(found));
        });
    return score.isPresent();
  }

  @Override
  public List<SortedMap<String, Object>> around(Object wanted, String source, GivenValues given) {
    ScoreScale scale = scale(given);
    List<SortedMap<String, Object>> changes = new ArrayList<>();
    List<BigDecimal> scores =
        anchors.score(scale, (BigDecimal) wanted).map(WholeNumbers::around).orElse(List.of());
    for (BigDecimal score : scores) {
      if (scale.holds(score)) {
        SortedMap<String, Object> change = WholeNumbers.change(SCORE, score);
        if (given.get(SCALE) == null) {
          change.put(SCALE, scale);
        }
        changes.add(change);
      }
    }
    return changes;
  }

  private static ScoreScale scale(GivenValues given) {
    return (ScoreScale) given.getOrDefault(SCALE, ScoreScale.PERCENT);
  }

  @Override
  public Set<String> inseparable() {
    return Set.of(SCORE, SCALE);
  }

  /** A score comes with a scale that it lies on. */
  @Override
  public void complete(GivenValues given) {
    if (given.get(SCORE) instanceof BigDecimal score
        && !(given.get(SCALE) instanceof ScoreScale scale && scale.holds(score))) {
      given.put(SCALE, ScoreScale.PBOC);
    }
  }
}
