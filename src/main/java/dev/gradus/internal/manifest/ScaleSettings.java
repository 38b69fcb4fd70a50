package dev.gradus.internal.manifest;

import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.manifest.ManifestLines.Setting;
import dev.gradus.internal.source.Lexicon;
import dev.gradus.rules.CollateralType;
import dev.gradus.rules.Haircuts;
import dev.gradus.rules.ScoreAnchors;
import dev.gradus.rules.ScoreAnchors.Anchor;
import dev.gradus.rules.ScoreScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads how scores are placed, {@code score-scale.FICO = 300:0, 670:55, 850:100}, and what is
 * counted of collateral, {@code haircut.EQUIPMENT = 0.5}.
 */
final class ScaleSettings {

  static final String SCALE = "score-scale.";
  static final String HAIRCUT = "haircut.";

  private static final int MOST_ANCHORS = 50;
  private static final BigDecimal MOST_INDEX = BigDecimal.valueOf(100);

  private final ManifestLines lines;

  ScaleSettings(ManifestLines lines) {
    this.lines = lines;
  }

  /** Returns the anchors by scale and logs what is wrong with them. */
  ScoreAnchors anchors() {
    Map<ScoreScale, List<Anchor>> byScale = new EnumMap<>(ScoreScale.class);
    for (Setting setting : lines.startingWith(SCALE).values()) {
      ScoreScale scale = constant(ScoreScale.class, setting, SCALE, "scale of scores");
      List<Anchor> anchors = scale == null ? List.of() : anchors(scale, setting);
      if (scale != null && anchors.size() > 1) {
        byScale.put(scale, anchors);
      }
    }
    return new ScoreAnchors(byScale);
  }

  private List<Anchor> anchors(ScoreScale scale, Setting setting) {
    List<Setting> items = setting.items();
    if (items.size() < 2 || items.size() > MOST_ANCHORS) {
      lines.bad(
          setting,
          "A scale has from 2 to "
              + MOST_ANCHORS
              + " anchors, each a score and its index: "
              + scale.lowest()
              + ":0, "
              + scale.highest()
              + ":100.");
      return List.of();
    }
    List<Anchor> anchors = new ArrayList<>();
    for (Setting item : items) {
      Anchor anchor = anchor(scale, item);
      if (anchor == null) {
        return List.of();
      }
      Anchor last = anchors.isEmpty() ? null : anchors.get(anchors.size() - 1);
      if (last != null
          && (anchor.score().compareTo(last.score()) <= 0
              || anchor.index().compareTo(last.index()) <= 0)) {
        lines.bad(
            item,
            "Scores and indexes increase from anchor to anchor; "
                + item.value()
                + " stands behind "
                + last.score()
                + ":"
                + last.index()
                + ".");
        return List.of();
      }
      anchors.add(anchor);
    }
    return anchors;
  }

  private @Nullable Anchor anchor(ScoreScale scale, Setting item) {
    int colon = item.value().indexOf(':');
    if (colon < 0) {
      lines.bad(item, "An anchor is a score and its index from 0 to 100 with ':' between: 670:55.");
      return null;
    }
    String scoreText = item.value().substring(0, colon).strip();
    String indexText = item.value().substring(colon + 1);
    int blanks = indexText.length() - indexText.stripLeading().length();
    Setting at = item.part(indexText.strip(), colon + 1 + blanks);
    BigDecimal score = CustomFields.number(item.part(scoreText, 0), lines);
    BigDecimal index = CustomFields.number(at, lines);
    if (score == null || index == null) {
      return null;
    }
    if (!scale.holds(score)) {
      lines.bad(
          item,
          "A score on the scale "
              + scale
              + " lies between "
              + scale.lowest()
              + " and "
              + scale.highest()
              + ", not at "
              + score
              + ".");
      return null;
    }
    if (index.signum() < 0 || index.compareTo(MOST_INDEX) > 0) {
      lines.bad(at, "An index lies between 0 and 100, not at " + index + ".");
      return null;
    }
    return new Anchor(score, index);
  }

  /** Returns the haircuts, the library's where the manifest has none, and logs what is wrong. */
  Haircuts haircuts() {
    Map<CollateralType, BigDecimal> fractions = new EnumMap<>(Haircuts.STANDARD.fractions());
    for (Setting setting : lines.startingWith(HAIRCUT).values()) {
      CollateralType type = constant(CollateralType.class, setting, HAIRCUT, "type of collateral");
      if (type == CollateralType.NONE) {
        lines.unknown(setting, "Of no collateral nothing is counted. Remove this line.");
        continue;
      }
      BigDecimal fraction = type == null ? null : CustomFields.number(setting, lines);
      if (type == null || fraction == null) {
        continue;
      }
      if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
        lines.bad(
            setting,
            "A haircut leaves a fraction of the value from 0 to 1, not "
                + fraction
                + ": 0.7 counts 70 %.");
      } else {
        fractions.put(type, fraction);
      }
    }
    return new Haircuts(fractions);
  }

  private <E extends Enum<E>> @Nullable E constant(
      Class<E> type, Setting setting, String prefix, String what) {
    String name = setting.key().substring(prefix.length());
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    List<String> names = Lexicon.constants(type);
    String suggestion = Suggestion.didYouMean(name, names);
    lines.unknown(
        setting,
        "There is no "
            + what
            + " '"
            + name
            + "'."
            + (suggestion.isEmpty() ? " There are " + String.join(", ", names) + "." : suggestion));
    return null;
  }
}
