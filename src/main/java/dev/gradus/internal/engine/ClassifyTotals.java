package dev.gradus.internal.engine;

import dev.gradus.rules.ClassifyFindings;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Merges what the rules of the second stage say. One for each decision; not thread-safe.
 *
 * <p>Rules of this stage cannot read the grade, which they themselves decide. What they say of tier and mode is
 * therefore kept for each grade, and read off once the grade is known.
 */
@SuppressWarnings("EnumOrdinal") // grades stand in their order, and so does what is kept for each
public final class ClassifyTotals implements ClassifyFindings {

  private static final int GRADES = RiskGrade.values().length;

  private @Nullable RiskGrade gradeProposed;
  private @Nullable RiskGrade gradeCap;
  private @Nullable ValueClass valueClass;
  private @Nullable Standing standing;
  // Each of these by grade.
  private final @Nullable Tier[] tierProposed = new Tier[GRADES];
  private final @Nullable Tier[] tierCap = new Tier[GRADES];
  private final @Nullable CrmMode[] modeRequired = new CrmMode[GRADES];

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
    for (int grade = 0; grade <= downToGrade.ordinal(); grade++) {
      tierProposed[grade] = Pick.least(tierProposed[grade], tier);
    }
  }

  @Override
  public void capTier(Tier best, RiskGrade fromGrade) {
    for (int grade = fromGrade.ordinal(); grade < GRADES; grade++) {
      tierCap[grade] = Pick.greatest(tierCap[grade], best);
    }
  }

  @Override
  public void requireMode(CrmMode mode) {
    requireModeFromGrade(mode, RiskGrade.A);
  }

  @Override
  public void requireModeFromGrade(CrmMode mode, RiskGrade fromGrade) {
    for (int grade = fromGrade.ordinal(); grade < GRADES; grade++) {
      modeRequired[grade] = Pick.greatest(modeRequired[grade], mode);
    }
  }

  /** The grade: the best proposed, C without any, within the caps of this stage and the one before. */
  RiskGrade grade(@Nullable RiskGrade assessedCap) {
    RiskGrade best = gradeProposed == null ? RiskGrade.C : gradeProposed;
    return Pick.atLeast(Pick.atLeast(best, gradeCap), assessedCap);
  }

  /** The tier of a customer with a grade. */
  Tier tier(RiskGrade grade) {
    Tier proposed = tierProposed[grade.ordinal()];
    return Pick.atLeast(proposed == null ? Tier.ORDINARY : proposed, tierCap[grade.ordinal()]);
  }

  /** The mode that the rules ask for at a grade, before the institution's floor and ceiling and any waiting. */
  CrmMode mode(RiskGrade grade) {
    CrmMode required = modeRequired[grade.ordinal()];
    return required == null ? CrmMode.BASIC : required;
  }

  @Nullable ValueClass valueClass() {
    return valueClass;
  }

  @Nullable Standing standing() {
    return standing;
  }

  /** All that the rules said, to be compared. */
  List<Object> said() {
    return List.of(
        String.valueOf(gradeProposed),
        String.valueOf(gradeCap),
        String.valueOf(valueClass),
        String.valueOf(standing),
        Arrays.toString(tierProposed),
        Arrays.toString(tierCap),
        Arrays.toString(modeRequired));
  }
}
