package dev.gradus.cli;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.gradus.view.Language;
import dev.gradus.view.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Renders a page as one HTML file without scripts or external resources. Every text is escaped,
 * because the policy's texts and the customer's codes come from other people.
 */
final class PageHtml {

  private static final Template TEMPLATE = template();

  private PageHtml() {}

  private static Template template() {
    try (InputStream in = Objects.requireNonNull(PageHtml.class.getResourceAsStream("page.html"))) {
      return Mustache.compiler()
          .escapeHTML(true)
          .strictSections(true)
          .compile(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file. */
  static String of(Page page) {
    List<Map<String, Object>> sections = new ArrayList<>();
    for (Page.Section section : page.sections()) {
      String id = "s" + (sections.size() + 1);
      sections.add(
          Map.of(
              "id",
              id,
              "heading",
              section.heading(),
              "blocks",
              section.blocks().stream().map(PageHtml::block).toList()));
    }
    return TEMPLATE.execute(
        Map.of(
            "lang",
            page.language() == Language.ZH ? "zh-Hans" : "en",
            "title",
            page.title(),
            "lead",
            page.lead(),
            "sections",
            sections));
  }

  /**
   * A block as the one of four kinds that it is; the template leaves out the kinds that are empty.
   */
  private static Map<String, Object> block(Page.Block block) {
    return Map.of(
        "paragraph",
        block instanceof Page.Paragraph paragraph ? List.of(paragraph.text()) : List.of(),
        "items",
        block instanceof Page.Items items ? List.of(Map.of("item", items.items())) : List.of(),
        "facts",
        block instanceof Page.Facts facts ? List.of(facts(facts)) : List.of(),
        "table",
        block instanceof Page.Table table ? List.of(table(table)) : List.of());
  }

  private static Map<String, Object> facts(Page.Facts facts) {
    boolean ranks = facts.facts().stream().allMatch(fact -> fact.label().matches("\\d{1,2}"));
    return Map.of(
        "style",
        ranks ? "ranks" : "named",
        "fact",
        facts.facts().stream().map(PageHtml::fact).toList());
  }

  private static Map<String, Object> fact(Page.Fact fact) {
    return Map.of(
        "label",
        fact.label(),
        "lines",
        fact.lines(),
        "details",
        fact.details().isEmpty() ? List.of() : List.of(Map.of("detail", fact.details())));
  }

  private static Map<String, Object> table(Page.Table table) {
    List<String> styles =
        table.columns().stream().map(column -> column.number() ? "number" : "text").toList();
    return Map.of(
        "columns",
        IntStream.range(0, styles.size())
            .mapToObj(i -> Map.of("title", table.columns().get(i).title(), "style", styles.get(i)))
            .toList(),
        "rows",
        table.rows().stream()
            .map(
                row ->
                    Map.of(
                        "first",
                        row.get(0),
                        "cells",
                        IntStream.range(1, row.size())
                            .mapToObj(i -> Map.of("text", row.get(i), "style", styles.get(i)))
                            .toList()))
            .toList());
  }
}
