package dev.gradus.internal.image;

import dev.gradus.decision.Text;
import dev.gradus.field.Change;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.Unit;
import dev.gradus.internal.manifest.Contract;
import dev.gradus.internal.manifest.DecidedPart;
import dev.gradus.internal.manifest.ExplanationSettings;
import dev.gradus.internal.manifest.FindingSuppression;
import dev.gradus.internal.manifest.LegalGround;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.verb.AffectedArea;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.internal.verb.DeclaredCodes;
import dev.gradus.internal.verb.DeclaredOutcome;
import dev.gradus.internal.verb.Law;
import dev.gradus.rules.CrmMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A manifest. Its fields are those of the catalogue, so only their paths are written. */
final class ManifestImage {

  private ManifestImage() {}

  static void write(Manifest manifest, ImageOutput out) {
    out.text(manifest.name());
    out.text(manifest.version());
    out.text(manifest.currency());
    out.list(manifest.locales(), out::text);
    out.optional(manifest.effectiveFrom(), day -> ValueImage.writeDate(day, out));
    out.optional(manifest.effectiveTo(), day -> ValueImage.writeDate(day, out));
    out.constant(manifest.modeFloor());
    out.constant(manifest.modeCeiling());
    out.number(manifest.stepDownDays());
    out.number(manifest.mostFindings());
    out.list(manifest.holidays(), day -> ValueImage.writeDate(day, out));
    DerivationImage.write(manifest.deriving(), out);
    for (CodeKind kind : CodeKind.values()) {
      writeTexts(manifest.codes().of(kind), out);
    }
    out.optional(manifest.reviewContact(), text -> TextImage.write(text, out));
    out.list(manifest.customFields(), field -> out.text(field.path()));
    out.list(manifest.outcomes(), outcome -> write(outcome, out));
    write(manifest.explaining(), out);
    out.list(
        manifest.grounds(),
        ground -> {
          out.text(ground.rule());
          out.text(ground.ground());
          PositionImage.write(ground.at(), out);
        });
    out.list(
        manifest.contracts(),
        contract -> {
          out.text(contract.field().path());
          out.constant(contract.direction());
          PositionImage.write(contract.at(), out);
        });
    out.list(
        manifest.acceptances(),
        accepted -> {
          out.text(accepted.rule());
          out.text(accepted.reason());
          PositionImage.write(accepted.at(), out);
        });
    out.list(
        manifest.decides(),
        part -> {
          out.text(part.name());
          PositionImage.write(part.at(), out);
        });
  }

  static Manifest read(ImageInput input, FieldCatalogue fields) throws MalformedImageException {
    return new Manifest(
        input.text(),
        input.text(),
        input.text(),
        input.list(ImageInput::text),
        input.optional(ValueImage::readDate),
        input.optional(ValueImage::readDate),
        input.constant(CrmMode.values()),
        input.constant(CrmMode.values()),
        input.number(),
        input.number(),
        input.list(ValueImage::readDate),
        DerivationImage.read(input, fields),
        readCodes(input),
        input.optional(TextImage::read),
        input.list(in -> FieldPath.read(in, fields)),
        input.list(ManifestImage::readOutcome),
        readExplaining(input),
        input.list(in -> new LegalGround(in.text(), in.text(), PositionImage.read(in))),
        input.list(
            in ->
                new Contract(
                    FieldPath.read(in, fields),
                    in.constant(Contract.Direction.values()),
                    PositionImage.read(in))),
        input.list(in -> new FindingSuppression(in.text(), in.text(), PositionImage.read(in))),
        input.list(in -> new DecidedPart(in.text(), PositionImage.read(in))));
  }

  private static void write(DeclaredOutcome outcome, ImageOutput out) {
    out.text(outcome.name());
    TextImage.write(outcome.words(), out);
    out.list(outcome.codes(), out::text);
    writeTexts(outcome.codeWords(), out);
    out.constant(outcome.law());
    out.flag(outcome.moreIsBetter());
    out.optional(outcome.min(), min -> ValueImage.writeDecimal(min, out));
    out.optional(outcome.max(), max -> ValueImage.writeDecimal(max, out));
    out.constant(outcome.unit());
    out.constant(outcome.touches());
  }

  private static DeclaredOutcome readOutcome(ImageInput in) throws MalformedImageException {
    return new DeclaredOutcome(
        in.text(),
        TextImage.read(in),
        in.list(ImageInput::text),
        readTexts(in),
        in.constant(Law.values()),
        in.flag(),
        in.optional(ValueImage::readDecimal),
        in.optional(ValueImage::readDecimal),
        in.constant(Unit.values()),
        in.constant(AffectedArea.values()));
  }

  private static DeclaredCodes readCodes(ImageInput in) throws MalformedImageException {
    Map<CodeKind, SortedMap<String, Text>> codes = new EnumMap<>(CodeKind.class);
    for (CodeKind kind : CodeKind.values()) {
      codes.put(kind, readTexts(in));
    }
    return new DeclaredCodes(codes);
  }

  private static void writeTexts(SortedMap<String, Text> texts, ImageOutput out) {
    out.list(
        texts.entrySet(),
        entry -> {
          out.text(entry.getKey());
          TextImage.write(entry.getValue(), out);
        });
  }

  private static SortedMap<String, Text> readTexts(ImageInput in) throws MalformedImageException {
    SortedMap<String, Text> texts = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      texts.put(in.text(), TextImage.read(in));
    }
    return texts;
  }

  private static void write(ExplanationSettings explaining, ImageOutput out) {
    out.number(explaining.principalReasons());
    out.list(
        explaining.changes().entrySet(),
        entry -> {
          out.text(entry.getKey());
          out.constant(entry.getValue());
        });
    out.list(
        explaining.costs().entrySet(),
        entry -> {
          out.text(entry.getKey());
          out.number(entry.getValue());
        });
  }

  private static ExplanationSettings readExplaining(ImageInput in) throws MalformedImageException {
    int principalReasons = in.number();
    SortedMap<String, Change> changes = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      changes.put(in.text(), in.constant(Change.values()));
    }
    SortedMap<String, Integer> costs = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      costs.put(in.text(), in.number());
    }
    return new ExplanationSettings(principalReasons, changes, costs);
  }
}
