package dev.gradus.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out what a customer is told as a letter. */
final class CustomerPage {

  private final CustomerWords words;
  private final Language language;

  CustomerPage(Language language) {
    this.language = language;
    this.words = new CustomerWords(language);
  }

  Page of(CustomerView view) {
    List<String> lead = new ArrayList<>();
    lead.add(words.say("customer.lead", Map.of("id", view.customerId(), "day", view.asOf())));
    if (view.personDecides()) {
      lead.add(words.say("customer.person-decides"));
    }
    return new Page(language, words.say("customer.title"), lead, sections(view));
  }

  private List<Page.Section> sections(CustomerView view) {
    List<Page.Section> sections = new ArrayList<>();
    sections.add(section(words.say("customer.heading.outcome"), items(view.outcome())));
    if (!view.reasons().isEmpty() || view.otherReasons()) {
      sections.add(new Page.Section(words.say("customer.heading.reasons"), reasons(view)));
    }
    list(sections, words.say("customer.heading.changes"), view.changes());
    list(sections, words.say("customer.heading.missing"), view.missing());
    list(sections, words.say("customer.heading.documents"), view.documents());
    if (!view.offers().isEmpty()) {
      sections.add(section(words.say("customer.heading.offers"), items(view.offers())));
    }
    sections.add(section(words.say("customer.heading.review"), new Page.Paragraph(view.review())));
    return sections;
  }

  private static Page.Section section(String heading, Page.Block block) {
    return new Page.Section(heading, List.of(block));
  }

  private static Page.Facts items(List<CustomerView.Item> items) {
    return new Page.Facts(
        items.stream().map(item -> Page.Fact.of(item.name(), item.text())).toList());
  }

  private List<Page.Block> reasons(CustomerView view) {
    List<Page.Block> blocks = new ArrayList<>();
    List<Page.Fact> facts = new ArrayList<>();
    int rank = 0;
    for (CustomerView.Why why : view.reasons()) {
      List<String> lines = new ArrayList<>();
      lines.add(why.reason());
      if (why.detail() != null) {
        lines.add(why.detail());
      }
      lines.add(
          words.say(
              "customer.reason.affected", Map.of("affected", words.enumerated(why.affected()))));
      facts.add(new Page.Fact(String.valueOf(++rank), lines, List.of()));
    }
    if (!facts.isEmpty()) {
      blocks.add(new Page.Facts(facts));
    }
    if (view.otherReasons()) {
      blocks.add(new Page.Paragraph(words.say("customer.reason.others")));
    }
    return blocks;
  }

  private static void list(List<Page.Section> sections, String heading, List<String> items) {
    if (!items.isEmpty()) {
      sections.add(section(heading, new Page.Items(items)));
    }
  }
}
