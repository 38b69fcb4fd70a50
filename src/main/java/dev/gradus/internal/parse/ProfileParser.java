package dev.gradus.internal.parse;

import dev.gradus.internal.parse.ConditionSyntax.AllOf;
import dev.gradus.internal.parse.ConditionSyntax.AnyOf;
import dev.gradus.internal.parse.ConditionSyntax.TestOf;
import dev.gradus.internal.parse.Mismatch.Expected;
import dev.gradus.internal.parse.ValueSyntax.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses tokens as one production of the policy profile: wholly, or not at all. What is not derived
 * from here is refused.
 *
 * <pre>
 * header     = "package" dotted [";"]  "import" dotted [";"]  "global" dotted "decide" [";"]
 * rule       = "rule" TEXT {annotation} "when" "Customer" "(" [tests] ")" "then" {call} "end"
 * annotation = "@" NAME "(" TEXT ")"
 * tests      = any {"," any}
 * any        = all {"||" all}
 * all        = test {"&amp;&amp;" test}
 * test       = "(" any ")" | path relation
 * relation   = comparison value | ["not"] ("contains" value | "in" list)
 * list       = "(" value {"," value} ")"
 * value      = ["-"] NUMBER | TEXT | "true" | "false" | "null" | path
 * path       = NAME {"." NAME}
 * call       = "decide" "." NAME "(" [value {"," value}] ")" ";"
 * </pre>
 *
 * <p>Each decision is made by looking at one token, so the cost is the same for every token.
 * Brackets within brackets are the only recursion; {@link TokenLimits} has bounded them before.
 */
public final class ProfileParser {

  private final List<Token> tokens;
  private int next;

  private ProfileParser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Parses the header of a file, at least one token.
   *
   * @throws Mismatch at the first token that cannot stand where it stands
   */
  public static void header(List<Token> tokens) throws Mismatch {
    ProfileParser parser = new ProfileParser(tokens);
    parser.header();
    parser.finish(Expected.OTHER);
  }

  static RulePieces rule(List<Token> tokens) throws Mismatch {
    ProfileParser parser = new ProfileParser(tokens);
    RulePieces rule = parser.rule();
    parser.finish(Expected.OTHER);
    return rule;
  }

  static AnnotationSyntax annotation(List<Token> tokens) throws Mismatch {
    ProfileParser parser = new ProfileParser(tokens);
    AnnotationSyntax annotation = parser.annotation();
    parser.finish(Expected.OTHER);
    return annotation;
  }

  static ConditionSyntax test(List<Token> tokens) throws Mismatch {
    ProfileParser parser = new ProfileParser(tokens);
    ConditionSyntax test = parser.test();
    parser.finish(Expected.TEST_END);
    return test;
  }

  static CallSyntax call(List<Token> tokens) throws Mismatch {
    ProfileParser parser = new ProfileParser(tokens);
    CallSyntax call = parser.call();
    parser.finish(Expected.OTHER);
    return call;
  }

  private void header() throws Mismatch {
    take(TokenType.PACKAGE);
    dotted();
    skip(TokenType.SEMICOLON);
    take(TokenType.IMPORT);
    dotted();
    skip(TokenType.SEMICOLON);
    take(TokenType.GLOBAL);
    dotted();
    take(TokenType.DECIDE);
    skip(TokenType.SEMICOLON);
  }

  private void dotted() throws Mismatch {
    take(TokenType.NAME);
    while (skip(TokenType.DOT)) {
      if (!skip(TokenType.STAR)) {
        take(TokenType.NAME);
      }
    }
  }

  private RulePieces rule() throws Mismatch {
    take(TokenType.RULE);
    take(TokenType.TEXT);
    List<AnnotationSyntax> annotations = new ArrayList<>();
    while (is(TokenType.AT)) {
      annotations.add(annotation());
    }
    take(TokenType.WHEN);
    take(TokenType.CUSTOMER);
    take(TokenType.LPAREN);
    boolean empty = !is(TokenType.LPAREN) && !is(TokenType.NAME);
    ConditionSyntax when = empty ? new AllOf(List.of()) : tests();
    take(TokenType.RPAREN);
    take(TokenType.THEN);
    List<CallSyntax> calls = new ArrayList<>();
    while (is(TokenType.DECIDE)) {
      calls.add(call());
    }
    take(TokenType.END);
    return new RulePieces(true, true, annotations, when, calls);
  }

  private AnnotationSyntax annotation() throws Mismatch {
    take(TokenType.AT);
    Token name = take(TokenType.NAME);
    take(TokenType.LPAREN);
    Token text = take(TokenType.TEXT);
    take(TokenType.RPAREN);
    return new AnnotationSyntax(name, text);
  }

  private ConditionSyntax tests() throws Mismatch {
    List<ConditionSyntax> parts = new ArrayList<>();
    do {
      parts.add(any());
    } while (skip(TokenType.COMMA));
    return parts.size() == 1 ? parts.get(0) : new AllOf(parts);
  }

  private ConditionSyntax any() throws Mismatch {
    List<ConditionSyntax> parts = new ArrayList<>();
    do {
      parts.add(all());
    } while (skip(TokenType.OR));
    return parts.size() == 1 ? parts.get(0) : new AnyOf(parts);
  }

  private ConditionSyntax all() throws Mismatch {
    List<ConditionSyntax> parts = new ArrayList<>();
    do {
      parts.add(test());
    } while (skip(TokenType.AND));
    return parts.size() == 1 ? parts.get(0) : new AllOf(parts);
  }

  private ConditionSyntax test() throws Mismatch {
    if (skip(TokenType.LPAREN)) {
      ConditionSyntax inner = any();
      take(TokenType.RPAREN, Expected.TEST_END, "");
      return inner;
    }
    if (!is(TokenType.NAME)) {
      throw mismatch(Expected.TEST, "");
    }
    return relation(path());
  }

  private TestOf relation(ValueSyntax path) throws Mismatch {
    Token operator = current();
    switch (operator.type()) {
      case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST, CONTAINS, IN -> {
        return operand(path, false);
      }
      case NOT -> {
        next++;
        if (is(TokenType.IN) || is(TokenType.CONTAINS)) {
          return operand(path, true);
        }
        throw mismatch(Expected.AFTER_NOT, path.text());
      }
      default -> throw mismatch(Expected.OPERATOR, path.text());
    }
  }

  private TestOf operand(ValueSyntax path, boolean negated) throws Mismatch {
    Token operator = tokens.get(next++);
    List<ValueSyntax> values = operator.type() == TokenType.IN ? list() : List.of(value());
    return new TestOf(path, negated, operator, values);
  }

  private List<ValueSyntax> list() throws Mismatch {
    take(TokenType.LPAREN, Expected.LIST, "");
    List<ValueSyntax> values = values();
    take(TokenType.RPAREN, Expected.LIST_END, "");
    return values;
  }

  private List<ValueSyntax> values() throws Mismatch {
    List<ValueSyntax> values = new ArrayList<>();
    do {
      values.add(value());
    } while (skip(TokenType.COMMA));
    return values;
  }

  private ValueSyntax value() throws Mismatch {
    Token first = current();
    return switch (first.type()) {
      case MINUS -> {
        next++;
        Token digits = take(TokenType.NUMBER, Expected.VALUE, "");
        yield new ValueSyntax(Form.NUMBER, first.text() + digits.text(), first, digits);
      }
      case NUMBER -> single(Form.NUMBER);
      case TEXT -> single(Form.TEXT);
      case TRUE -> single(Form.TRUE);
      case FALSE -> single(Form.FALSE);
      case NULL -> single(Form.NULL);
      case NAME -> path();
      default -> throw mismatch(Expected.VALUE, "");
    };
  }

  private ValueSyntax single(Form form) {
    Token token = tokens.get(next++);
    return new ValueSyntax(form, token.text(), token, token);
  }

  private ValueSyntax path() throws Mismatch {
    Token first = take(TokenType.NAME);
    Token last = first;
    StringBuilder text = new StringBuilder(first.text());
    while (skip(TokenType.DOT)) {
      last = take(TokenType.NAME, Expected.NAME, "");
      text.append('.').append(last.text());
    }
    return new ValueSyntax(Form.PATH, text.toString(), first, last);
  }

  private CallSyntax call() throws Mismatch {
    Token decide = take(TokenType.DECIDE);
    take(TokenType.DOT, Expected.VERB, "");
    Token verb = take(TokenType.NAME, Expected.VERB, "");
    take(TokenType.LPAREN, Expected.ARGUMENTS, "");
    List<ValueSyntax> arguments = beginsValue() ? values() : List.of();
    take(TokenType.RPAREN, Expected.ARGUMENTS_END, "");
    take(TokenType.SEMICOLON, Expected.SEMICOLON, verb.text());
    return new CallSyntax(decide, verb, arguments);
  }

  private boolean beginsValue() {
    return switch (current().type()) {
      case MINUS, NUMBER, TEXT, TRUE, FALSE, NULL, NAME -> true;
      default -> false;
    };
  }

  private Token current() {
    return next < tokens.size() ? tokens.get(next) : tokens.get(tokens.size() - 1).behind();
  }

  private boolean is(TokenType type) {
    return current().type() == type;
  }

  private boolean skip(TokenType type) {
    boolean found = is(type);
    next += found ? 1 : 0;
    return found;
  }

  private Token take(TokenType type) throws Mismatch {
    return take(type, Expected.OTHER, "");
  }

  private Token take(TokenType type, Expected expected, String subject) throws Mismatch {
    if (!is(type)) {
      throw mismatch(expected, subject);
    }
    return tokens.get(next++);
  }

  /** Holds that the production has taken all tokens. */
  private void finish(Expected expected) throws Mismatch {
    if (next < tokens.size()) {
      throw mismatch(expected, "");
    }
  }

  private Mismatch mismatch(Expected expected, String subject) {
    return new Mismatch(current(), expected, subject);
  }
}
