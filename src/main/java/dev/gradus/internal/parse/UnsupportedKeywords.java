package dev.gradus.internal.parse;

import dev.gradus.internal.source.Limits;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What DRL or Java knows and a policy may not say, with what to write instead. Nothing is refused
 * because it stands here: all that the grammar does not derive is. This is only how to say so.
 */
final class UnsupportedKeywords {

  private static final Map<String, String> ADVICE = new HashMap<>();
  private static final Map<String, String> SIGNS = new HashMap<>();

  private static final String NO_SUMS =
      "a policy compares, it does not calculate. Write the result, or derive a field in policy.properties.";

  /** The most words that hyphens join: lock-on-active. */
  private static final int HYPHENATED = 3;

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "salience",
          "agenda-group",
          "activation-group",
          "ruleflow-group",
          "auto-focus",
          "no-loop",
          "lock-on-active",
          "duration",
          "timer",
          "calendars",
          "enabled",
          "date-effective",
          "date-expires",
          "dialect",
          "extends",
          "refract",
          "attributes");

  static {
    words(
        "A rule tests one Customer and nothing else; write its tests inside Customer( ... ).",
        "from",
        "exists",
        "forall",
        "accumulate",
        "acc",
        "collect",
        "groupby",
        "over",
        "window",
        "entry-point",
        "query",
        "unit");
    words(
        "Write the tests themselves, joined by ',', '&&' or '||'.",
        "eval",
        "if",
        "else",
        "do",
        "instanceof");
    words("Turn the tests round: '!=', 'not in ( ... )' or 'not contains'.", "not", "excludes");
    words(
        "Write the tests out in every rule that needs them.",
        "function",
        "extends",
        "template",
        "expander");
    words(
        "The fields are fixed; add one of your own in policy.properties: field.NAME.type = ...",
        "declare",
        "trait",
        "enum",
        "class",
        "interface",
        "type");
    words(
        "Rules have no order: what they say is merged, and the strictest limit holds. Remove it.",
        "salience",
        "agenda-group",
        "activation-group",
        "ruleflow-group",
        "auto-focus",
        "no-loop",
        "lock-on-active",
        "duration",
        "timer",
        "calendars",
        "refract");
    words(
        "A rule is on as long as it stands in the policy; the policy's first day is 'effective-from' in"
            + " policy.properties. Remove it.",
        "enabled",
        "date-effective",
        "date-expires");
    words("Remove it.", "dialect", "attributes", "rule-template");
    words(
        "List the codes: '== \"CODE\"' or 'in ( \"CODE\", \"CODE\" )'.",
        "matches",
        "soundslike",
        "strsim",
        "memberOf",
        "str",
        "startsWith",
        "endsWith",
        "supersetOf",
        "convertable_to");
    words(
        "Dates are compared with '<', '<=', '>' and '>='.",
        "after",
        "before",
        "coincides",
        "during",
        "finishes",
        "finishedby",
        "includes",
        "meets",
        "metby",
        "overlaps",
        "overlappedby",
        "starts",
        "startedby");
    words(
        "A rule changes nothing; it says what it found with a verb: decide.verb( ... );",
        "insert",
        "insertLogical",
        "logicalInsert",
        "modify",
        "update",
        "delete",
        "retract",
        "don",
        "shed",
        "with");
    words(
        "A policy reaches nothing of Java: 'when' tests fields, 'then' holds verb calls.",
        "new",
        "while",
        "for",
        "return",
        "try",
        "throw",
        "switch",
        "synchronized",
        "var",
        "final",
        "static",
        "void",
        "int",
        "long",
        "boolean",
        "double",
        "String",
        "Object",
        "System",
        "Runtime",
        "Thread",
        "Class",
        "ClassLoader",
        "ProcessBuilder",
        "java",
        "javax",
        "org",
        "kcontext",
        "drools",
        "channels",
        "Math",
        "Integer",
        "def",
        "foreach",
        "record",
        "assert",
        "break",
        "continue",
        "catch",
        "finally",
        "import",
        "super");
    words("Name the field itself, such as credit.overdueStreak.", "this");
    ADVICE.put("and", "Write '&&' or ','.");
    ADVICE.put("or", "Write '||'.");
    ADVICE.put("is", "Write '=='.");
    ADVICE.put("equals", "Write '=='.");
    ADVICE.put("between", "Write both bounds: '>= 1, <= 5' with the field before each.");

    for (String sign : List.of("+", "%", "^", "~")) {
      SIGNS.put(sign, "'" + sign + "' is not allowed: " + NO_SUMS);
    }
    SIGNS.put(
        "/",
        "'/' is not allowed: a policy neither calculates nor walks from fact to fact. Write the result.");
    SIGNS.put("&", "A single '&' is not allowed. Write '&&'.");
    SIGNS.put("|", "A single '|' is not allowed. Write '||'.");
    SIGNS.put(
        "?",
        "A '?' is not allowed, neither as a choice 'a ? b : c' nor before a query. Write two rules.");
    SIGNS.put(":", "A name for a field or a fact is not allowed. Test the field where it stands.");
    SIGNS.put(
        "#", "A cast with '#' is not allowed, nor is it a comment. A comment begins with '//'.");
    SIGNS.put("=", "A single '=' is not allowed. Write '=='.");
    SIGNS.put("!", "A '!' is not allowed. Write '== false', '!=' or 'not in ( ... )'.");
    SIGNS.put("'", "Single quotes are not allowed. Write double quotes.");
    for (String sign : List.of("[", "]")) {
      SIGNS.put(sign, "A list or map in square brackets is not allowed. Write 'in ( a, b )'.");
    }
    for (String sign : List.of("{", "}")) {
      SIGNS.put(
          sign, "A block in curly brackets is not allowed. Write verb calls one after another.");
    }
  }

  private UnsupportedKeywords() {}

  private static void words(String advice, String... words) {
    for (String word : words) {
      ADVICE.put(word, advice);
    }
  }

  /**
   * What to say of a token that stands where it may not; null where there is nothing special to
   * say.
   */
  static @Nullable String explain(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    if (token.type() == TokenType.BINDING || isNamed(tokens, index)) {
      return "A name for a field or a fact, '"
          + token.text()
          + " : ...', is not allowed. Test the field where it stands.";
    }
    if (token.type() == TokenType.MINUS || token.type() == TokenType.STAR) {
      return "'" + token.text() + "' is not allowed here: " + NO_SUMS;
    }
    if (token.type() == TokenType.PACKAGE
        || token.type() == TokenType.IMPORT
        || token.type() == TokenType.GLOBAL) {
      return "'"
          + token.text()
          + "' is not allowed here; it stands once, in the header of the file.";
    }
    if (token.type() == TokenType.OTHER) {
      String after = text(tokens, index + 1);
      if (token.text().equals("=") && after.equals(">")) {
        return "'=>' is not allowed. Write '>='.";
      }
      if (token.text().equals(":") && after.equals(":")) {
        return "'::' is not allowed: a policy reaches nothing of Java. Name the field or write the value.";
      }
      String sign = SIGNS.get(token.text());
      return sign != null ? sign : foreign(token.text());
    }
    String word = word(tokens, index);
    String advice = ADVICE.get(word);
    return advice == null
        ? null
        : "'"
            + (word.contains("-") ? word : dotted(tokens, index))
            + "' is not allowed in a policy. "
            + advice;
  }

  /**
   * Whether a token is a name in front of a colon, which DRL takes for a variable also without a
   * dollar sign.
   */
  private static boolean isNamed(List<Token> tokens, int index) {
    return tokens.get(index).type() == TokenType.NAME
        && text(tokens, index + 1).equals(":")
        && !text(tokens, index + 2).equals(":");
  }

  private static String text(List<Token> tokens, int index) {
    return index < tokens.size() ? tokens.get(index).text() : "";
  }

  /**
   * Whether a token is a refused word that begins something new: an attribute anywhere, others
   * first on their line.
   */
  static boolean beginsStatement(List<Token> tokens, int index) {
    String word = word(tokens, index);
    if (tokens.get(index).type() == TokenType.IMPORT) {
      return true;
    }
    boolean firstOnLine = tokens.get(index).line() > tokens.get(index - 1).line();
    return ATTRIBUTES.contains(word) || (firstOnLine && ADVICE.containsKey(word));
  }

  /** A full-width sign, as Chinese input writes it, is told with the plain one. */
  private static @Nullable String foreign(String character) {
    String plain = Normalizer.normalize(character, Normalizer.Form.NFKC).strip();
    String shown = String.format(Locale.ROOT, "'%s' (U+%04X)", character, character.codePointAt(0));
    if (character.equals("“") || character.equals("”")) {
      plain = "\"";
    } else if (character.equals("。")) {
      plain = ".";
    }
    if (plain.equals(character) || !plain.chars().allMatch(c -> c < 0x80)) {
      return "The character " + shown + " may stand in a text or a comment only.";
    }
    return "The character "
        + shown
        + " may stand in a text or a comment only."
        + (plain.isEmpty() ? " Write a plain space." : " Write '" + plain + "'.");
  }

  /** Attributes are written with hyphens, which are tokens of their own. */
  private static String word(List<Token> tokens, int index) {
    StringBuilder word = new StringBuilder(tokens.get(index).text());
    for (int i = index + 1; i + 1 < Math.min(tokens.size(), index + 2 * HYPHENATED); i += 2) {
      boolean joined =
          tokens.get(i).type() == TokenType.MINUS
              && tokens.get(i).offset() == tokens.get(i - 1).end()
              && tokens.get(i + 1).offset() == tokens.get(i).end();
      if (!joined) {
        break;
      }
      word.append('-').append(tokens.get(i + 1).text());
    }
    return word.toString();
  }

  /**
   * {@code System.setProperty} rather than {@code System}: the whole name that begins at an index.
   */
  static String dotted(List<Token> tokens, int index) {
    StringBuilder name = new StringBuilder(tokens.get(index).text());
    for (int i = index + 1; i + 1 < tokens.size() && name.length() < Limits.LITERAL; i += 2) {
      boolean dotted =
          tokens.get(i).type() == TokenType.DOT && tokens.get(i + 1).type() == TokenType.NAME;
      if (!dotted) {
        break;
      }
      name.append('.').append(tokens.get(i + 1).text());
    }
    return name.toString();
  }
}
