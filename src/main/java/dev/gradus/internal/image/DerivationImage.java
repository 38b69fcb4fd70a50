package dev.gradus.internal.image;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.FieldType;
import dev.gradus.internal.derived.Arithmetic;
import dev.gradus.internal.derived.Derivation;
import dev.gradus.internal.derived.DerivationSettings;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.rules.CollateralType;
import dev.gradus.rules.Haircuts;
import dev.gradus.rules.ScoreAnchors;
import dev.gradus.rules.ScoreAnchors.Anchor;
import dev.gradus.rules.ScoreScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a manifest says of derived fields. What is read computes: every operand fits its operation,
 * and stands before what builds on it.
 */
final class DerivationImage {

  private DerivationImage() {}

  static void write(DerivationSettings settings, ImageOutput out) {
    out.list(
        settings.anchors().byScale().entrySet(),
        entry -> {
          out.constant(entry.getKey());
          out.list(
              entry.getValue(),
              anchor -> {
                ValueImage.writeDecimal(anchor.score(), out);
                ValueImage.writeDecimal(anchor.index(), out);
              });
        });
    out.list(
        settings.haircuts().fractions().entrySet(),
        entry -> {
          out.constant(entry.getKey());
          ValueImage.writeDecimal(entry.getValue(), out);
        });
    out.list(
        settings.derivations(),
        derivation -> {
          out.text(derivation.field().path());
          out.constant(derivation.operation());
          write(derivation.left(), out);
          write(derivation.right(), out);
        });
  }

  private static void write(Operand operand, ImageOutput out) {
    out.flag(operand instanceof Literal);
    if (operand instanceof Literal literal) {
      ValueImage.writeDecimal((BigDecimal) literal.value(), out);
    } else {
      out.text(((Operand.Path) operand).field().path());
    }
  }

  static DerivationSettings read(ImageInput input, FieldCatalogue fields)
      throws MalformedImageException {
    Map<ScoreScale, List<Anchor>> anchors = new EnumMap<>(ScoreScale.class);
    for (int left = input.count(); left > 0; left--) {
      ScoreScale scale = input.constant(ScoreScale.values());
      List<Anchor> ofScale =
          input.list(in -> new Anchor(ValueImage.readDecimal(in), ValueImage.readDecimal(in)));
      require(ofScale.size() > 1, "A scale has fewer than two anchors.");
      anchors.put(scale, ofScale);
    }
    Map<CollateralType, BigDecimal> haircuts = new EnumMap<>(CollateralType.class);
    for (int left = input.count(); left > 0; left--) {
      haircuts.put(input.constant(CollateralType.values()), ValueImage.readDecimal(input));
    }
    return new DerivationSettings(
        new ScoreAnchors(anchors), new Haircuts(haircuts), derivations(input, fields));
  }

  private static List<Derivation> derivations(ImageInput input, FieldCatalogue fields)
      throws MalformedImageException {
    List<Derivation> derivations = new ArrayList<>();
    Set<Field> read = new HashSet<>();
    for (int left = input.count(); left > 0; left--) {
      Derivation derivation =
          new Derivation(
              FieldPath.read(input, fields),
              input.constant(Arithmetic.values()),
              operand(input, fields),
              operand(input, fields));
      require(
          derivation.field().derived() && derivation.field().custom(),
          "A field is derived that is not the policy's own.");
      for (Field operand : derivation.operands()) {
        boolean own = operand.derived() && operand.custom();
        require(!own || read.contains(operand), "A derived field builds on a later one.");
      }
      require(fits(derivation), "An operand does not fit its operation.");
      require(read.add(derivation.field()), "A field is derived twice.");
      derivations.add(derivation);
    }
    return derivations;
  }

  private static Operand operand(ImageInput in, FieldCatalogue fields)
      throws MalformedImageException {
    return in.flag()
        ? new Literal(ValueImage.readDecimal(in))
        : new Operand.Path(FieldPath.read(in, fields));
  }

  private static boolean fits(Derivation derivation) {
    boolean days = derivation.operation().isOfDays();
    return derivation.operands().stream()
            .allMatch(
                field ->
                    days
                        ? field.type() == FieldType.DATE
                        : field.type() != FieldType.DATE && field.type().ordered())
        && (!days || derivation.operands().size() == 2);
  }

  private static void require(boolean holds, String message) throws MalformedImageException {
    if (!holds) {
      throw new MalformedImageException(message);
    }
  }
}
