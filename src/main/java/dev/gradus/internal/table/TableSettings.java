package dev.gradus.internal.table;

import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.parse.Annotations;
import dev.gradus.internal.parse.SyntaxWords;
import dev.gradus.internal.source.ProblemLog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines above the columns of a table: {@code # hit = first}, and annotations that all rows
 * share, {@code # source = Lending manual, 4.2}. What has no such form is a note.
 */
final class TableSettings {

  /** Whether the first row that fits holds alone. */
  static final String HIT = "hit";

  static final String FIRST = "first";
  static final String ALL = "all";

  private static final Pattern SETTING =
      Pattern.compile("#\\s*([A-Za-z_]+)\\s*([=:\uFF1D\uFF1A])\\s*(.*)");

  private final Map<String, TableCell> values = new LinkedHashMap<>();
  private final Set<String> mentioned = new HashSet<>();

  TableSettings() {}

  /**
   * Reads a line that begins with a number sign.
   *
   * @param first its first cell
   * @param alone whether its other cells are blank
   * @param above whether it stands above the columns
   */
  void read(TableCell first, boolean alone, boolean above, ProblemLog log) {
    Matcher setting = SETTING.matcher(first.text());
    String word = first.text().substring(1).strip();
    if (!setting.matches()) {
      if (word.equalsIgnoreCase(HIT) || word.startsWith(HIT + " ")) {
        log.error(first, "setting", "A setting is a name, '=' and a value: '# hit = first'.");
      }
      return;
    }
    String name = setting.group(1);
    boolean colon = !setting.group(2).equals("=");
    List<String> names = new ArrayList<>(Annotations.KNOWN);
    names.add(HIT);
    if (!names.contains(name)) {
      if (!colon) {
        log.error(
            first,
            "setting",
            SyntaxWords.quoted(name) + " is no setting of a table." + suggestion(name, names));
      }
      return;
    }
    mentioned.add(name);
    TableCell value = new TableCell(setting.group(3).strip(), first.line(), first.column());
    if (colon) {
      log.error(first, "setting", "A setting is written with '=': '# " + name + " = ...'.");
    } else if (!above) {
      log.error(first, "setting", "Settings stand above the columns. Move the line there.");
    } else if (!alone) {
      log.error(
          first,
          "setting",
          "The setting holds the separator of the cells. Put the whole line in double quotes.");
    } else if (value.isBlank()) {
      log.error(first, "setting", "The setting '" + name + "' is empty. Write its value.");
    } else if (name.equals(HIT) && !List.of(FIRST, ALL).contains(value.text())) {
      log.error(
          first,
          "setting",
          "'hit' is 'first' where the first row that fits holds alone, or 'all' where each row does, not "
              + SyntaxWords.quoted(value.text())
              + ".");
    } else if (values.putIfAbsent(name, value) != null) {
      log.error(first, "setting", "The setting '" + name + "' stands twice. Remove one.");
    }
  }

  private static String suggestion(String name, List<String> names) {
    String suggestion = Suggestion.didYouMean(name, names);
    return suggestion.isEmpty() ? " Write a note without '='." : suggestion;
  }

  /** Whether a line that begins with a number sign is a setting of a table that can be read. */
  static boolean isSetting(String line) {
    Matcher setting = SETTING.matcher(line.startsWith("\"") ? line.substring(1) : line);
    return setting.matches()
        && setting.group(2).equals("=")
        && (setting.group(1).equals(HIT) || Annotations.isKnown(setting.group(1)));
  }

  boolean isFirst() {
    TableCell hit = values.get(HIT);
    return hit != null && hit.text().equals(FIRST);
  }

  /** Whether an annotation is given for all rows, well or badly; what is bad has been logged. */
  boolean mentions(String annotation) {
    return mentioned.contains(annotation);
  }

  /** What all rows share of an annotation; null where they share nothing. */
  @Nullable TableCell shared(String annotation) {
    return values.get(annotation);
  }
}
