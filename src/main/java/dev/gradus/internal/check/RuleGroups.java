package dev.gradus.internal.check;

import dev.gradus.internal.field.Code;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.parse.Annotations;
import dev.gradus.internal.parse.Token;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.RuleGroup;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.rules.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a policy's rules, gathered from all its files: {@code @group( "LINE" )} stands on
 * their rules, {@code @otherwise( "LINE" )} on the one rule of the same stage that holds where none
 * of them does; and the tables of which the first row that fits holds.
 */
final class RuleGroups {

  private static final Pattern NAME = Pattern.compile(Code.FORM);

  private final List<Mention> members = new ArrayList<>();
  private final List<Mention> otherwise = new ArrayList<>();
  private final List<FirstMatch> lists = new ArrayList<>();
  private final List<PolicyProblem> problems = new ArrayList<>();
  private final List<PolicyProblem> reasonProblems = new ArrayList<>();

  /**
   * A group named by a rule.
   *
   * @param stage the stage of the rule
   * @param rule the id of the rule; null where it has no sound name
   * @param annotations the annotations of the rule
   * @param at where the group is named
   * @param log tells what is wrong with it
   */
  private record Mention(
      Stage stage, @Nullable String rule, Annotations annotations, Token at, ProblemLog log) {

    String group() {
      return at.unquoted();
    }

    OfStage ofStage() {
      return new OfStage(stage, group());
    }

    boolean isOf(Mention other) {
      return stage == other.stage && group().equals(other.group());
    }
  }

  /** Rules of a table of which the first that fits holds, in their order. */
  static final class FirstMatch {

    private record Row(String rule, Annotations annotations, ProblemLog log) {}

    private final List<Row> rows = new ArrayList<>();

    /** Adds a row. */
    void add(String rule, Annotations annotations, ProblemLog log) {
      rows.add(new Row(rule, annotations, log.another().forRule(rule)));
    }
  }

  /** A table of which the first row that fits holds, to which its rows are to be added. */
  FirstMatch firstMatch() {
    FirstMatch list = new FirstMatch();
    lists.add(list);
    return list;
  }

  /** A group: its name may stand in several stages. */
  private record OfStage(Stage stage, String name) {}

  /** Notes what a rule says of groups; a name that cannot be one is logged. */
  void add(Stage stage, @Nullable String rule, Annotations annotations, ProblemLog log) {
    add(members, stage, rule, annotations, annotations.groupToken(), log);
    add(otherwise, stage, rule, annotations, annotations.otherwiseToken(), log);
  }

  private static void add(
      List<Mention> mentions,
      Stage stage,
      @Nullable String rule,
      Annotations annotations,
      @Nullable Token at,
      ProblemLog log) {
    if (at == null || at.unquoted().isBlank()) {
      return;
    }
    if (NAME.matcher(at.unquoted()).matches()) {
      ProblemLog own = log.another().forRule(rule);
      mentions.add(new Mention(stage, rule, annotations, at, own));
    } else {
      log.error(at, "code", "The name of a group is 1 to 64 capital letters, digits and '_'.");
    }
  }

  /** What is wrong with the groups, once all files are read. */
  List<PolicyProblem> problems() {
    for (int i = 0; i < otherwise.size(); i++) {
      check(otherwise.get(i), otherwise.subList(0, i));
    }
    Map<OfStage, Mention> groups = new LinkedHashMap<>();
    members.forEach(member -> groups.putIfAbsent(member.ofStage(), member));
    List<Mention> astray =
        otherwise.stream().filter(other -> !groups.containsKey(other.ofStage())).toList();
    groups.values().forEach(group -> unused(group, astray));
    return problems;
  }

  private void check(Mention one, List<Mention> earlier) {
    Token group = one.annotations().groupToken();
    if (group != null) {
      boolean same = group.unquoted().equals(one.group());
      error(
          one,
          "otherwise-in-group",
          same
              ? "The rule is in the group '"
                  + one.group()
                  + "' itself, so it could hold only where it does not. Remove '@group'."
              : "What is otherwise to be done of one group cannot be in another. Remove '@group'.");
      return;
    }
    for (Mention other : earlier) {
      if (one.isOf(other)) {
        String place = other.log().file() + ":" + other.at().line() + ":" + other.at().column();
        error(
            one,
            "duplicate-otherwise",
            "What is otherwise to be done of the group '"
                + one.group()
                + "' stands at "
                + place
                + " already. Put both into one rule, or give the rule a group of its own.");
        return;
      }
    }
    if (members.stream().noneMatch(one::isOf)) {
      unknown(one);
    }
  }

  private void unknown(Mention one) {
    TreeSet<String> ofStage = new TreeSet<>();
    Stage elsewhere = null;
    for (Mention member : members) {
      if (member.stage() == one.stage()) {
        ofStage.add(member.group());
      } else if (member.group().equals(one.group())) {
        elsewhere = member.stage();
      }
    }
    if (elsewhere != null) {
      error(
          one,
          "later-stage",
          "The rules of the group '"
              + one.group()
              + "' belong to the "
              + elsewhere.folder()
              + " stage, and so must this one. Move it there.");
      return;
    }
    String suggestion = Suggestion.didYouMean(one.group(), ofStage);
    error(
        one,
        "unknown-group",
        "No rule of the "
            + one.stage().folder()
            + " stage is in a group '"
            + one.group()
            + "'."
            + (suggestion.isEmpty()
                ? " Write '@group( \"" + one.group() + "\" )' below the names of its rules."
                : suggestion));
  }

  /** A group of which nobody asks whether it holds may be misspelt; the other side tells that. */
  private void unused(Mention member, List<Mention> astray) {
    boolean asked =
        otherwise.stream().anyMatch(other -> other.group().equals(member.group()))
            || astray.stream().anyMatch(other -> other.stage() == member.stage());
    if (!asked) {
      TreeSet<String> ofStage = new TreeSet<>();
      otherwise.stream()
          .filter(other -> other.stage() == member.stage())
          .forEach(other -> ofStage.add(other.group()));
      String suggestion = Suggestion.didYouMean(member.group(), ofStage);
      error(
          member,
          "unused-group",
          "No rule has '@otherwise( \""
              + member.group()
              + "\" )', so the group is of no use."
              + (suggestion.isEmpty() ? " Write such a rule, or remove '@group'." : suggestion));
    }
  }

  /**
   * The rules with what they say of groups as part of their conditions, where nothing is wrong with
   * the groups. Whatever is wrong with the reasons that speak of them is known then.
   *
   * @param rules all rules, by stage and id
   */
  List<Rule> resolve(List<Rule> rules) {
    Map<String, Rule> resolved = new LinkedHashMap<>();
    rules.forEach(rule -> resolved.put(rule.id(), rule));
    Map<String, Rule> alone = Map.copyOf(resolved);
    for (Mention mention : otherwise) {
      resolved.computeIfPresent(
          String.valueOf(mention.rule()), (id, rule) -> resolved(rule, mention, rules));
    }
    lists.forEach(list -> resolve(list, alone, resolved));
    return List.copyOf(resolved.values());
  }

  /** The rows of a list, each where none before it holds. */
  private void resolve(FirstMatch list, Map<String, Rule> alone, Map<String, Rule> resolved) {
    List<RuleGroup.Member> rows = new ArrayList<>();
    for (FirstMatch.Row row : list.rows) {
      rows.add(
          new RuleGroup.Member(row.rule(), Objects.requireNonNull(alone.get(row.rule())).when()));
    }
    if (rows.isEmpty()) {
      return;
    }
    // No group that an author names has the form of an id, and no two lists begin with one rule.
    RuleGroup group = new RuleGroup(rows.get(0).rule(), rows);
    for (int i = 0; i < rows.size(); i++) {
      FirstMatch.Row row = list.rows.get(i);
      Rule whole = Objects.requireNonNull(alone.get(row.rule())).with(group.row(i));
      resolved.put(row.rule(), whole);
      RuleChecker.reasons(row.annotations(), numbers(rows.get(i).when(), whole), row.log());
      reasonProblems.addAll(row.log().problems());
    }
  }

  /**
   * What the reason of a row may speak of: its own numbers, or those of all rows before it where it
   * has no test of its own, and the fields of both.
   */
  private static RuleNumbers numbers(Condition own, Rule whole) {
    return own.tests().isEmpty()
        ? RuleNumbers.of(whole.when(), whole.then())
        : RuleNumbers.of(own, whole.then()).with(whole.when().fields());
  }

  /** What is wrong with reasons that speak of groups. */
  List<PolicyProblem> reasonProblems() {
    return reasonProblems;
  }

  private Rule resolved(Rule rule, Mention mention, List<Rule> rules) {
    TreeSet<String> ids = new TreeSet<>();
    members.stream()
        .filter(mention::isOf)
        .forEach(member -> ids.add(String.valueOf(member.rule())));
    RuleGroup group =
        new RuleGroup(
            mention.group(),
            rules.stream()
                .filter(other -> ids.contains(other.id()))
                .map(other -> new RuleGroup.Member(other.id(), other.when()))
                .toList());
    Rule whole = rule.with(group.none().and(rule.when()));
    RuleChecker.reasons(
        mention.annotations(), RuleNumbers.of(whole.when(), whole.then()), mention.log());
    reasonProblems.addAll(mention.log().problems());
    return whole;
  }

  private void error(Mention mention, String code, String message) {
    mention.log().error(mention.at(), code, message);
    List<PolicyProblem> told = mention.log().problems();
    problems.add(told.get(told.size() - 1));
  }
}
