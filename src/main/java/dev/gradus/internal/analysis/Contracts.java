package dev.gradus.internal.analysis;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.derived.DerivedField;
import dev.gradus.internal.manifest.Contract;
import dev.gradus.policy.PolicyProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds a policy to its contracts: each is proven, or broken by two customers that are shown, or it
 * is said that neither could be done.
 */
final class Contracts {

  /** Steps that all proofs of a policy may take: well below a second. */
  private static final long PROOF = 6_000_000;

  /** Tests that the search for customers may make: about a second. */
  private static final long SEARCH = 5_000_000;

  private Contracts() {}

  /**
   * What became of a contract: proven where there is no doubt, broken where there is a breach.
   *
   * @param doubts where it could not be proven
   * @param breach two customers who break it; null where none were found
   */
  record Verdict(List<ContractProof.Doubt> doubts, @Nullable ContractBreach breach) {}

  /** What becomes of a contract. */
  static Verdict verdict(CheckedPolicy policy, RuleBook book, Contract contract) {
    int contracts = policy.manifest().contracts().size();
    List<ContractProof.Doubt> doubts =
        new ContractProof(book, policy.derived(), new StepBudget(PROOF / contracts))
            .doubts(contract);
    return new Verdict(
        doubts,
        doubts.isEmpty()
            ? null
            : new BreachSearch(policy, contract, new StepBudget(SEARCH / contracts))
                .find(doubts)
                .orElse(null));
  }

  /** An error for each contract that is broken and a warning for each that could not be proven. */
  static List<PolicyProblem> problems(CheckedPolicy policy) {
    return problems(policy, List::of, new ArrayList<>());
  }

  /**
   * An error for each cause by which contracts are broken, a warning for each that could not be
   * proven.
   *
   * @param gaps the gaps between bands of the policy, asked for only where a contract is in doubt
   * @param told takes the gaps that break contracts: they are told here, with the contracts
   */
  static List<PolicyProblem> problems(
      CheckedPolicy policy,
      Supplier<List<BandFindings.Gap>> gaps,
      Collection<BandFindings.Gap> told) {
    List<PolicyProblem> problems = new ArrayList<>();
    RuleBook book = new RuleBook(policy.rules(), policy.vocabulary());
    Map<Contract, Verdict> open = new LinkedHashMap<>();
    for (Contract contract : policy.manifest().contracts()) {
      Verdict verdict = verdict(policy, book, contract);
      if (!verdict.doubts().isEmpty()) {
        open.put(contract, verdict);
      }
    }
    if (!open.isEmpty()) {
      new GapCauses(policy, gaps.get(), PROOF)
          .of(List.copyOf(open.keySet()))
          .forEach(
              (gap, caused) -> {
                problems.add(byGap(gap, caused, open));
                told.add(gap);
                caused.forEach(open::remove);
              });
    }
    ContractCauses.of(policy, open).forEach(cause -> problems.add(broken(cause)));
    open.forEach(
        (contract, verdict) -> {
          if (verdict.breach() == null) {
            problems.add(unproven(contract, verdict.doubts().get(0), swinging(policy, contract)));
          }
        });
    return problems;
  }

  private static PolicyProblem byGap(
      BandFindings.Gap gap, List<Contract> caused, Map<Contract, Verdict> open) {
    for (Contract contract : caused) {
      ContractBreach breach = Objects.requireNonNull(open.get(contract)).breach();
      if (breach != null) {
        return AnalysisProblems.error(
            gap.gap().below(),
            "broken-contract",
            gap.words() + " This gap breaks " + keys(caused) + ". " + words(contract, breach));
      }
    }
    return AnalysisProblems.warning(
        gap.gap().below(),
        BandFindings.GAP,
        gap.words()
            + " With this gap it cannot be proven that the policy keeps "
            + keys(caused)
            + ".");
  }

  /** The contracts as the manifest writes them: {@code monotone.credit.score}. */
  private static String keys(List<Contract> contracts) {
    return (contracts.size() == 1 ? "the contract " : contracts.size() + " contracts: ")
        + contracts.stream()
            .map(contract -> "monotone." + contract.field().path())
            .collect(Collectors.joining(", "));
  }

  private static String words(Contract contract, ContractBreach breach) {
    return "A "
        + (contract.direction() == Contract.Direction.DOWN ? "higher" : "lower")
        + " value does better. "
        + breach.words();
  }

  private static PolicyProblem broken(ContractCauses.Cause cause) {
    return AnalysisProblems.error(
        cause.contract().at(),
        "broken-contract",
        words(cause.contract(), cause.breach())
            + (cause.others().isEmpty()
                ? ""
                : " The same rules stand in the way of " + keys(cause.others()) + ".")
            + " Change these rules so that the worse value never does better. If they are meant as"
            + " they are, the contract is not, and this line has to go.");
  }

  /** What the policy derives of the field so that it can both rise and fall with it. */
  private static List<String> swinging(CheckedPolicy policy, Contract contract) {
    String source = policy.derived().responsible(contract.field()).orElse("");
    return policy.derived().restingOn(source).stream()
        .filter(field -> field.direction(source).rises() && field.direction(source).falls())
        .map(DerivedField::path)
        .filter(path -> policy.fields().get(path).custom())
        .toList();
  }

  private static PolicyProblem unproven(
      Contract contract, ContractProof.Doubt doubt, List<String> swinging) {
    return AnalysisProblems.warning(
        contract.at(),
        "unproven-contract",
        "The contract could be neither proven nor broken; the doubt is about the "
            + doubt.what()
            + (doubt.where().isEmpty() ? "." : ", where " + ValueWords.words(doubt.where()) + ".")
            + (swinging.isEmpty()
                ? ""
                : " Which way '"
                    + String.join("', '", swinging)
                    + "' moves depends on the sign of an operand: bound it by derive.NAME.min or .max.")
            + " Simplify the rules that test '"
            + contract.field().path()
            + "', or what they decide.");
  }
}
