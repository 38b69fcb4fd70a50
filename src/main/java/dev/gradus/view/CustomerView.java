package dev.gradus.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is told of a decision, in one language. Immutable; the text form holds no value.
 *
 * @param language the ISO 639 code of the language
 * @param customerId the customer's own number
 * @param asOf the day of the decision
 * @param personDecides whether a person looks at the decision before it stands
 * @param outcome what was decided
 * @param reasons the principal reasons for what is less favourable, the weightiest first
 * @param otherReasons whether there are reasons that this page does not show, and a person tells
 * @param changes what would make the outcome better, in words without thresholds
 * @param missing what is not known and would help
 * @param documents what is to be handed in
 * @param offers products that may suit
 * @param review how to have a person review the decision
 */
record CustomerView(
    String language,
    String customerId,
    LocalDate asOf,
    boolean personDecides,
    List<Item> outcome,
    List<Why> reasons,
    boolean otherReasons,
    List<String> changes,
    List<String> missing,
    List<String> documents,
    List<Item> offers,
    String review) {

  /** Copies the lists. */
  public CustomerView {
    outcome = List.copyOf(outcome);
    reasons = List.copyOf(reasons);
    changes = List.copyOf(changes);
    missing = List.copyOf(missing);
    documents = List.copyOf(documents);
    offers = List.copyOf(offers);
  }

  @Override
  public String toString() {
    return "CustomerView[values withheld]";
  }

  /**
   * A thing with a name.
   *
   * @param name the name
   * @param text what is said of it; empty where the name says it all
   */
  public record Item(String name, String text) {

    @Override
    public String toString() {
      return "Item[values withheld]";
    }
  }

  /**
   * A principal reason.
   *
   * @param reason the reason
   * @param detail the same with the customer's own values; null where there is no more to say
   * @param affected what it made less favourable
   */
  public record Why(String reason, @Nullable String detail, List<String> affected) {

    /** Copies the list. */
    public Why {
      affected = List.copyOf(affected);
    }

    @Override
    public String toString() {
      return "Why[values withheld]";
    }
  }
}
