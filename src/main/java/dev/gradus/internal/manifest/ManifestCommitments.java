package dev.gradus.internal.manifest;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.Visibility;
import dev.gradus.internal.derived.Derivation;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.manifest.ManifestLines.Setting;
import dev.gradus.internal.source.VagueReasonCheck;
import dev.gradus.internal.tree.Position;
import dev.gradus.policy.PolicyFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the commitments of a manifest: what it decides, contracts on fields, legal grounds of rules
 * that need one, and accepted findings.
 */
final class ManifestCommitments {

  static final String CONTRACT = "monotone.";
  static final String EXCEPTION = "protected.exception.";

  static final String ACCEPTED = "accepted.";

  static final String DECIDES = "decides";

  private final ManifestLines lines;

  ManifestCommitments(ManifestLines lines) {
    this.lines = lines;
  }

  /** Returns the legal grounds by rule and logs what is wrong with them. */
  List<LegalGround> grounds() {
    List<LegalGround> grounds = new ArrayList<>();
    for (Setting setting : lines.startingWith(EXCEPTION).values()) {
      String rule = setting.key().substring(EXCEPTION.length());
      if (setting.value().isEmpty()) {
        lines.bad(
            setting,
            "The legal ground is empty. Name the law that allows the rule, and what it says.");
      } else if (VagueReasonCheck.complaint(setting.value()).isPresent()) {
        lines.bad(
            setting,
            "vague-text",
            "This is no legal ground. Name the law that allows the rule, and what it says.");
      }
      grounds.add(new LegalGround(rule, setting.value(), key(setting)));
    }
    return grounds;
  }

  /** Returns the accepted findings by rule and logs what is wrong with them. */
  List<FindingSuppression> acceptances() {
    List<FindingSuppression> acceptances = new ArrayList<>();
    for (Setting setting : lines.startingWith(ACCEPTED).values()) {
      if (setting.value().isEmpty()) {
        lines.bad(setting, "The reason is empty. Say why the rule is meant as it stands.");
      } else if (VagueReasonCheck.complaint(setting.value()).isPresent()) {
        lines.bad(
            setting, "vague-text", "This is no reason. Say why the rule is meant as it stands.");
      }
      String rule = setting.key().substring(ACCEPTED.length());
      acceptances.add(new FindingSuppression(rule, setting.value(), key(setting)));
    }
    return acceptances;
  }

  /**
   * Returns the parts of a decision that the policy says it decides and logs what is wrong with the
   * list; which parts there are is for whoever knows the verbs.
   */
  List<DecidedPart> decides() {
    Setting setting = lines.find(DECIDES);
    List<DecidedPart> parts = new ArrayList<>();
    if (setting == null) {
      return parts;
    }
    Set<String> named = new HashSet<>();
    for (Setting item : setting.items()) {
      if (item.value().isEmpty()) {
        lines.bad(item, "Name a part of the decision here: 'decides = grade, tier, mode'.");
      } else if (!named.add(item.value())) {
        lines.bad(item, "'" + item.value() + "' stands twice. Remove one.");
      }
      parts.add(
          new DecidedPart(
              item.value(), new Position(PolicyFiles.MANIFEST, item.line(), item.valueColumn())));
    }
    return parts;
  }

  /** Returns the contracts by field and logs what is wrong with them. */
  List<Contract> contracts(FieldCatalogue fields) {
    List<Contract> contracts = new ArrayList<>();
    for (Setting setting : lines.startingWith(CONTRACT).values()) {
      Field field = field(setting, setting.key().substring(CONTRACT.length()), fields);
      Contract.Direction direction =
          switch (setting.value()) {
            case "up" -> Contract.Direction.UP;
            case "down" -> Contract.Direction.DOWN;
            default -> null;
          };
      if (direction == null) {
        lines.bad(
            setting,
            "A contract is 'down' where a higher value never makes an outcome better, and 'up' where it never makes one"
                + " worse.");
      } else if (field != null) {
        contracts.add(new Contract(field, direction, key(setting)));
      }
    }
    return contracts;
  }

  private @Nullable Field field(Setting setting, String path, FieldCatalogue fields) {
    Field field = fields.find(path).orElse(null);
    if (field == null) {
      boolean broken =
          path.startsWith(Derivation.PREFIX)
              && lines.find(DerivedFieldsReader.PREFIX + path.substring(Derivation.PREFIX.length()))
                  != null;
      if (!broken && !CustomFields.isDeclared(path, lines)) {
        List<String> possible =
            fields.visible(Visibility.CUSTOMER).stream()
                .filter(ManifestCommitments::possible)
                .map(Field::path)
                .toList();
        String suggestion = Suggestion.didYouMean(path, possible);
        lines.unknown(
            setting,
            "Customer has no field '"
                + path
                + "'."
                + (suggestion.isEmpty() ? " 'gradus fields' lists them all." : suggestion));
      }
      return null;
    }
    if (!possible(field)) {
      lines.unknown(
          setting,
          "A contract is about a number or a date in which customers differ; '"
              + path
              + "' is none. Remove this line.");
      return null;
    }
    return field;
  }

  /**
   * Whether a contract may name the field: a number or date of the customer, not a result, not the
   * last decision, not the day of the decision.
   */
  private static boolean possible(Field field) {
    return field.type().ordered()
        && field.visibility() == Visibility.CUSTOMER
        && !field.group().equals("previous")
        && !field.path().equals("asOf");
  }

  private static Position key(Setting setting) {
    return new Position(PolicyFiles.MANIFEST, setting.line(), setting.keyColumn());
  }
}
