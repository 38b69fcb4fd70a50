package dev.gradus.internal.manifest;

import dev.gradus.decision.Text;
import dev.gradus.field.Field;
import dev.gradus.internal.derived.DerivationSettings;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.internal.verb.DeclaredCodes;
import dev.gradus.internal.verb.DeclaredOutcome;
import dev.gradus.rules.CrmMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A checked manifest: what a policy says of itself.
 *
 * @param name the name
 * @param version the version
 * @param currency the ISO 4217 code of the currency of all amounts
 * @param locales the languages of the reasons; {@code en} is always one
 * @param effectiveFrom the first day on which the policy is in force; null for always
 * @param effectiveTo the last day on which the policy is in force; null for until another follows
 * @param modeFloor the least involved mode that the institution wants
 * @param modeCeiling the most involved mode that the institution wants
 * @param stepDownDays how many days a better state must have held before a lighter mode takes
 *     effect
 * @param mostFindings how much the rules that fire may say of one customer, counted in verbs
 * @param holidays the holidays of the policy's calendar
 * @param deriving what it says of derived fields
 * @param codes its products, reason codes and other codes of its own
 * @param reviewContact whom a customer asks for a person to review a decision; null where the
 *     policy names nobody
 * @param customFields the custom fields, with their {@code extra.} prefix
 * @param outcomes the outcomes of its own, by name
 * @param explaining what it says of explanations
 * @param grounds the legal grounds on which rules may decide on protected attributes
 * @param contracts what is promised of single fields
 * @param acceptances what looks like a mistake and is meant
 * @param decides the parts of a decision that it says it decides; empty where it does not say
 */
public record Manifest(
    String name,
    String version,
    String currency,
    List<String> locales,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    CrmMode modeFloor,
    CrmMode modeCeiling,
    int stepDownDays,
    int mostFindings,
    List<LocalDate> holidays,
    DerivationSettings deriving,
    DeclaredCodes codes,
    @Nullable Text reviewContact,
    List<Field> customFields,
    List<DeclaredOutcome> outcomes,
    ExplanationSettings explaining,
    List<LegalGround> grounds,
    List<Contract> contracts,
    List<FindingSuppression> acceptances,
    List<DecidedPart> decides) {

  /** What the paths of custom fields begin with. */
  public static final String CUSTOM_PREFIX = "extra.";

  /** Copies what can be changed. */
  public Manifest {
    locales = List.copyOf(locales);
    holidays = List.copyOf(holidays);
    customFields = List.copyOf(customFields);
    outcomes = List.copyOf(outcomes);
    grounds = List.copyOf(grounds);
    contracts = List.copyOf(contracts);
    acceptances = List.copyOf(acceptances);
    decides = List.copyOf(decides);
  }

  /** The fields that it declares: its own, those that it derives, and those of its outcomes. */
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>(customFields);
    deriving.derivations().forEach(derivation -> fields.add(derivation.field()));
    outcomes.forEach(outcome -> fields.add(outcome.field()));
    return fields;
  }

  /** This manifest with more reason codes; a code that it declares itself keeps its own text. */
  public Manifest with(SortedMap<String, Text> moreReasonCodes) {
    return new Manifest(
        name,
        version,
        currency,
        locales,
        effectiveFrom,
        effectiveTo,
        modeFloor,
        modeCeiling,
        stepDownDays,
        mostFindings,
        holidays,
        deriving,
        codes.with(CodeKind.REASON, moreReasonCodes),
        reviewContact,
        customFields,
        outcomes,
        explaining,
        grounds,
        contracts,
        acceptances,
        decides);
  }
}
