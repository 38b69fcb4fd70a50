package dev.gradus.internal.check;

import dev.gradus.internal.parse.SourceFile;
import dev.gradus.internal.parse.SyntaxWords;
import dev.gradus.internal.parse.Token;
import dev.gradus.internal.parse.TokenLimits;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.source.SourceText;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads one rule file: characters, tokens, header, rules. */
final class RuleFile {

  private final Scope scope;
  private final RuleIds ids;
  private final RuleGroups groups;
  private final ProblemLog log;
  private final Set<Integer> doubtful = new HashSet<>();
  private Set<Integer> spoilt = Set.of();

  RuleFile(String path, Scope scope, RuleIds ids, RuleGroups groups) {
    this.scope = scope;
    this.ids = ids;
    this.groups = groups;
    this.log = new ProblemLog(path);
  }

  /** The sound rules of the file, in its order. */
  List<Rule> read(byte[] bytes) {
    SourceText text = SourceText.read(bytes, log);
    if (text == null) {
      return List.of();
    }
    spoilt = text.spoilt();
    SourceFile file = SourceFile.of(text.text());
    if (file.rules().isEmpty() && file.header().isEmpty()) {
      log.error("empty-file", "The file is empty. Write rules into it or remove it.");
      return List.of();
    }
    Token next = file.rules().isEmpty() ? file.end() : file.rules().get(0).get(0);
    if (TokenLimits.check(file.header(), log)) {
      HeaderChecker.check(file.header(), scope.stage(), next, log);
    }
    if (file.rules().isEmpty() && log.isEmpty()) {
      log.error("empty-file", "The file has no rule. Write rules into it or remove it.");
    }
    return rules(file);
  }

  private List<Rule> rules(SourceFile file) {
    RuleChecker checker = new RuleChecker(scope, ids, groups);
    List<Rule> rules = new ArrayList<>();
    for (List<Token> tokens : file.rules()) {
      if (!ids.count(tokens.get(0), log) || log.isFull()) {
        break;
      }
      doubt(tokens);
      Rule rule = checker.check(tokens, log);
      if (rule != null) {
        ids.count(rule.when(), tokens.get(0), log);
        rules.add(rule);
      }
    }
    return rules;
  }

  /** In a rule with a refused character the form of the rest cannot be judged. */
  private void doubt(List<Token> rule) {
    int first = rule.get(0).line();
    int last = rule.get(rule.size() - 1).line();
    if (spoilt.stream().anyMatch(line -> line >= first && line <= last)) {
      doubtful.addAll(IntStream.rangeClosed(first, last).boxed().toList());
    }
  }

  /** What is wrong with the file. On a line with a refused character only that is told. */
  List<PolicyProblem> problems() {
    return log.problems().stream()
        .filter(
            problem -> !spoilt.contains(problem.line()) || problem.code().equals(SourceText.CODE))
        .filter(
            problem ->
                !doubtful.contains(problem.line()) || !problem.code().equals(SyntaxWords.SYNTAX))
        .toList();
  }
}
