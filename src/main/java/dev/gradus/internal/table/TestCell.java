package dev.gradus.internal.table;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.parse.ConditionSyntax;
import dev.gradus.internal.parse.ConditionSyntax.AllOf;
import dev.gradus.internal.parse.ConditionSyntax.AnyOf;
import dev.gradus.internal.parse.ConditionSyntax.TestOf;
import dev.gradus.internal.parse.SyntaxWords;
import dev.gradus.internal.parse.TokenType;
import dev.gradus.internal.parse.ValueSyntax;
import dev.gradus.internal.parse.ValueSyntax.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses a cell that tests the field of its column.
 *
 * <pre>
 * cell  = every {"or" every}
 * every = test {"and" test}
 * test  = "known" | "unknown" | (">=" | ">" | "&lt;=" | "&lt;") value
 *       | value ".." value | ("[" | "(") value "," value ("]" | ")")
 *       | ["not"] value {"," value}
 * </pre>
 *
 * <p>A value is a number, a date, {@code true}, {@code false}, a code or another field, and needs
 * no quotes: the type of the field says what it is.
 */
final class TestCell {

  static final String KNOWN = "known";
  static final String UNKNOWN = "unknown";
  static final String NOT = "not";
  static final String AND = "and";
  static final String OR = "or";

  private static final List<String> KEYWORDS = List.of(KNOWN, UNKNOWN, NOT, AND, OR);

  /** A comma that may stand between two numbers, or within one. */
  private static final Pattern DOUBTFUL = Pattern.compile("(?<![0-9.])([0-9]+),([0-9.]+)");

  private final Field field;
  private final TableCell cell;
  private final CellValues values;
  private final List<String> words;
  private int next;

  private TestCell(Field field, TableCell cell, TableScope scope) throws UnreadableCell {
    this.field = field;
    this.cell = cell;
    this.values = new CellValues(field, cell, scope);
    this.words = CellWords.of(cell.text());
  }

  /** The tests that a cell holds, one after another. */
  static ConditionSyntax read(Field field, TableCell cell, TableScope scope) throws UnreadableCell {
    Matcher doubtful = DOUBTFUL.matcher(cell.text());
    if (isNumber(field) && doubtful.find()) {
      String before = doubtful.group(1);
      String behind = doubtful.group(2);
      throw UnreadableCell.syntax(
          "'"
              + doubtful.group()
              + "' can be one number or two. Write '"
              + (behind.contains(".") ? before + behind : before + "." + behind)
              + "', or '"
              + before
              + ", "
              + behind
              + "'.");
    }
    return new TestCell(field, cell, scope).read();
  }

  private ConditionSyntax read() throws UnreadableCell {
    List<ConditionSyntax> parts = new ArrayList<>();
    do {
      parts.add(every());
    } while (skip(OR));
    if (next < words.size()) {
      throw unexpected();
    }
    return parts.size() == 1 ? parts.get(0) : new AnyOf(parts);
  }

  private ConditionSyntax every() throws UnreadableCell {
    List<ConditionSyntax> parts = new ArrayList<>();
    do {
      parts.addAll(test());
    } while (skip(AND));
    return parts.size() == 1 ? parts.get(0) : new AllOf(parts);
  }

  private List<ConditionSyntax> test() throws UnreadableCell {
    String first = current();
    return switch (first) {
      case KNOWN, UNKNOWN -> {
        next++;
        if (field.type() == FieldType.CHOICES) {
          throw UnreadableCell.of(
              "wrong-operator",
              "'" + field.path() + "' is a set of codes, which is always known. Write a code.");
        }
        TokenType sign = first.equals(KNOWN) ? TokenType.NOT_EQUAL : TokenType.EQUAL;
        yield List.of(test(sign, false, List.of(cell.value(Form.NULL, "null"))));
      }
      case ">=", ">", "<=", "<" -> {
        next++;
        yield List.of(bound(sign(first), value()));
      }
      case "[", "(" -> range();
      case NOT -> {
        next++;
        yield List.of(list(true));
      }
      default -> {
        boolean range = next + 1 < words.size() && words.get(next + 1).equals(CellWords.TO);
        yield range ? ends() : List.of(list(false));
      }
    };
  }

  /** {@code 580..669} */
  private List<ConditionSyntax> ends() throws UnreadableCell {
    ValueSyntax from = value();
    next++;
    return ends(TokenType.AT_LEAST, from, value(), TokenType.AT_MOST);
  }

  /** {@code [580, 670)} */
  private List<ConditionSyntax> range() throws UnreadableCell {
    TokenType least = skip("[") ? TokenType.AT_LEAST : TokenType.GREATER;
    next += least == TokenType.GREATER ? 1 : 0;
    ValueSyntax from = value();
    take(",", "A range has two ends, as '[580, 670)'.");
    ValueSyntax to = value();
    TokenType most = skip("]") ? TokenType.AT_MOST : TokenType.LESS;
    if (most == TokenType.LESS) {
      take(")", "A range ends with ']' where its end belongs to it, else with ')'.");
    }
    return ends(least, from, to, most);
  }

  private List<ConditionSyntax> ends(
      TokenType least, ValueSyntax from, ValueSyntax to, TokenType most) throws UnreadableCell {
    List<ConditionSyntax> ends = List.of(bound(least, from), bound(most, to));
    boolean closed = least == TokenType.AT_LEAST && most == TokenType.AT_MOST;
    if (from.form() == to.form() && from.form() != Form.PATH) {
      int order =
          from.is(Form.NUMBER)
              ? new BigDecimal(from.text()).compareTo(new BigDecimal(to.text()))
              : from.text().compareTo(to.text());
      if (order > 0 || (order == 0 && !closed)) {
        throw UnreadableCell.of(
            "empty-range",
            "Nothing lies in the range: "
                + from.text()
                + " is not below "
                + to.text()
                + ". Write the smaller end first.");
      }
    }
    return ends;
  }

  private TestOf bound(TokenType sign, ValueSyntax value) throws UnreadableCell {
    if (!field.type().ordered()) {
      throw UnreadableCell.of(
          "wrong-operator",
          "'"
              + field.path()
              + "' has no order, so it has no ranges. Write "
              + (field.type() == FieldType.FLAG
                  ? "'true' or 'false'."
                  : "the codes, as 'A, B' or 'not A'."));
    }
    return test(sign, false, List.of(value));
  }

  private TestOf list(boolean negated) throws UnreadableCell {
    List<ValueSyntax> values = new ArrayList<>();
    do {
      values.add(value());
    } while (skip(","));
    if (field.type() == FieldType.CHOICES) {
      if (values.size() > 1) {
        throw UnreadableCell.syntax(
            "'"
                + field.path()
                + "' is a set of codes. Write 'A and B' where it must contain both, 'A or B' where one is enough.");
      }
      return test(TokenType.CONTAINS, negated, values);
    }
    if (values.size() > 1 && field.type() == FieldType.FLAG) {
      throw UnreadableCell.of(
          "wrong-operator", "Write 'known' where both true and false are meant, else one of them.");
    }
    if (values.size() > 1) {
      return test(TokenType.IN, negated, values);
    }
    return test(negated ? TokenType.NOT_EQUAL : TokenType.EQUAL, false, values);
  }

  private TestOf test(TokenType operator, boolean negated, List<ValueSyntax> values) {
    ValueSyntax path = cell.value(Form.PATH, field.path());
    return new TestOf(path, negated, cell.token(operator, operator.written()), values);
  }

  private static TokenType sign(String written) {
    return switch (written) {
      case ">=" -> TokenType.AT_LEAST;
      case ">" -> TokenType.GREATER;
      case "<=" -> TokenType.AT_MOST;
      default -> TokenType.LESS;
    };
  }

  private ValueSyntax value() throws UnreadableCell {
    String word = current();
    if (!CellWords.isWord(word) || KEYWORDS.contains(word)) {
      throw UnreadableCell.syntax(
          "A value is missing before " + SyntaxWords.quoted(word) + ". Write it there.");
    }
    next++;
    return values.of(word);
  }

  private String current() throws UnreadableCell {
    if (next == words.size()) {
      throw UnreadableCell.syntax(
          words.isEmpty()
              ? "The cell is empty."
              : "A value is missing behind " + SyntaxWords.quoted(words.get(next - 1)) + ".");
    }
    return words.get(next);
  }

  private boolean skip(String word) {
    boolean found = next < words.size() && words.get(next).equals(word);
    next += found ? 1 : 0;
    return found;
  }

  private void take(String word, String need) throws UnreadableCell {
    if (!skip(word)) {
      throw UnreadableCell.syntax(need);
    }
  }

  private UnreadableCell unexpected() {
    String word = words.get(next);
    String suggestion = Suggestion.didYouMean(word, KEYWORDS);
    return UnreadableCell.syntax(
        SyntaxWords.quoted(word)
            + " cannot follow '"
            + words.get(next - 1)
            + "'."
            + (suggestion.isEmpty()
                ? " Join tests by 'and' or 'or', and values by commas."
                : suggestion));
  }

  private static boolean isNumber(Field field) {
    return field.type() == FieldType.WHOLE || field.type() == FieldType.DECIMAL;
  }
}
