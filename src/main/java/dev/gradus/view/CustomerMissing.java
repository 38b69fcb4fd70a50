package dev.gradus.view;

import dev.gradus.decision.Explanation;
import dev.gradus.decision.MissingField;
import dev.gradus.decision.Referral;
import dev.gradus.internal.merge.AspectOutcomes;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Tier;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists what a customer could tell the lender: the fields that sent the case to a person, and those
 * that might improve the outcome.
 */
final class CustomerMissing {

  /** The groups whose fields a customer can tell or document. */
  private static final Set<String> OWN =
      Set.of("person", "business", "finances", "credit", "loan", "collateral");

  private final CustomerDisclosure shown;
  private final Wording wording;

  CustomerMissing(CustomerDisclosure shown, Wording wording) {
    this.shown = shown;
    this.wording = wording;
  }

  /** What is granted to whoever is not declined. */
  private static final Set<String> GRANTED = Set.of("APPROVAL", "RATE");

  List<String> of(Explanation explanation) {
    Set<String> paths = new LinkedHashSet<>();
    Referral referral = explanation.decision().referral();
    if (referral != null) {
      paths.addAll(referral.missing());
    }
    explanation.missing().stream()
        .filter(
            field ->
                OWN.contains(field.field().substring(0, Math.max(0, field.field().indexOf('.')))))
        .filter(field -> field.effects().stream().anyMatch(CustomerMissing::isBetter))
        .map(MissingField::field)
        .forEach(paths::add);
    return paths.stream().filter(shown::field).map(wording::label).distinct().toList();
  }

  private static boolean isBetter(MissingField.Effect effect) {
    if (effect.from().equals(AspectOutcomes.NONE) || effect.to().equals(AspectOutcomes.NONE)) {
      return GRANTED.contains(effect.aspect().name()) && effect.from().equals(AspectOutcomes.NONE);
    }
    return switch (effect.aspect().name()) {
      case "GRADE" ->
          RiskGrade.valueOf(effect.to()).compareTo(RiskGrade.valueOf(effect.from())) < 0;
      case "TIER" -> Tier.valueOf(effect.to()).compareTo(Tier.valueOf(effect.from())) < 0;
      case "APPROVAL" ->
          ApprovalChannel.valueOf(effect.to()).compareTo(ApprovalChannel.valueOf(effect.from()))
              < 0;
      case "RATE" -> new BigDecimal(effect.to()).compareTo(new BigDecimal(effect.from())) < 0;
      default -> false;
    };
  }
}
