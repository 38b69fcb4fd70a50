package dev.gradus.view;

import java.util.ArrayList;
import java.util.List;

/** What a customer is told, as a page. */
final class CustomerPage {

  private final CustomerWords words;
  private final Language language;

  CustomerPage(Language language) {
    this.language = language;
    this.words = new CustomerWords(language);
  }

  Page of(CustomerView view) {
    List<String> lead = new ArrayList<>();
    lead.add(
        words.say(
            "Customer " + view.customerId() + ", decided on " + view.asOf() + ".",
            "客户编号 " + view.customerId() + "，日期 " + view.asOf() + "。"));
    if (view.personDecides()) {
      lead.add(
          words.say("One of our staff will look at this before it stands.", "本结果将由工作人员审核后生效。"));
    }
    return new Page(language, words.say("Our decision for you", "您的评估结果"), lead, sections(view));
  }

  private List<Page.Section> sections(CustomerView view) {
    List<Page.Section> sections = new ArrayList<>();
    sections.add(section(words.say("What we decided", "评估结果"), items(view.outcome())));
    if (!view.reasons().isEmpty() || view.otherReasons()) {
      sections.add(new Page.Section(words.say("The main reasons", "主要原因"), reasons(view)));
    }
    list(sections, words.say("What would help", "怎样可以改善"), view.changes());
    list(sections, words.say("What we do not know yet", "尚需补充的信息"), view.missing());
    list(sections, words.say("Please hand in", "请提供以下资料"), view.documents());
    if (!view.offers().isEmpty()) {
      sections.add(section(words.say("What may suit you", "为您推荐"), items(view.offers())));
    }
    sections.add(section(words.say("If you disagree", "如有异议"), new Page.Paragraph(view.review())));
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
      lines.add(words.say("Affects: ", "影响：") + String.join(words.say(", ", "、"), why.affected()));
      facts.add(new Page.Fact(String.valueOf(++rank), lines, List.of()));
    }
    if (!facts.isEmpty()) {
      blocks.add(new Page.Facts(facts));
    }
    if (view.otherReasons()) {
      blocks.add(
          new Page.Paragraph(
              words.say(
                  "There are further reasons, which we explain to you in person: see below.",
                  "另有其他原因，我们将当面向您说明，联系方式见下文。")));
    }
    return blocks;
  }

  private static void list(List<Page.Section> sections, String heading, List<String> items) {
    if (!items.isEmpty()) {
      sections.add(section(heading, new Page.Items(items)));
    }
  }
}
