package dev.gradus.internal.analysis;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.manifest.Contract;
import dev.gradus.internal.tree.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which gaps between bands stand in the way of which contracts: those that are kept if all gaps are
 * closed, and not if one is left open.
 */
final class GapCauses {

  private static final int ONE_CONTRACT = 16;

  private final CheckedPolicy policy;
  private final List<BandFindings.Gap> gaps;
  private final StepBudget effort;
  private final long oneProof;

  /**
   * Looks for the causes among some gaps.
   *
   * @param steps the steps that all proofs may take
   */
  GapCauses(CheckedPolicy policy, List<BandFindings.Gap> gaps, long steps) {
    this.policy = policy;
    this.gaps = gaps;
    this.effort = new StepBudget(steps);
    this.oneProof = steps / ONE_CONTRACT;
  }

  /** The gaps that stand in the way of contracts, each contract with one of them. */
  Map<BandFindings.Gap, List<Contract>> of(List<Contract> doubted) {
    Map<BandFindings.Gap, List<Contract>> causes = new LinkedHashMap<>();
    Set<Contract> left = new LinkedHashSet<>(doubted);
    for (boolean upwards : List.of(true, false)) {
      List<Contract> kept = gaps.isEmpty() ? List.of() : kept(closed(null, upwards), left);
      for (BandFindings.Gap gap : gaps) {
        List<Contract> still = kept.stream().filter(left::contains).toList();
        if (still.isEmpty()) {
          break;
        }
        List<Contract> without = kept(closed(gap, upwards), still);
        List<Contract> caused = still.stream().filter(each -> !without.contains(each)).toList();
        if (!caused.isEmpty()) {
          causes.computeIfAbsent(gap, each -> new ArrayList<>()).addAll(caused);
          caused.forEach(left::remove);
        }
      }
    }
    return causes;
  }

  /** The rules with all gaps closed but one, by the rule below each or by the rule above. */
  private List<Rule> closed(BandFindings.@Nullable Gap open, boolean upwards) {
    List<Rule> rules = policy.rules();
    for (BandFindings.Gap gap : gaps) {
      if (!gap.equals(open)) {
        rules = gap.gap().closed(rules, upwards ? gap.gap().below() : gap.gap().above());
      }
    }
    return rules;
  }

  /** The contracts that some rules are proven to keep. */
  private List<Contract> kept(List<Rule> rules, Iterable<Contract> contracts) {
    RuleBook book = new RuleBook(rules, policy.vocabulary());
    List<Contract> kept = new ArrayList<>();
    for (Contract contract : contracts) {
      try {
        if (new ContractProof(book, policy.derived(), effort.part(oneProof))
            .doubts(contract)
            .isEmpty()) {
          kept.add(contract);
        }
      } catch (StepBudget.Spent spent) {
        return kept;
      }
    }
    return kept;
  }
}
