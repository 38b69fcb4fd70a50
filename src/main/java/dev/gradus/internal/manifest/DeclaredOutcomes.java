package dev.gradus.internal.manifest;

import dev.gradus.decision.Text;
import dev.gradus.field.Unit;
import dev.gradus.internal.field.Code;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.manifest.ManifestLines.Setting;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.verb.AffectedArea;
import dev.gradus.internal.verb.DeclaredOutcome;
import dev.gradus.internal.verb.Law;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outcomes that a manifest declares: {@code outcome.line.values = DECLINE, REFER,
 * ACCEPT}, or {@code outcome.rate.type = number}, and what goes with it.
 */
final class DeclaredOutcomes {

  static final String PREFIX = DeclaredOutcome.PREFIX;

  private static final String VALUES = "values";
  private static final String TYPE = "type";
  private static final String MERGE = "merge";
  private static final String BETTER = "better";
  private static final List<String> OF_NUMBERS = List.of(MERGE, BETTER, "min", "max", "unit");
  private static final List<String> PARTS =
      List.of(VALUES, TYPE, MERGE, BETTER, "min", "max", "unit", "touches", "en", "zh");
  private static final List<String> HIGHER_OR_LOWER = List.of("higher", "lower");
  private static final Pattern CODE = Pattern.compile(Code.FORM);

  private final ManifestLines lines;
  private final CodedTexts texts;
  private final boolean chinese;

  DeclaredOutcomes(ManifestLines lines, boolean chinese) {
    this.lines = lines;
    this.texts = new CodedTexts(lines, chinese);
    this.chinese = chinese;
  }

  /** Returns the declared outcomes by name and logs what is wrong with them. */
  List<DeclaredOutcome> read() {
    SortedMap<String, Setting> firstByName = new TreeMap<>();
    for (Setting setting : lines.startingWith(PREFIX).values()) {
      String[] parts = setting.key().substring(PREFIX.length()).split("\\.", 2);
      if (parts.length < 2 || !CustomFields.isName(parts[0])) {
        lines.unknown(
            setting,
            "An outcome is declared as 'outcome.NAME.values' or 'outcome.NAME.type', with a name of"
                + " letters and digits that begins with a small letter and is no word of the rule"
                + " language or of every Java object.");
      } else if (PARTS.contains(parts[1]) || isWordsOfCode(parts[1])) {
        firstByName.putIfAbsent(parts[0], setting);
      } else {
        lines.unknown(
            setting,
            "An outcome has no '" + parts[1] + "'." + Suggestion.didYouMean(parts[1], PARTS));
      }
      if (firstByName.size() > Limits.OUTCOMES) {
        lines.tooMany(setting, "A policy may declare at most " + Limits.OUTCOMES + " outcomes.");
        return List.of();
      }
    }
    List<DeclaredOutcome> outcomes = new ArrayList<>();
    firstByName.forEach(
        (name, first) -> {
          DeclaredOutcome outcome = outcome(name, first);
          if (outcome != null) {
            outcomes.add(outcome);
          }
        });
    return outcomes;
  }

  private static boolean isWordsOfCode(String part) {
    int dot = part.indexOf('.');
    return dot > 0
        && CODE.matcher(part.substring(0, dot)).matches()
        && List.of("en", "zh").contains(part.substring(dot + 1));
  }

  private @Nullable Setting part(String name, String part) {
    return lines.find(PREFIX + name + "." + part);
  }

  private @Nullable DeclaredOutcome outcome(String name, Setting first) {
    Setting values = part(name, VALUES);
    Setting type = part(name, TYPE);
    if (type == null) {
      if (values == null) {
        lines.lacks(first, PREFIX + name + ".values", "DECLINE, REFER, ACCEPT");
        return null;
      }
      return codes(name, values);
    }
    if (!type.value().equals("number")) {
      lines.bad(
          type, "The type of an outcome is number; an outcome of codes has 'values' and no type.");
      return null;
    }
    if (values != null) {
      lines.unknown(values, "A number has no list of values. Remove this line or the type.");
      return null;
    }
    return number(name, type);
  }

  private @Nullable DeclaredOutcome codes(String name, Setting values) {
    List<String> codes = new ArrayList<>();
    for (Setting item : values.items()) {
      if (!CODE.matcher(item.value()).matches()) {
        lines.bad(
            item,
            "'"
                + item.value()
                + "' is no code. A code is 1 to 64 capital letters, digits and '_'.");
      } else if (codes.contains(item.value())) {
        lines.bad(item, "The value " + item.value() + " stands twice. Remove one.");
      } else {
        codes.add(item.value());
      }
    }
    if (codes.size() > Limits.LIST_VALUES) {
      lines.bad(values, "An outcome has at most " + Limits.LIST_VALUES + " values.");
      return null;
    }
    for (String part : OF_NUMBERS) {
      Setting setting = part(name, part);
      if (setting != null) {
        lines.unknown(
            setting,
            "Of codes the strictest holds, which stands first; only a number has '"
                + part
                + "'. Remove this line.");
      }
    }
    if (codes.isEmpty()) {
      return null;
    }
    return new DeclaredOutcome(
        name,
        words(name, values),
        codes,
        codeWords(name, codes),
        Law.LEAST,
        true,
        null,
        null,
        Unit.NONE,
        touches(name));
  }

  private SortedMap<String, Text> codeWords(String name, List<String> codes) {
    SortedMap<String, Text> words = new TreeMap<>();
    for (Setting setting : lines.startingWith(PREFIX + name + ".").values()) {
      String part = setting.key().substring(PREFIX.length() + name.length() + 1);
      if (isWordsOfCode(part)) {
        String code = part.substring(0, part.indexOf('.'));
        if (codes.contains(code)) {
          words.put(code, texts.pair(PREFIX + name + "." + code, setting, "code"));
        } else {
          lines.unknown(
              setting,
              "The outcome '"
                  + name
                  + "' has no value "
                  + code
                  + "."
                  + Suggestion.didYouMean(code, codes));
        }
      }
    }
    return words;
  }

  private @Nullable DeclaredOutcome number(String name, Setting typed) {
    Setting merge = part(name, MERGE);
    if (merge == null) {
      lines.lacks(typed, PREFIX + name + ".merge", "least");
      return null;
    }
    Law law =
        switch (merge.value()) {
          case "least" -> Law.LEAST;
          case "greatest" -> Law.GREATEST;
          case "sum" -> Law.SUM;
          default -> null;
        };
    if (law == null) {
      lines.bad(
          merge, "Of numbers the least or the greatest holds, or the sum: least, greatest, sum.");
      return null;
    }
    for (Setting setting : lines.startingWith(PREFIX + name + ".").values()) {
      if (isWordsOfCode(setting.key().substring(PREFIX.length() + name.length() + 1))) {
        lines.unknown(setting, "A number has no codes. Remove this line.");
      }
    }
    BigDecimal min = bound(name, "min");
    BigDecimal max = bound(name, "max");
    if (min != null && max != null && min.compareTo(max) >= 0) {
      lines.bad(
          typed,
          "The greatest value of '"
              + name
              + "', "
              + max
              + ", is not above the least, "
              + min
              + ".");
    }
    return new DeclaredOutcome(
        name,
        words(name, typed),
        List.of(),
        new TreeMap<>(),
        law,
        moreIsBetter(name, law),
        min,
        max,
        unit(name),
        touches(name));
  }

  /**
   * What holds is the strictest, and more of a sum is better, unless the manifest says otherwise.
   */
  private boolean moreIsBetter(String name, Law law) {
    Setting better = part(name, BETTER);
    if (better == null) {
      return law != Law.GREATEST;
    }
    if (!HIGHER_OR_LOWER.contains(better.value())) {
      lines.bad(
          better,
          "'better' says which numbers are better for the customer: higher or lower."
              + Suggestion.didYouMean(better.value(), HIGHER_OR_LOWER));
    }
    return better.value().equals("higher");
  }

  private @Nullable BigDecimal bound(String name, String part) {
    Setting setting = part(name, part);
    return setting == null ? null : CustomFields.number(setting, lines);
  }

  private Unit unit(String name) {
    Setting setting = part(name, "unit");
    return setting == null ? Unit.COUNT : CustomFields.unit(setting, "an outcome", lines);
  }

  private AffectedArea touches(String name) {
    Setting setting = part(name, "touches");
    if (setting == null) {
      return AffectedArea.APPROVAL;
    }
    List<String> areas =
        Arrays.stream(AffectedArea.values())
            .map(area -> area.name().toLowerCase(Locale.ROOT))
            .toList();
    if (areas.contains(setting.value())) {
      return AffectedArea.valueOf(setting.value().toUpperCase(Locale.ROOT));
    }
    lines.bad(
        setting,
        "An outcome touches "
            + String.join(", ", areas.subList(0, areas.size() - 1))
            + " or "
            + areas.get(areas.size() - 1)
            + "."
            + Suggestion.didYouMean(setting.value(), areas));
    return AffectedArea.APPROVAL;
  }

  /** What it is called; its name where the manifest does not say. */
  private Text words(String name, Setting declared) {
    Setting english = part(name, "en");
    Setting other = part(name, "zh");
    if (english == null && other == null) {
      return new Text(name, chinese ? name : null);
    }
    return texts.pair(PREFIX + name, english == null ? declared : english, "outcome");
  }
}
