package dev.gradus.internal.parse;

import dev.gradus.internal.source.ProblemLog;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule's name: its permanent id and its phrase.
 *
 * @param id such as {@code RSK-140}
 * @param phrase what the rule is about
 */
public record RuleName(String id, String phrase) {

  private static final Pattern ID = Pattern.compile("[A-Z]{2,5}-[0-9]{2,4}");
  private static final Pattern FORM = Pattern.compile("(" + ID + ") (\\S.*)");

  /**
   * Reads the name of a rule; null where there is none or it is malformed, which the log then says.
   */
  public static @Nullable RuleName read(List<Token> rule, ProblemLog log) {
    return rule.size() < 2 || rule.get(1).type() != TokenType.TEXT ? null : read(rule.get(1), log);
  }

  /** Reads a name that stands in a text; null where it is malformed, which the log then says. */
  public static @Nullable RuleName read(Token at, ProblemLog log) {
    String text = at.unquoted();
    Matcher name = FORM.matcher(text);
    if (name.matches()) {
      return new RuleName(name.group(1), name.group(2).strip());
    }
    log.error(
        at,
        "rule-name",
        ID.matcher(text.strip()).matches()
            ? "The rule's name lacks a phrase after its id: \""
                + text.strip()
                + " Two instalments are overdue\"."
            : "A rule's name is an id, a space and a phrase. The id is 2 to 5 capital letters, a hyphen and 2 to 4"
                + " digits: \"RSK-140 Two instalments are overdue\".");
    return null;
  }

  /** Whether a text is the id of a rule without a phrase. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
