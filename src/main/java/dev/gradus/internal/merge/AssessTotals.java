package dev.gradus.internal.merge;

import dev.gradus.rules.AssessFindings;
import dev.gradus.rules.Assessment;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Warning;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Merges what the rules of the first stage say. One for each decision; not thread-safe. */
public final class AssessTotals implements AssessFindings, StageTotals {

  private static final int MOST_POINTS = 100;

  private long riskPoints;
  private long contributionPoints;
  private long relationshipPoints;
  private @Nullable RiskGrade gradeCap;
  private boolean referred;
  private final Warnings warnings = new Warnings();

  @Override
  public void addRiskPoints(int points) {
    riskPoints += points;
  }

  @Override
  public void addContributionPoints(int points) {
    contributionPoints += points;
  }

  @Override
  public void addRelationshipPoints(int points) {
    relationshipPoints += points;
  }

  @Override
  public void capGrade(RiskGrade best) {
    gradeCap = MinMax.greatest(gradeCap, best);
  }

  @Override
  public void warn(Warning warning, Severity severity) {
    warnings.raise(warning, severity);
  }

  @Override
  public void refer() {
    referred = true;
  }

  /** The totals, as the later stages read them. */
  public Assessment assessment() {
    return new Assessment(
        held(riskPoints),
        held(contributionPoints),
        held(relationshipPoints),
        gradeCap,
        warnings.codes());
  }

  /** The warnings with the highest severity given to each. */
  public Warnings warnings() {
    return warnings;
  }

  public boolean referred() {
    return referred;
  }

  @Override
  public Map<String, @Nullable Object> said() {
    Map<String, @Nullable Object> said = new LinkedHashMap<>();
    said.put("riskPoints", riskPoints);
    said.put("contributionPoints", contributionPoints);
    said.put("relationshipPoints", relationshipPoints);
    said.put("gradeCap", gradeCap);
    said.put("warnings", warnings.all());
    said.put("referred", referred);
    return said;
  }

  private static int held(long points) {
    return (int) Math.max(0, Math.min(MOST_POINTS, points));
  }
}
