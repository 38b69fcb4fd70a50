package dev.gradus.internal.parse;

import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.parse.ConditionSyntax.AllOf;
import dev.gradus.internal.source.ProblemLog;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds all that is wrong with the form of a rule that the grammar does not derive: the rule is cut
 * at the words and signs that separate its parts, and each part is parsed by itself. It only words
 * a refusal; it can accept nothing.
 */
final class RuleDiagnosis {

  private final List<Token> tokens;
  private final ProblemLog fileLog;
  private final ProblemLog log;
  private final UnexpectedTokens odd;
  private final List<Integer> missing = new ArrayList<>();
  private final List<AnnotationSyntax> annotations = new ArrayList<>();
  private final List<ConditionSyntax> tests = new ArrayList<>();
  private final List<CallSyntax> calls = new ArrayList<>();

  RuleDiagnosis(List<Token> tokens, ProblemLog fileLog, ProblemLog log) {
    this.tokens = tokens;
    this.fileLog = fileLog;
    this.log = log;
    this.odd = new UnexpectedTokens(tokens, log);
  }

  /** The sound pieces of the rule; the others are logged. */
  RulePieces pieces(Mismatch first) {
    int before = log.size();
    boolean soundHead = false;
    int open = TokenRun.find(tokens, 0, TokenType.UNCLOSED_COMMENT);
    if (open < tokens.size()) {
      SyntaxWords.refused(tokens, open, log);
    } else {
      soundHead = sections();
    }
    if (log.size() == before) {
      SyntaxWords.log(tokens, first, log);
    }
    return new RulePieces(false, soundHead, annotations, new AllOf(tests), calls);
  }

  private boolean sections() {
    int when = word(1, TokenType.WHEN, "when", TokenType.CUSTOMER);
    int problems = log.size();
    head(1, when);
    boolean soundHead = problems == log.size();
    int body = past(when, TokenType.WHEN);
    int then = word(body, TokenType.THEN, "then", TokenType.DECIDE);
    when(body, then);
    int says = past(then, TokenType.THEN);
    int end = word(says, TokenType.END, "end", TokenType.END);
    then(says, end);
    new UnexpectedTokens(tokens, fileLog)
        .log(past(end, TokenType.END), tokens.size(), "cannot stand between rules.");
    return soundHead;
  }

  /** Where a word stands, or where it is missing: before what can only stand behind it. */
  private int word(int from, TokenType type, String word, TokenType next) {
    int found = TokenRun.find(tokens, from, type);
    if (found < tokens.size()) {
      return found;
    }
    int place = TokenRun.find(tokens, from, next, TokenType.THEN, TokenType.END);
    if (missing.isEmpty() || missing.get(missing.size() - 1) != place) {
      String form =
          "The word '" + word + "' is missing here: a rule is rule \"...\" when ... then ... end.";
      log.error(at(place), SyntaxWords.SYNTAX, form);
    }
    missing.add(place);
    return place;
  }

  /** The token at an index, or the place behind the last. */
  private Token at(int index) {
    return index < tokens.size() ? tokens.get(index) : tokens.get(tokens.size() - 1).behind();
  }

  private int past(int index, TokenType type) {
    return index < tokens.size() && tokens.get(index).type() == type ? index + 1 : index;
  }

  private void head(int from, int to) {
    int start = from;
    if (start < to && tokens.get(start).type() == TokenType.TEXT) {
      start++;
    } else {
      String name =
          "After 'rule' stands its name in double quotes: rule \"RSK-140 Two are overdue\".";
      if (!refused(0) && !refused(start)) {
        log.error(
            start < tokens.size() ? at(start) : tokens.get(0).behind(), SyntaxWords.SYNTAX, name);
      }
      start = TokenRun.find(tokens, start, to, TokenType.AT);
    }
    int at = TokenRun.find(tokens, start, to, TokenType.AT);
    odd.log(start, at, "cannot stand between a rule's name and its annotations.");
    while (at < to && !log.isFull()) {
      int next = TokenRun.find(tokens, at + 1, to, TokenType.AT);
      annotation(at, next);
      at = next;
    }
  }

  private boolean refused(int index) {
    return index < tokens.size() && SyntaxWords.refused(tokens, index, log);
  }

  private void annotation(int from, int next) {
    int open = TokenRun.find(tokens, from, next, TokenType.LPAREN);
    int close = Math.min(TokenRun.closing(tokens, open, next) + 1, next);
    List<Token> run = tokens.subList(from, close);
    try {
      annotations.add(ProfileParser.annotation(run));
    } catch (Mismatch mismatch) {
      if (run.size() > 1 && !Annotations.isKnown(run.get(1).text())) {
        Annotations.refuse(run.get(1), log);
      } else {
        UnexpectedTokens.inAnnotation(run, mismatch.at(), log);
        return;
      }
    }
    odd.log(close, next, "cannot stand among a rule's annotations.");
  }

  private void when(int from, int to) {
    int customer = TokenRun.find(tokens, from, to, TokenType.CUSTOMER);
    if (customer == to) {
      String near =
          from < to ? Suggestion.didYouMean(tokens.get(from).text(), List.of("Customer")) : "";
      String reason = "cannot stand here: 'when' holds one Customer( ... )." + near;
      if (!odd.log(from, to, reason) && !missing.contains(to)) {
        log.error(
            at(to),
            SyntaxWords.SYNTAX,
            "After 'when' stands Customer( ... ) with the tests of the rule.");
      }
      return;
    }
    boolean oddBefore = odd.log(from, customer, "cannot stand before Customer( ... ).");
    if (customer + 1 == to || tokens.get(customer + 1).type() != TokenType.LPAREN) {
      if (!refused(customer + 1)) {
        log.error(
            tokens.get(customer).behind(),
            SyntaxWords.SYNTAX,
            "After Customer stand brackets with the tests of the rule: Customer( ... ).");
      }
      return;
    }
    int close = TokenRun.closing(tokens, customer + 1, to);
    int before = log.size();
    tests(customer + 2, close);
    if (close < to) {
      behind(close + 1, to, oddBefore);
    } else if (log.size() == before) {
      log.error(
          tokens.get(to - 1).behind(),
          SyntaxWords.SYNTAX,
          "A closing bracket ')' is missing here.");
    }
  }

  private void behind(int from, int to, boolean oddBefore) {
    if (oddBefore && from < to && UnsupportedKeywords.explain(tokens, from) == null) {
      return;
    }
    if (from < to && tokens.get(from).type() == TokenType.CUSTOMER) {
      String once =
          "A second Customer( ... ) is not allowed. Write all tests into one, joined by ',', '&&' or '||'.";
      log.error(tokens.get(from), SyntaxWords.NOT_ALLOWED, once);
    } else {
      odd.log(from, to, "cannot stand behind Customer( ... ).");
    }
  }

  private void tests(int from, int to) {
    boolean broken = false;
    for (int[] run : TokenRun.tests(tokens, from, to)) {
      if (log.isFull()) {
        return;
      }
      // What was cut off a broken list or a number with commas is part of the same mistake.
      boolean rest = broken && run[1] - run[0] == 1 && tokens.get(run[0]).type() != TokenType.NAME;
      broken = rest || !test(run[0], run[1]);
    }
  }

  private boolean test(int from, int to) {
    if (from == to) {
      log.error(at(from), SyntaxWords.SYNTAX, "A test is missing here.");
      return false;
    }
    List<Token> test = tokens.subList(from, to);
    try {
      tests.add(ProfileParser.test(test));
      return true;
    } catch (Mismatch mismatch) {
      SyntaxWords.log(test, mismatch, log);
      return false;
    }
  }

  private void then(int from, int to) {
    for (int[] run : TokenRun.statements(tokens, from, to)) {
      if (log.isFull()) {
        return;
      }
      List<Token> statement = tokens.subList(run[0], run[1]);
      if (statement.get(0).type() != TokenType.DECIDE) {
        odd.log(
            run[0],
            run[1],
            "cannot stand here: 'then' holds verb calls such as 'decide.refer();'.");
        continue;
      }
      try {
        calls.add(ProfileParser.call(statement));
      } catch (Mismatch mismatch) {
        SyntaxWords.log(statement, mismatch, log);
      }
    }
  }
}
