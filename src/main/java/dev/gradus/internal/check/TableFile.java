package dev.gradus.internal.check;

import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.source.SourceQuotes;
import dev.gradus.internal.source.SourceText;
import dev.gradus.internal.table.RuleTable;
import dev.gradus.internal.table.TableRow;
import dev.gradus.internal.table.TableScope;
import dev.gradus.internal.tree.Rule;
import dev.gradus.policy.PolicyProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one table of rules: characters, cells, rules. */
final class TableFile {

  private final String path;
  private final Scope scope;
  private final RuleIds ids;
  private final RuleGroups groups;
  private final ProblemLog log;
  private List<PolicyProblem> refused = List.of();
  private Set<Integer> spoilt = Set.of();

  TableFile(String path, Scope scope, RuleIds ids, RuleGroups groups) {
    this.path = path;
    this.scope = scope;
    this.ids = ids;
    this.groups = groups;
    this.log = ProblemLog.ofTable(path);
  }

  /** The sound rules of the table, in its order. */
  List<Rule> read(byte[] bytes) {
    ProblemLog characters = new ProblemLog(path);
    SourceText text = SourceText.read(bytes, characters);
    refused = SourceQuotes.inCells(bytes, characters.problems());
    if (text == null) {
      return List.of();
    }
    spoilt = text.spoilt();
    TableScope columns =
        new TableScope(
            scope.stage(),
            scope.vocabulary(),
            scope.fields(),
            scope::field,
            scope.manifest().locales().contains("zh"),
            scope.sound());
    return rules(RuleTable.read(text.text(), columns, log));
  }

  private List<Rule> rules(RuleTable table) {
    RuleChecker checker = new RuleChecker(scope, ids, groups);
    RuleGroups.FirstMatch list = table.first() ? groups.firstMatch() : null;
    List<Rule> rules = new ArrayList<>();
    for (TableRow row : table.rows()) {
      if (!ids.count(row.at(), log) || log.isFull()) {
        break;
      }
      Rule rule = checker.check(row, list, log);
      if (rule != null) {
        ids.count(rule.when(), row.at(), log);
        rules.add(rule);
      }
    }
    return rules;
  }

  /** What is wrong with the table. On a line with a refused character only that is told. */
  List<PolicyProblem> problems() {
    List<PolicyProblem> problems = new ArrayList<>(refused);
    log.problems().stream()
        .filter(problem -> !spoilt.contains(problem.line()))
        .forEach(problems::add);
    return problems;
  }
}
