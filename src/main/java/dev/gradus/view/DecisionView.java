package dev.gradus.view;

import dev.gradus.decision.DecisionChange;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.WhyNot;
import dev.gradus.internal.json.CanonicalJson;
import dev.gradus.internal.json.JsonTree;
import dev.gradus.policy.Policy;
import dev.gradus.record.DecisionRecord;
import java.util.Set;
import java.util.SortedMap;

/**
 * One decision for one reader. Immutable and thread-safe; the text form holds no value.
 *
 * <p>A view for the customer shows no points, no rule's id, no code, no fingerprint and no
 * protected attribute; a threshold only where a reason's own text says it. The other two are for
 * the lender's people.
 */
public final class DecisionView {

  /** What an explanation and a record in full both hold. */
  private static final Set<String> SEARCHED = Set.of("principalReasons", "counterfactuals");

  private final Page page;
  private final SortedMap<String, Object> members;

  private DecisionView(Page page, SortedMap<String, Object> members) {
    this.page = page;
    this.members = members;
  }

  /**
   * The view for the customer whom the decision is about.
   *
   * @param explanation the decision in full
   * @param policy the policy that decided
   * @param language the language; a policy's own texts are English where it has no others
   */
  public static DecisionView forCustomer(
      Explanation explanation, Policy policy, Language language) {
    CustomerView view = new CustomerViewWriter(explanation, policy, language).view();
    return new DecisionView(new CustomerPage(language).of(view), JsonTree.members(view));
  }

  /** The view for the officer; as {@link #forCustomer}, but with everything that the work needs. */
  public static DecisionView forOfficer(Explanation explanation, Policy policy, Language language) {
    Page page =
        new OfficerPage(new Wording(policy, explanation.decision(), language)).of(explanation);
    return new DecisionView(page, JsonTree.members(explanation));
  }

  /**
   * The view for the auditor.
   *
   * @param explanation the decision in full
   * @param policy the policy that decided
   * @param record the decision on record
   * @param language the language
   */
  public static DecisionView forAuditor(
      Explanation explanation, Policy policy, DecisionRecord record, Language language) {
    Page page =
        new AuditorPage(new Wording(policy, explanation.decision(), language), policy)
            .of(explanation, record);
    SortedMap<String, Object> members = JsonTree.members(explanation);
    members.remove("decision");
    if (record.isInFull()) {
      members.keySet().removeAll(SEARCHED);
    }
    members.put("record", tree(record));
    return new DecisionView(page, members);
  }

  private static Object tree(DecisionRecord record) {
    try {
      return CanonicalJson.read(record.json());
    } catch (CanonicalJson.NotJson e) {
      throw new IllegalStateException("A record is JSON.", e);
    }
  }

  /**
   * The answer to "why not?", for the lender's people: it shows rules, points and thresholds.
   *
   * @param whyNot the answer
   * @param policy the policy that decided
   * @param language the language
   */
  public static DecisionView forWhyNot(WhyNot whyNot, Policy policy, Language language) {
    return new DecisionView(new WhyNotPage(policy, language).of(whyNot), JsonTree.members(whyNot));
  }

  /**
   * What changed from one decision to another, for the lender's people.
   *
   * @param change the change
   * @param language the language
   */
  public static DecisionView forChange(DecisionChange change, Language language) {
    return new DecisionView(new ChangePage(language).of(change), JsonTree.members(change));
  }

  /** The page, for a host that lays it out itself. */
  public Page page() {
    return page;
  }

  /** The page as plain text, each line with its end. */
  public String text() {
    return PageText.of(page);
  }

  /** The view as one JSON object, over many lines and with a line's end. */
  public String json() {
    return CanonicalJson.indented(members) + "\n";
  }

  @Override
  public String toString() {
    return "DecisionView[values withheld]";
  }
}
