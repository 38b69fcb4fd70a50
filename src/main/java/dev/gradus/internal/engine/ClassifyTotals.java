package dev.gradus.internal.engine;

import dev.gradus.rules.ClassifyFindings;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merges what the rules of the second stage say. One for each decision; not thread-safe.
 *
 * <p>Rules of this stage cannot read the grade, which they themselves decide. What they say of tier and mode is
 * therefore kept for each grade, and read off once the grade is known.
 */
public final class ClassifyTotals implements ClassifyFindings {

  private @Nullable RiskGrade gradeProposed;
  private @Nullable RiskGrade gradeCap;
  private @Nullable ValueClass valueClass;
  private @Nullable Standing standing;
  private final Map<RiskGrade, Tier> tierProposed = new EnumMap<>(RiskGrade.class);
  private final Map<RiskGrade, Tier> tierCap = new EnumMap<>(RiskGrade.class);
  private final Map<RiskGrade, CrmMode> modeRequired = new EnumMap<>(RiskGrade.class);

  @Override
  public void proposeGrade(RiskGrade grade) {
    gradeProposed = Pick.least(gradeProposed, grade);
  }

  @Override
  public void capGrade(RiskGrade best) {
    gradeCap = Pick.greatest(gradeCap, best);
  }

  @Override
  public void assignValueClass(ValueClass assigned) {
    valueClass = Pick.least(valueClass, assigned);
  }

  @Override
  public void assignStanding(Standing assigned) {
    standing = Pick.least(standing, assigned);
  }

  @Override
  public void proposeTier(Tier tier, RiskGrade downToGrade) {
    for (RiskGrade grade : RiskGrade.values()) {
      if (grade.compareTo(downToGrade) <= 0) {
        tierProposed.merge(grade, tier, Pick::least);
      }
    }
  }

  @Override
  public void capTier(Tier best, RiskGrade fromGrade) {
    for (RiskGrade grade : RiskGrade.values()) {
      if (grade.compareTo(fromGrade) >= 0) {
        tierCap.merge(grade, best, Pick::greatest);
      }
    }
  }

  @Override
  public void requireMode(CrmMode mode) {
    requireModeFromGrade(mode, RiskGrade.A);
  }

  @Override
  public void requireModeFromGrade(CrmMode mode, RiskGrade fromGrade) {
    for (RiskGrade grade : RiskGrade.values()) {
      if (grade.compareTo(fromGrade) >= 0) {
        modeRequired.merge(grade, mode, Pick::greatest);
      }
    }
  }

  /** The grade: the best proposed, C without any, within the caps of this stage and the one before. */
  RiskGrade grade(@Nullable RiskGrade assessedCap) {
    RiskGrade best = gradeProposed == null ? RiskGrade.C : gradeProposed;
    return Pick.atLeast(Pick.atLeast(best, gradeCap), assessedCap);
  }

  /** The tier of a customer with a grade. */
  Tier tier(RiskGrade grade) {
    return Pick.atLeast(tierProposed.getOrDefault(grade, Tier.ORDINARY), tierCap.get(grade));
  }

  /** The mode that the rules ask for at a grade, before the institution's floor and ceiling and any waiting. */
  CrmMode mode(RiskGrade grade) {
    return modeRequired.getOrDefault(grade, CrmMode.BASIC);
  }

  @Nullable ValueClass valueClass() {
    return valueClass;
  }

  @Nullable Standing standing() {
    return standing;
  }
}
