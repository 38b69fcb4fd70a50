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

/**
 * Words principal reasons for the lender's people; aspects that share their reasons are grouped.
 */
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
    String outcomes = words.clauses(group.stream().map(one -> named(one, one.outcome())).toList());
    if (first.reasons().isEmpty()) {
      return words.say("officer.principal.none", Map.of("outcomes", outcomes));
    }
    if (!first.sufficient()) {
      return words.say("officer.principal.insufficient", Map.of("outcomes", outcomes));
    }
    List<String> better =
        group.stream()
            .map(one -> named(one, Objects.requireNonNullElse(one.better(), "")))
            .toList();
    return words.say(
        "officer.principal.sufficient",
        Map.of("outcomes", outcomes, "better", words.clauses(better)));
  }

  private String named(PrincipalReasons one, String outcome) {
    return words.say(
        "officer.outcome",
        Map.of(
            "aspect", words.aspect(one.aspect()), "outcome", words.outcome(one.aspect(), outcome)));
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
      details.add(words.pair(words.say("officer.principal.rules"), words.listed(rules)));
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
      details.add(words.words().count("officer.principal.points", reason.points()));
    }
    if (reason.knockOut()) {
      details.add(words.say("officer.principal.limit"));
    }
    reason
        .improvement()
        .forEach(
            change ->
                details.add(
                    words.pair(words.say("officer.principal.removed"), words.change(change))));
  }

  private String line(PrincipalReason reason) {
    return words.text(reason.text()) + " [" + reason.code() + "]";
  }
}
