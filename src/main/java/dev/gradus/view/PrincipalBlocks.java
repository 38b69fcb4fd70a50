package dev.gradus.view;

import dev.gradus.decision.PrincipalReason;
import dev.gradus.decision.PrincipalReasons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Principal reasons for the lender's people; aspects with the same reasons stand together. */
final class PrincipalBlocks {

  private final Wording words;

  PrincipalBlocks(Wording words) {
    this.words = words;
  }

  List<Page.Block> of(List<PrincipalReasons> all) {
    Map<List<String>, List<PrincipalReasons>> together = new LinkedHashMap<>();
    for (PrincipalReasons one : all) {
      List<String> same = new ArrayList<>(one.reasons().stream().map(this::line).toList());
      same.add(String.valueOf(one.sufficient()));
      together.computeIfAbsent(same, key -> new ArrayList<>()).add(one);
    }
    List<Page.Block> blocks = new ArrayList<>();
    for (List<PrincipalReasons> group : together.values()) {
      blocks.add(new Page.Paragraph(outcome(group)));
      if (!group.get(0).reasons().isEmpty()) {
        blocks.add(new Page.Facts(facts(group)));
      }
    }
    return blocks;
  }

  private String outcome(List<PrincipalReasons> group) {
    PrincipalReasons first = group.get(0);
    String outcome = outcomes(group.stream().map(one -> named(one, one.outcome())).toList());
    if (first.reasons().isEmpty()) {
      return outcome
          + words.say(
              "; nothing known of the customer would make a difference.", "；已知的客户信息均不会改变此结果。");
    }
    if (!first.sufficient()) {
      return outcome
          + words.say(
              "; the weightiest reasons, which do not suffice alone:", "；以下为最重要的原因，仅消除这些尚不足以改变结果：");
    }
    String better =
        outcomes(
            group.stream()
                .map(one -> named(one, Objects.requireNonNullElse(one.better(), "")))
                .toList());
    return outcome
        + words.say("; with all of these cured: ", "；若以下原因全部消除：")
        + better
        + words.say(".", "。");
  }

  private String named(PrincipalReasons one, String outcome) {
    return words.pair(words.aspect(one.aspect()), words.outcome(one.aspect(), outcome));
  }

  private String outcomes(List<String> outcomes) {
    return outcomes.stream().collect(Collectors.joining(words.say(", ", "，")));
  }

  private List<Page.Fact> facts(List<PrincipalReasons> group) {
    List<Page.Fact> facts = new ArrayList<>();
    for (int i = 0; i < group.get(0).reasons().size(); i++) {
      Set<String> details = new LinkedHashSet<>();
      Set<String> rules = new LinkedHashSet<>();
      for (PrincipalReasons one : group) {
        rules.addAll(one.reasons().get(i).rules());
      }
      PrincipalReason reason = group.get(0).reasons().get(i);
      reason.facts().forEach(fact -> details.add(words.fact(fact)));
      details.add(words.pair(words.say("Rules", "规则"), words.joined(rules)));
      for (PrincipalReasons one : group) {
        weight(one.reasons().get(i), details);
      }
      facts.add(
          new Page.Fact(
              String.valueOf(reason.rank()), List.of(line(reason)), List.copyOf(details)));
    }
    return facts;
  }

  private void weight(PrincipalReason reason, Set<String> details) {
    if (reason.points() != 0) {
      details.add(
          words.say(
              "Its cure would add " + reason.points() + " points.",
              "消除后增加 " + reason.points() + " 分。"));
    }
    if (reason.knockOut()) {
      details.add(words.say("A limit that decides whatever the points.", "无论分数如何均起决定作用的限制。"));
    }
    reason
        .cure()
        .forEach(
            change ->
                details.add(words.pair(words.say("Cured with", "消除方式"), words.change(change))));
  }

  private String line(PrincipalReason reason) {
    return words.text(reason.text()) + " [" + reason.code() + "]";
  }
}
