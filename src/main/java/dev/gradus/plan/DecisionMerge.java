package dev.gradus.plan;

import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.Service;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.decision.Text;
import dev.gradus.internal.merge.Totals;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.internal.verb.DeclaredCodes;
import dev.gradus.internal.verb.NumberResult;
import dev.gradus.internal.verb.Results;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.DeclaredCode;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.RiskGrade;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what decisions say to the same results that rules speak to, so that their laws join
 * decisions, too. What is finished in a decision is a limit here: the worst grade and the lowest
 * tier hold.
 */
final class DecisionMerge {

  private final Totals said;

  private DecisionMerge(Totals said) {
    this.said = said;
  }

  /** All that some decisions say, merged. */
  static Totals of(List<ServiceDecision> decisions) {
    Totals said = Totals.of(Vocabulary.LIBRARY.with(List.of(), declared(decisions)));
    DecisionMerge merge = new DecisionMerge(said);
    decisions.forEach(merge::say);
    return said;
  }

  private void say(ServiceDecision decision) {
    Results.MODE.say(said, decision.crmMode(), RiskGrade.A);
    Results.GRADE_CAP.say(said, decision.riskGrade());
    Results.TIER_CAP.say(said, decision.tier(), RiskGrade.A);
    say(Results.VALUE_CLASS, decision.valueClass());
    say(Results.STANDING, decision.standing());
    say(Results.AUTHORITY, decision.authority());
    say(Results.ASSET_CLASS, decision.assetClass());
    for (RaisedWarning warning : decision.warnings()) {
      Results.WARNINGS.merge(said, List.of(warning.code(), warning.severity()));
    }
    say(decision.service());
  }

  private void say(Service service) {
    say(Results.MANAGER, service.manager());
    if (service.serviceTeam()) {
      Results.SERVICE_TEAM.say(said, 1);
    }
    Integer days = service.monitoring().everyDays();
    if (days != null) {
      Results.MONITORING.say(said, days);
    }
    service.monitoring().watched().forEach(item -> Results.WATCHED.merge(said, List.of(item)));
    service.contacts().forEach(contact -> Results.CONTACTS.say(said, contact));
    service.offers().forEach(offer -> Results.OFFERS.say(said, offer.product()));
    service.actions().forEach(action -> Results.ACTIONS.say(said, action));
  }

  private void say(NumberResult<?> result, @Nullable Enum<?> code) {
    if (code != null) {
      result.say(said, code);
    }
  }

  /** The codes that the policy declares, as far as the decisions say them. */
  private static DeclaredCodes declared(List<ServiceDecision> decisions) {
    return DeclaredCodes.NONE
        .with(
            CodeKind.WARNING,
            own(
                decisions.stream()
                    .flatMap(each -> each.warnings().stream())
                    .map(RaisedWarning::code)))
        .with(
            CodeKind.WATCH,
            own(
                decisions.stream()
                    .flatMap(each -> each.service().monitoring().watched().stream())));
  }

  private static SortedMap<String, Text> own(Stream<PolicyCode> codes) {
    SortedMap<String, Text> own = new TreeMap<>();
    codes
        .filter(DeclaredCode.class::isInstance)
        .forEach(code -> own.put(code.name(), new Text(code.name(), null)));
    return own;
  }
}
