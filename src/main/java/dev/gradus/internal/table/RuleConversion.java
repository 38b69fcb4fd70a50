package dev.gradus.internal.table;

import dev.gradus.internal.source.DelimitedText;
import dev.gradus.internal.tree.Position;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.rules.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a file in the other form: those of a rule file as a table, those of a table as a
 * rule file.
 *
 * @param path the path of the other file within the policy
 * @param text what it holds; null where something has no place in it
 * @param unfit what has none, in the order of the file; a file is written whole or not at all
 */
public record RuleConversion(String path, @Nullable String text, List<Unfit> unfit) {

  /** Copies the list. */
  public RuleConversion {
    unfit = List.copyOf(unfit);
  }

  /**
   * Writes the rules of a file in the other form.
   *
   * @param path the path of the file within the policy
   * @param source what it holds
   * @param rules its rules, as they were checked
   * @param all all rules of the policy, which say what groups there are
   */
  public static RuleConversion of(String path, String source, List<Rule> rules, List<Rule> all) {
    List<Rule> ordered = new ArrayList<>(rules);
    ordered.sort((one, other) -> Integer.compare(one.at().line(), other.at().line()));
    List<WrittenRule> written = WrittenRule.of(ordered, all);
    return PolicyFiles.isTable(path) ? rules(path, source, written) : table(path, source, written);
  }

  private static RuleConversion table(String path, String source, List<WrittenRule> rules) {
    List<Unfit> unfit = new ArrayList<>();
    int comment = comment(source);
    if (comment > 0) {
      unfit.add(lost(path, comment, "comment"));
    }
    String text = TableWriter.write(rules, unfit);
    return new RuleConversion(other(path), unfit.isEmpty() ? text : null, unfit);
  }

  private static RuleConversion rules(String path, String source, List<WrittenRule> rules) {
    List<Unfit> unfit = new ArrayList<>();
    int number = 0;
    for (String line : source.lines().toList()) {
      number++;
      if (DelimitedText.isNote(line) && !TableSettings.isSetting(line)) {
        unfit.add(lost(path, number, "note"));
      }
    }
    if (rules.stream().anyMatch(WrittenRule::followsRows)) {
      unfit.add(
          new Unfit(
              rules.get(0).rule().at(),
              null,
              "With 'hit = first' a row holds only where no row above does, which no rule file can say."
                  + " Leave the table as it is."));
    }
    Stage stage = rules.get(0).rule().stage();
    return new RuleConversion(
        other(path), unfit.isEmpty() ? RuleText.of(stage, rules) : null, unfit);
  }

  private static Unfit lost(String path, int line, String what) {
    String reason = "The " + what + " would be lost. Remove it, or put what it says into a reason.";
    return new Unfit(new Position(path, line, 1), null, reason);
  }

  /** The path of the same name in the other form. */
  private static String other(String path) {
    return PolicyFiles.isTable(path)
        ? path.substring(0, path.length() - PolicyFiles.TABLES.length()) + PolicyFiles.RULES
        : path.substring(0, path.length() - PolicyFiles.RULES.length()) + PolicyFiles.TABLES;
  }

  /** The line of the first comment in a rule file that can be read; 0 where there is none. */
  private static int comment(String source) {
    boolean quoted = false;
    int line = 1;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      quoted = quoted != (c == '"');
      line += c == '\n' ? 1 : 0;
      if (!quoted && c == '/') {
        return line;
      }
    }
    return 0;
  }
}
