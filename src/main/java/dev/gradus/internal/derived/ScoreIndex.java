package dev.gradus.internal.derived;

import dev.gradus.internal.tree.PlainValue;
import dev.gradus.rules.Customer;
import dev.gradus.rules.ScoreScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The credit score placed on its scale. The scale stays where the score moves. */
final class ScoreIndex implements DerivedField {

  private static final String SCORE = "credit.score";
  private static final String SCALE = "credit.scoreScale";
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

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
    BigDecimal index = (BigDecimal) wanted;
    if (index.signum() < 0 || index.compareTo(MOST) > 0) {
      return false;
    }
    ScoreScale scale = scale(given);
    given.put(SCALE, scale);
    given.put(SCORE, PlainValue.normalised(score(index, scale)));
    return true;
  }

  @Override
  public List<SortedMap<String, Object>> around(Object wanted, String source, GivenValues given) {
    ScoreScale scale = scale(given);
    List<SortedMap<String, Object>> changes = new ArrayList<>();
    for (BigDecimal score : WholeNumbers.around(score((BigDecimal) wanted, scale))) {
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

  private static BigDecimal score(BigDecimal index, ScoreScale scale) {
    BigDecimal width = scale.highest().subtract(scale.lowest());
    return scale.lowest().add(width.multiply(index).movePointLeft(2));
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
