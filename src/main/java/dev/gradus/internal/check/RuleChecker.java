package dev.gradus.internal.check;

import dev.gradus.internal.parse.Annotations;
import dev.gradus.internal.parse.CallSyntax;
import dev.gradus.internal.parse.RuleName;
import dev.gradus.internal.parse.RulePieces;
import dev.gradus.internal.parse.Token;
import dev.gradus.internal.parse.TokenLimits;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.table.TableRow;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Position;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks the tokens of one rule and turns them into a checked rule. */
final class RuleChecker {

  private final Scope scope;
  private final RuleIds ids;
  private final RuleGroups groups;

  RuleChecker(Scope scope, RuleIds ids, RuleGroups groups) {
    this.scope = scope;
    this.ids = ids;
    this.groups = groups;
  }

  /**
   * Where a rule stands, for what is told of it as a whole.
   *
   * @param first where it begins
   * @param name its name
   * @param code where its reason code stands or is missing
   * @param remedy what to do where the code is missing
   */
  private record Places(Token first, Token name, Token code, String remedy) {}

  /** The checked rule; null where something is wrong with it, which the log then says. */
  @Nullable Rule check(List<Token> tokens, ProblemLog fileLog) {
    int before = fileLog.size();
    RuleName name = RuleName.read(tokens, fileLog);
    ProblemLog log = fileLog.forRule(name == null ? null : name.id());
    if (name != null) {
      ids.add(name.id(), tokens.get(1), log);
    }
    if (!TokenLimits.check(tokens, log)) {
      return null;
    }
    RulePieces pieces = RulePieces.of(tokens, fileLog, log);
    Token first = tokens.get(0);
    Token at = name == null ? first : tokens.get(1);
    String below =
        "so it has a reason code: @code( \"...\" ), one of policy.properties. Write it below the rule's name.";
    Rule rule = rule(name, pieces, new Places(first, at, at, below), null, log);
    return fileLog.size() > before ? null : rule;
  }

  /**
   * The checked rule of a row; null where something is wrong with it, which the log then says.
   *
   * @param list the rows of which the first that fits holds, this one to be added; null where each
   *     holds for itself
   */
  @Nullable Rule check(TableRow row, RuleGroups.@Nullable FirstMatch list, ProblemLog fileLog) {
    int before = fileLog.size();
    RuleName name = row.name();
    ProblemLog log = fileLog.forRule(name == null ? null : name.id());
    if (name != null) {
      ids.add(name.id(), row.at(), log);
    }
    String column =
        "so it has a reason code, one of policy.properties. Write it into the column 'code'.";
    Places places = new Places(row.at(), row.at(), row.code(), column);
    Rule rule = rule(name, row.pieces(), places, list, log);
    return fileLog.size() > before ? null : rule;
  }

  private @Nullable Rule rule(
      @Nullable RuleName name,
      RulePieces pieces,
      Places places,
      RuleGroups.@Nullable FirstMatch list,
      ProblemLog log) {
    Boolean chinese = scope.sound() ? (Boolean) scope.manifest().locales().contains("zh") : null;
    Annotations annotations =
        Annotations.read(pieces.annotations(), places.name(), pieces.head(), chinese, log);
    if (list != null && name != null) {
      list.add(name.id(), annotations, log);
    } else {
      groups.add(scope.stage(), name == null ? null : name.id(), annotations, log);
    }
    ConditionChecker conditions = new ConditionChecker(scope, log);
    int body = log.size();
    Condition when = conditions.condition(pieces.when());
    List<VerbCall> then = calls(pieces, places.name(), log);
    // What a rule rests on where no rule of a group holds is known once all files are read.
    boolean later = list != null || annotations.otherwiseToken() != null;
    if (pieces.whole() && log.size() == body && !later) {
      reasons(annotations, RuleNumbers.of(when, then), log);
    }
    new StatedReason(scope, log)
        .check(annotations, pieces.whole() ? then : List.of(), places.code(), places.remedy());
    if (!pieces.whole() || name == null) {
      return null;
    }
    Position at = new Position(log.file(), places.first().line(), places.first().column());
    return new Rule(
        name.id(),
        name.phrase(),
        scope.stage(),
        annotations.sources(),
        annotations.reason(),
        annotations.code(),
        when,
        then,
        at);
  }

  private List<VerbCall> calls(RulePieces pieces, Token place, ProblemLog log) {
    if (pieces.whole() && pieces.calls().isEmpty()) {
      log.error(
          place,
          "no-verb",
          "The rule says nothing. Write a verb call between 'then' and 'end': decide.verb( ... );");
    }
    if (pieces.calls().size() > Limits.CALLS) {
      CallSyntax first = pieces.calls().get(Limits.CALLS);
      log.error(first, "limit", "A rule may hold at most " + Limits.CALLS + " verb calls.");
      return List.of();
    }
    CallChecker checker = new CallChecker(scope, log);
    List<VerbCall> calls = new ArrayList<>();
    pieces.calls().stream().map(checker::check).filter(Objects::nonNull).forEach(calls::add);
    return calls;
  }

  /** Holds the reasons of a rule to what stands in it. */
  static void reasons(Annotations annotations, RuleNumbers numbers, ProblemLog log) {
    ReasonChecker checker = new ReasonChecker(numbers, log);
    Token english = annotations.reasonToken();
    if (english != null) {
      checker.check(english);
    }
    Token chinese = annotations.reasonZhToken();
    if (chinese != null) {
      checker.check(chinese);
    }
  }
}
