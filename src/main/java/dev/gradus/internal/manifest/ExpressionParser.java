package dev.gradus.internal.manifest;

import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.manifest.ManifestLines.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a manifest writes behind {@code derive.NAME =}: one sign between two operands, or the
 * name of an operation with two operands in brackets. Each mistake is told at the very token.
 */
final class ExpressionParser {

  static final String CODE = "expression";

  private static final List<String> FUNCTIONS = List.of("days", "months", "round", "roundHalfUp");
  private static final List<String> SIGNS = List.of("+", "-", "*", "/");

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<blank> +)"
              + "|(?<word>[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*)"
              + "|(?<number>[0-9.][0-9A-Za-z_.]*)"
              + "|(?<sign>[-+*/(),])");

  private static final String FORM =
      "A derived field is one sign between two operands, such as 'loan.amount / person.annualIncome',"
          + " or days( a, b ), months( a, b ), round( a, 2 ) or roundHalfUp( a, 2 ).";

  private final ManifestLines lines;
  private final Setting setting;
  private final List<Setting> tokens = new ArrayList<>();
  private int next;

  /** Thrown where a mistake has been told. */
  private static final class Mistake extends Exception {
    private static final long serialVersionUID = 1L;

    Mistake() {
      super("A mistake that has been told.", null, false, false);
    }
  }

  /**
   * An expression: each of its parts stands at its own place.
   *
   * @param operation the sign or the name of the operation
   * @param left the first operand, a path or a number
   * @param right the second operand
   */
  record Expression(Setting operation, Setting left, Setting right) {}

  private ExpressionParser(ManifestLines lines, Setting setting) {
    this.lines = lines;
    this.setting = setting;
  }

  /** The expression that a setting holds; null where it holds none, which is logged. */
  static @Nullable Expression parse(Setting setting, ManifestLines lines) {
    ExpressionParser parser = new ExpressionParser(lines, setting);
    try {
      parser.cut();
      return parser.expression();
    } catch (Mistake told) {
      return null;
    }
  }

  /** Whether an operand is a number rather than a path. */
  static boolean isNumber(Setting operand) {
    char first = operand.value().charAt(0);
    return first == '-' || first == '.' || (first >= '0' && first <= '9');
  }

  private void cut() throws Mistake {
    String text = setting.value();
    Matcher token = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!token.region(at, text.length()).lookingAt()) {
        int end = text.offsetByCodePoints(at, 1);
        throw mistake(
            part(at, end), "'" + text.substring(at, end) + "' cannot stand here. " + FORM);
      }
      if (token.group("blank") == null) {
        tokens.add(part(at, token.end()));
      }
      at = token.end();
    }
  }

  private Setting part(int from, int to) {
    String text = setting.value();
    return setting.part(text.substring(from, to), text.codePointCount(0, from));
  }

  private Expression expression() throws Mistake {
    if (tokens.isEmpty()) {
      throw mistake(setting, "The expression is empty. " + FORM);
    }
    boolean function = tokens.size() > 1 && isWord(tokens.get(0)) && is(1, "(");
    Expression expression = function ? function() : operation();
    if (next < tokens.size()) {
      throw mistake(
          tokens.get(next),
          "Only one operation stands in a derived field. Derive what stands before this as a field of its"
              + " own, and go on with that in another.");
    }
    return expression;
  }

  private Expression function() throws Mistake {
    Setting name = tokens.get(next++);
    if (!FUNCTIONS.contains(name.value())) {
      throw mistake(
          name,
          "There is no operation '"
              + name.value()
              + "'. Those with a name are days( a, b ), months( a, b ), round( a, 2 ) and"
              + " roundHalfUp( a, 2 )."
              + Suggestion.didYouMean(name.value(), FUNCTIONS));
    }
    take("(", "");
    Setting left = operand();
    take(",", " Behind the first operand of '" + name.value() + "' stands ',' and the second.");
    Setting right = operand();
    take(")", " Behind the second operand of '" + name.value() + "' stands ')'.");
    return new Expression(name, left, right);
  }

  private Expression operation() throws Mistake {
    Setting left = operand();
    if (next == tokens.size()) {
      throw mistake(
          left, "'" + left.value() + "' alone derives nothing. Test the field itself. " + FORM);
    }
    Setting sign = tokens.get(next++);
    if (!SIGNS.contains(sign.value())) {
      throw mistake(
          sign, "Between two operands stands +, -, * or /, not '" + sign.value() + "'. " + FORM);
    }
    return new Expression(sign, left, operand());
  }

  private Setting operand() throws Mistake {
    if (next == tokens.size()) {
      throw mistake(end(), "An operand is missing here: a field or a number. " + FORM);
    }
    Setting token = tokens.get(next++);
    if (token.value().equals("(")) {
      throw mistake(
          token, "Brackets do not stand here. Derive what stands in them as a field of its own.");
    }
    if (token.value().equals("-") && next < tokens.size() && isNumber(tokens.get(next))) {
      Setting digits = tokens.get(next++);
      return new Setting(
          digits.key(),
          "-" + digits.value(),
          digits.line(),
          token.keyColumn(),
          token.valueColumn());
    }
    if ((!isWord(token) && !isNumber(token)) || token.value().equals("-")) {
      throw mistake(
          token, "An operand is a field or a number, not '" + token.value() + "'. " + FORM);
    }
    return token;
  }

  private void take(String sign, String remedy) throws Mistake {
    if (!is(next, sign)) {
      Setting at = next < tokens.size() ? tokens.get(next) : end();
      throw mistake(at, "'" + sign + "' is missing here." + remedy);
    }
    next++;
  }

  private boolean is(int place, String sign) {
    return place < tokens.size() && tokens.get(place).value().equals(sign);
  }

  private static boolean isWord(Setting token) {
    char first = token.value().charAt(0);
    return first == '_' || (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z');
  }

  private Setting end() {
    return setting.part("", setting.value().codePointCount(0, setting.value().length()));
  }

  private Mistake mistake(Setting at, String message) {
    lines.bad(at, CODE, message);
    return new Mistake();
  }
}
