package dev.gradus.internal.analysis;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.manifest.Contract;
import dev.gradus.internal.tree.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Broken contracts by what breaks them, so that one mistake is one problem. */
final class ContractCauses {

  private ContractCauses() {}

  /**
   * Contracts that are broken by the same rules.
   *
   * @param contract the first of them
   * @param breach who breaks it
   * @param others the others
   */
  record Cause(Contract contract, ContractBreach breach, List<Contract> others) {}

  /**
   * The causes of some verdicts. Contracts have one cause if the same rules decide, and these do
   * not look at the fields of the contracts: then it is they who turn better into worse. A contract
   * that could not be proven goes with one that is broken if the doubt is the same; what has a
   * cause is taken out of the verdicts.
   */
  static List<Cause> of(CheckedPolicy policy, Map<Contract, Contracts.Verdict> open) {
    Map<Set<Rule>, Cause> causes = new LinkedHashMap<>();
    Map<Contract, Cause> shown = new LinkedHashMap<>();
    List<Cause> all = new ArrayList<>();
    for (Map.Entry<Contract, Contracts.Verdict> each : open.entrySet()) {
      ContractBreach breach = each.getValue().breach();
      if (breach == null) {
        continue;
      }
      Contract contract = each.getKey();
      Set<Rule> deciding = breach.deciding();
      Cause cause = looksAt(policy, contract, deciding) ? null : causes.get(deciding);
      if (cause == null) {
        cause = new Cause(contract, breach, new ArrayList<>());
        all.add(cause);
        if (!looksAt(policy, contract, deciding)) {
          causes.put(deciding, cause);
        }
      } else {
        cause.others().add(contract);
      }
      shown.put(contract, cause);
    }
    for (Cause cause : causes.values()) {
      Set<String> doubts = doubts(open, cause.contract());
      open.forEach(
          (contract, verdict) -> {
            if (verdict.breach() == null
                && !shown.containsKey(contract)
                && doubts(open, contract).equals(doubts)) {
              cause.others().add(contract);
              shown.put(contract, cause);
            }
          });
    }
    open.keySet().removeAll(shown.keySet());
    return all;
  }

  private static Set<String> doubts(Map<Contract, Contracts.Verdict> open, Contract contract) {
    Contracts.Verdict verdict = open.get(contract);
    return verdict == null
        ? Set.of()
        : verdict.doubts().stream().map(ContractProof.Doubt::what).collect(Collectors.toSet());
  }

  private static boolean looksAt(CheckedPolicy policy, Contract contract, Set<Rule> rules) {
    Set<String> moving =
        ContractMoves.of(contract, policy.derived()).stream()
            .map(Move::key)
            .collect(Collectors.toSet());
    return rules.isEmpty()
        || rules.stream()
            .flatMap(rule -> rule.when().fields().stream())
            .anyMatch(field -> moving.contains(field.path()));
  }
}
