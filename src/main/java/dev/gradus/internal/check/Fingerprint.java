package dev.gradus.internal.check;

import dev.gradus.decision.Text;
import dev.gradus.field.Field;
import dev.gradus.internal.derived.Derivation;
import dev.gradus.internal.derived.DerivationSettings;
import dev.gradus.internal.manifest.DecidedPart;
import dev.gradus.internal.manifest.ExplanationSettings;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.print.CanonicalDrl;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.internal.verb.DeclaredOutcome;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.Stage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of a policy: what it means, not how it is written. Every value is preceded by its
 * length, so that no two policies can give the same bytes.
 */
final class Fingerprint {

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /**
   * SHA-256, in hexadecimal, over the version of the library, the manifest and the rules by stage
   * and id.
   */
  static String of(Manifest manifest, Vocabulary vocabulary, List<Rule> rules) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(LibraryVersion.get());
    fingerprint.add(manifest);
    fingerprint.addPledges(manifest);
    for (Stage stage : Stage.values()) {
      List<Rule> ofStage = rules.stream().filter(rule -> rule.stage() == stage).toList();
      fingerprint.add(CanonicalDrl.print(stage, vocabulary.findings(stage), ofStage));
      ofStage.forEach(fingerprint::add);
    }
    return HexFormat.of().formatHex(fingerprint.digest.digest());
  }

  private void add(Manifest manifest) {
    add(manifest.name());
    add(manifest.version());
    add(manifest.currency());
    add(manifest.locales());
    add(manifest.effectiveFrom());
    add(manifest.effectiveTo());
    add(manifest.modeFloor());
    add(manifest.modeCeiling());
    add(manifest.stepDownDays());
    add(manifest.mostFindings());
    add(manifest.holidays());
    add(manifest.deriving());
    for (CodeKind kind : CodeKind.values()) {
      SortedMap<String, Text> codes = manifest.codes().of(kind);
      add(codes.size());
      codes.forEach((code, text) -> addAll(code, text.en(), text.zh()));
    }
    Text contact = manifest.reviewContact();
    addAll(contact == null ? null : contact.en(), contact == null ? null : contact.zh());
    add(manifest.customFields().size());
    for (Field field : manifest.customFields()) {
      addAll(
          field.path(),
          field.type(),
          field.unit(),
          field.min(),
          field.max(),
          field.choices(),
          field.en());
      addAll(field.zh(), field.protectedAttribute(), field.changeable());
    }
    add(manifest.outcomes().size());
    manifest.outcomes().forEach(this::add);
    add(manifest.explaining());
  }

  private void add(DerivationSettings deriving) {
    add(deriving.anchors().byScale().size());
    deriving
        .anchors()
        .byScale()
        .forEach(
            (scale, anchors) -> {
              addAll(scale, anchors.size());
              anchors.forEach(anchor -> addAll(anchor.score(), anchor.index()));
            });
    add(deriving.haircuts().fractions().size());
    deriving.haircuts().fractions().forEach((type, fraction) -> addAll(type, fraction));
    add(deriving.derivations().size());
    for (Derivation derivation : deriving.derivations()) {
      Field field = derivation.field();
      addAll(field.path(), derivation.text(), field.type(), field.unit(), field.min(), field.max());
      addAll(field.en(), field.zh());
    }
  }

  private void add(DeclaredOutcome outcome) {
    addAll(outcome.name(), outcome.words().en(), outcome.words().zh(), outcome.codes());
    add(outcome.codeWords().size());
    outcome.codeWords().forEach((code, text) -> addAll(code, text.en(), text.zh()));
    addAll(outcome.law(), outcome.moreIsBetter(), outcome.min(), outcome.max());
    addAll(outcome.unit(), outcome.touches());
  }

  private void add(ExplanationSettings explaining) {
    add(explaining.principalReasons());
    add(explaining.changes().size());
    explaining.changes().forEach((path, change) -> addAll(path, change));
    add(explaining.costs().size());
    explaining.costs().forEach((path, cost) -> addAll(path, cost));
  }

  private void addPledges(Manifest manifest) {
    add(manifest.grounds().size());
    manifest.grounds().forEach(ground -> addAll(ground.rule(), ground.ground()));
    add(manifest.contracts().size());
    manifest.contracts().forEach(contract -> addAll(contract.field().path(), contract.direction()));
    add(manifest.acceptances().size());
    manifest.acceptances().forEach(accepted -> addAll(accepted.rule(), accepted.reason()));
    add(manifest.decides().stream().map(DecidedPart::name).toList());
  }

  private void add(Rule rule) {
    addAll(
        rule.id(),
        rule.phrase(),
        rule.sources(),
        rule.reason().en(),
        rule.reason().zh(),
        rule.code());
  }

  private void addAll(@Nullable Object... values) {
    for (Object value : values) {
      add(value);
    }
  }

  private void add(@Nullable Object value) {
    if (value instanceof List<?> list) {
      add(list.size());
      list.forEach(this::add);
      return;
    }
    byte[] bytes = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
    String length = (value == null ? "-" : bytes.length) + ":";
    digest.update(length.getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
