package dev.gradus.view;

import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.FieldChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What would make the outcome better, in words that give the direction and no threshold. */
final class CustomerChanges {

  private final CustomerDisclosure shown;
  private final Wording wording;
  private final CustomerWords words;

  CustomerChanges(CustomerDisclosure shown, Wording wording) {
    this.shown = shown;
    this.wording = wording;
    this.words = new CustomerWords(wording.language());
  }

  /**
   * A sentence for each change that was found and may be told, with all that it would make better.
   */
  List<String> of(List<Counterfactual> counterfactuals) {
    Map<List<String>, List<String>> betterWith = new LinkedHashMap<>();
    for (Counterfactual one : counterfactuals) {
      boolean told =
          one.found() && one.changes().stream().allMatch(change -> shown.field(change.field()));
      if (told && !one.changes().isEmpty()) {
        List<String> changes = one.changes().stream().map(this::direction).distinct().toList();
        betterWith
            .computeIfAbsent(changes, key -> new ArrayList<>())
            .add(words.aspect(one.aspect(), wording));
      }
    }
    List<String> sentences = new ArrayList<>();
    betterWith.forEach(
        (changes, aspects) ->
            sentences.add(
                words.say(
                    "With "
                        + String.join(" and ", changes)
                        + " this would be better: "
                        + String.join(", ", aspects)
                        + ".",
                    String.join("，且", changes) + "，可改善：" + String.join("、", aspects) + "。")));
    return sentences;
  }

  private String direction(FieldChange change) {
    String meaning = wording.meaning(change.field());
    String from = change.from();
    if (from == null) {
      return words.say("'" + meaning + "' made known to us", "提供“" + meaning + "”");
    }
    BigDecimal before = number(from);
    BigDecimal after = number(change.to());
    if (before == null || after == null) {
      return words.say("another '" + meaning + "'", "“" + meaning + "”改变");
    }
    return after.compareTo(before) > 0
        ? words.say("a higher '" + meaning + "'", "“" + meaning + "”提高")
        : words.say("a lower '" + meaning + "'", "“" + meaning + "”降低");
  }

  private static @Nullable BigDecimal number(String text) {
    return text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : null;
  }
}
