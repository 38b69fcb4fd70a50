package dev.gradus.internal.manifest;

import dev.gradus.field.Change;
import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.manifest.ManifestLines.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the settings of a manifest that concern explanations, such as {@code change.loan.amount =
 * down}.
 */
final class ExplanationSettingsReader {

  static final String PREFIX = "change.";
  static final String REASONS = "principal-reasons";

  private static final String COST = ".cost";
  private static final int MOST_REASONS = 10;
  private static final int MOST_COST = 1000;

  private final ManifestLines lines;
  private final FieldCatalogue fields;

  ExplanationSettingsReader(ManifestLines lines, FieldCatalogue fields) {
    this.lines = lines;
    this.fields = fields;
  }

  /** Returns the settings and logs what is wrong with them. */
  ExplanationSettings read() {
    SortedMap<String, Change> changes = new TreeMap<>();
    SortedMap<String, Integer> costs = new TreeMap<>();
    for (Setting setting : lines.startingWith(PREFIX).values()) {
      boolean cost = setting.key().endsWith(COST);
      String path =
          setting
              .key()
              .substring(PREFIX.length(), setting.key().length() - (cost ? COST.length() : 0));
      Field field = field(setting, path);
      if (field != null && cost) {
        costs.put(path, number(setting, MOST_COST, 1));
      } else if (field != null) {
        changes.put(path, change(setting, field));
      }
    }
    Setting reasons = lines.find(REASONS);
    int most =
        reasons == null
            ? ExplanationSettings.STANDARD.principalReasons()
            : number(reasons, MOST_REASONS, ExplanationSettings.STANDARD.principalReasons());
    return new ExplanationSettings(most, changes, costs);
  }

  private @Nullable Field field(Setting setting, String path) {
    List<String> given = fields.given().stream().map(Field::path).toList();
    if (given.contains(path)) {
      return fields.get(path);
    }
    lines.unknown(
        setting,
        "A customer can change fields that a snapshot gives; '"
            + path
            + "' is none."
            + Suggestion.didYouMean(path, given));
    return null;
  }

  private Change change(Setting setting, Field field) {
    for (Change change : Change.values()) {
      if (change.name().toLowerCase(Locale.ROOT).equals(setting.value())) {
        if (change != Change.NO && field.protectedAttribute()) {
          lines.bad(
              setting,
              "The law protects '"
                  + field.path()
                  + "': nobody is asked to change it. Remove this line.");
        }
        return change;
      }
    }
    List<String> words =
        Arrays.stream(Change.values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    lines.bad(
        setting,
        "'"
            + setting.key()
            + "' is no, up, down or any."
            + Suggestion.didYouMean(setting.value(), words));
    return Change.NO;
  }

  private int number(Setting setting, int most, int standard) {
    if (setting.value().matches("[1-9][0-9]{0,3}") && Integer.parseInt(setting.value()) <= most) {
      return Integer.parseInt(setting.value());
    }
    lines.bad(setting, "'" + setting.key() + "' is a whole number from 1 to " + most + ".");
    return standard;
  }
}
