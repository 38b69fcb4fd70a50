package dev.gradus.view;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.Fact;
import dev.gradus.decision.PrincipalReason;
import dev.gradus.decision.PrincipalReasons;
import dev.gradus.field.Field;
import dev.gradus.policy.Policy;
import dev.gradus.policy.ReasonCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words the principal reasons for a customer: each once, with everything that it affected. */
final class CustomerReasons {

  private final Policy policy;
  private final CustomerDisclosure shown;
  private final CustomerWords words;
  private final Wording wording;
  private final Map<String, Told> told = new LinkedHashMap<>();
  private boolean withheld;

  private record Told(Set<String> details, Set<String> affected) {
    @Override
    public String toString() {
      return "Told[values withheld]";
    }
  }

  CustomerReasons(
      Explanation explanation, Policy policy, CustomerDisclosure shown, Language language) {
    this.policy = policy;
    this.shown = shown;
    this.words = new CustomerWords(language);
    this.wording = new Wording(policy, explanation.decision(), language);
    for (PrincipalReasons reasons : explanation.principalReasons()) {
      if (reasons.aspect().equals(Aspect.ASSET_CLASS)) {
        continue; // how the lender classes its assets is its own affair
      }
      withheld |= reasons.reasons().isEmpty();
      reasons.reasons().forEach(reason -> tell(reason, words.affected(reasons.aspect(), wording)));
    }
  }

  /** The reasons that may be told. */
  List<CustomerView.Why> all() {
    List<CustomerView.Why> all = new ArrayList<>();
    told.forEach(
        (reason, what) -> {
          String details = words.clauses(List.copyOf(what.details()));
          all.add(
              new CustomerView.Why(
                  reason, details.isEmpty() ? null : details, List.copyOf(what.affected())));
        });
    return all;
  }

  /** Whether there are others. */
  boolean withheld() {
    return withheld;
  }

  private void tell(PrincipalReason reason, String affected) {
    boolean harmless =
        reason.facts().stream().allMatch(fact -> shown.field(fact.field()) || isTold(fact));
    String stated = stated(reason.code());
    List<String> details = harmless ? details(reason, stated == null) : List.of();
    if (!harmless || (stated == null && details.isEmpty())) {
      withheld = true;
      return;
    }
    String first = stated == null ? details.get(0) : stated;
    Told what =
        told.computeIfAbsent(first, key -> new Told(new LinkedHashSet<>(), new LinkedHashSet<>()));
    what.affected().add(affected);
    if (stated != null) {
      what.details().addAll(details);
    }
  }

  /** Whether the customer gave the value; a derived value follows from others. */
  private boolean isGiven(Fact fact) {
    Field field = wording.field(fact.field());
    return field != null && !field.derived();
  }

  private static boolean isTold(Fact fact) {
    return CustomerDisclosure.isTold(fact.field());
  }

  /**
   * What the policy tells customers under a code; null where it tells nothing, or what is not for
   * them.
   */
  private @Nullable String stated(String code) {
    return policy.reasonCodes().stream()
        .filter(each -> each.code().equals(code))
        .map(this::inLanguage)
        .filter(shown::text)
        .findFirst()
        .orElse(null);
  }

  private String inLanguage(ReasonCode code) {
    String zh = code.zh();
    return zh != null && wording.language() == Language.ZH ? zh : code.en();
  }

  /**
   * The reason's own sentence if it is harmless; else the customer's values that stand behind it,
   * in one sentence where they stand alone.
   */
  private List<String> details(PrincipalReason reason, boolean alone) {
    String text = wording.text(reason.text());
    if (shown.text(text) && reason.rules().stream().allMatch(shown::rule)) {
      return List.of(text);
    }
    List<String> values =
        reason.facts().stream()
            .filter(fact -> shown.field(fact.field()) && fact.actual() != null)
            .filter(fact -> isGiven(fact) || reason.facts().stream().noneMatch(this::isGiven))
            .map(
                fact ->
                    wording.pair(
                        wording.label(fact.field()),
                        words.value(wording.field(fact.field()), fact.actual())))
            .filter(shown::text)
            .distinct()
            .toList();
    return alone && !values.isEmpty()
        ? List.of(words.say("customer.reason.counted", Map.of("values", words.clauses(values))))
        : values;
  }
}
