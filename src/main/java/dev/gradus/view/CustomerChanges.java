package dev.gradus.view;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Counterfactual;
import dev.gradus.decision.FieldChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what would improve the outcome: in which direction, but at no threshold. */
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
   * Writes a sentence for each change that was found and may be told, with all that it would
   * improve.
   */
  List<String> of(List<Counterfactual> counterfactuals) {
    Map<List<String>, List<String>> betterWith = new LinkedHashMap<>();
    for (Counterfactual one : counterfactuals) {
      boolean told =
          one.found()
              && !one.aspect().equals(Aspect.ASSET_CLASS)
              && one.changes().stream().allMatch(change -> shown.field(change.field()));
      if (told && !one.changes().isEmpty()) {
        List<String> changes = one.changes().stream().map(this::direction).distinct().toList();
        betterWith
            .computeIfAbsent(changes, key -> new ArrayList<>())
            .add(words.affected(one.aspect(), wording));
      }
    }
    List<String> sentences = new ArrayList<>();
    betterWith.forEach(
        (changes, aspects) ->
            sentences.add(
                words.say(
                    "customer.change",
                    Map.of(
                        "changes", words.together(changes),
                        "affected", words.enumerated(aspects)))));
    return sentences;
  }

  private String direction(FieldChange change) {
    return words.say(key(change), Map.of("field", wording.label(change.field())));
  }

  private static String key(FieldChange change) {
    String from = change.from();
    if (from == null) {
      return "customer.change.known";
    }
    BigDecimal before = number(from);
    BigDecimal after = number(change.to());
    if (before == null || after == null) {
      return "customer.change.other";
    }
    return after.compareTo(before) > 0 ? "customer.change.higher" : "customer.change.lower";
  }

  private static @Nullable BigDecimal number(String text) {
    return text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : null;
  }
}
