package dev.gradus.internal.merge;

import dev.gradus.rules.ClassifyFindings;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merges what the rules of the second stage say. One for each decision; not thread-safe.
 *
 * <p>Rules of this stage cannot read the grade, which they themselves decide. What they say of tier
 * and mode is therefore kept for each grade, and read off once the grade is known.
 */
public final class ClassifyTotals implements ClassifyFindings, StageTotals {

  private static final Tier[] TIERS = Tier.values();
  private static final CrmMode[] MODES = CrmMode.values();

  private @Nullable RiskGrade gradeProposed;
  private @Nullable RiskGrade gradeCap;
  private @Nullable ValueClass valueClass;
  private @Nullable Standing standing;
  // Each of these by grade: places of tiers and modes in their order.
  private int tierProposed = PackedPerGrade.NONE;
  private int tierCap = PackedPerGrade.NONE;
  private int modeRequired = PackedPerGrade.NONE;

  @Override
  public void proposeGrade(RiskGrade grade) {
    gradeProposed = MinMax.least(gradeProposed, grade);
  }

  @Override
  public void capGrade(RiskGrade best) {
    gradeCap = MinMax.greatest(gradeCap, best);
  }

  @Override
  public void assignValueClass(ValueClass assigned) {
    valueClass = MinMax.least(valueClass, assigned);
  }

  @Override
  public void assignStanding(Standing assigned) {
    standing = MinMax.least(standing, assigned);
  }

  @Override
  public void proposeTier(Tier tier, RiskGrade downToGrade) {
    tierProposed = PackedPerGrade.least(tierProposed, RiskGrade.A, downToGrade, tier);
  }

  @Override
  public void capTier(Tier best, RiskGrade fromGrade) {
    tierCap = PackedPerGrade.greatest(tierCap, fromGrade, RiskGrade.C, best);
  }

  @Override
  public void requireMode(CrmMode mode) {
    requireModeFromGrade(mode, RiskGrade.A);
  }

  @Override
  public void requireModeFromGrade(CrmMode mode, RiskGrade fromGrade) {
    modeRequired = PackedPerGrade.greatest(modeRequired, fromGrade, RiskGrade.C, mode);
  }

  /**
   * The grade: the best proposed, C without any, within the caps of this stage and the one before.
   */
  public RiskGrade grade(@Nullable RiskGrade assessedCap) {
    RiskGrade best = gradeProposed == null ? RiskGrade.C : gradeProposed;
    return MinMax.atLeast(MinMax.atLeast(best, gradeCap), assessedCap);
  }

  /** The tier of a customer with a grade. */
  public Tier tier(RiskGrade grade) {
    Tier proposed = PackedPerGrade.of(tierProposed, grade, TIERS);
    return MinMax.atLeast(
        proposed == null ? Tier.ORDINARY : proposed, PackedPerGrade.of(tierCap, grade, TIERS));
  }

  /**
   * The mode that the rules ask for at a grade, before the institution's floor and ceiling and any
   * waiting.
   */
  public CrmMode mode(RiskGrade grade) {
    CrmMode required = PackedPerGrade.of(modeRequired, grade, MODES);
    return required == null ? CrmMode.BASIC : required;
  }

  public @Nullable ValueClass valueClass() {
    return valueClass;
  }

  public @Nullable Standing standing() {
    return standing;
  }

  @Override
  public Map<String, @Nullable Object> said() {
    Map<String, @Nullable Object> said = new LinkedHashMap<>();
    said.put("gradeProposed", gradeProposed);
    said.put("gradeCap", gradeCap);
    said.put("valueClass", valueClass);
    said.put("standing", standing);
    said.put("tierProposed", PackedPerGrade.all(tierProposed, TIERS));
    said.put("tierCap", PackedPerGrade.all(tierCap, TIERS));
    said.put("modeRequired", PackedPerGrade.all(modeRequired, MODES));
    return said;
  }
}
