package dev.gradus.view;

import dev.gradus.internal.text.TextTable;
import dev.gradus.internal.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Lays a page out as plain text for a terminal. */
final class PageText {

  private static final int WIDTH = 112;
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();

  private PageText() {}

  /** The page, each line with its end. */
  static String of(Page page) {
    PageText layout = new PageText();
    layout.lines("", page.title(), WIDTH);
    page.lead().forEach(line -> layout.lines("", line, WIDTH));
    page.sections().forEach(layout::section);
    return layout.text.toString();
  }

  private void section(Page.Section section) {
    text.append('\n').append(section.heading()).append('\n');
    for (Page.Block block : section.blocks()) {
      if (block instanceof Page.Paragraph paragraph) {
        lines(INDENT, paragraph.text(), WIDTH - INDENT.length());
      } else if (block instanceof Page.Items several) {
        facts(
            new Page.Facts(several.items().stream().map(item -> Page.Fact.of("-", item)).toList()),
            " ");
      } else if (block instanceof Page.Facts facts) {
        facts(facts, INDENT);
      } else if (block instanceof Page.Table table) {
        table(table);
      }
    }
  }

  private void lines(String indent, String paragraph, int width) {
    TextWidth.wrap(paragraph, width).forEach(line -> append(indent + line));
  }

  private void append(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private void facts(Page.Facts facts, String gap) {
    int labels =
        facts.facts().stream().mapToInt(fact -> TextWidth.of(fact.label())).max().orElse(0);
    int width = WIDTH - INDENT.length() - gap.length() - labels;
    for (Page.Fact fact : facts.facts()) {
      List<String> paragraphs = new ArrayList<>(fact.lines());
      fact.details().forEach(detail -> paragraphs.add("- " + detail));
      String label = fact.label();
      for (String paragraph : paragraphs) {
        for (String line : TextWidth.wrap(paragraph, width)) {
          append(INDENT + TextWidth.pad(label, labels, false) + gap + line);
          label = "";
        }
      }
    }
  }

  private void table(Page.Table table) {
    TextTable layout =
        new TextTable(
            table.columns().stream()
                .map(
                    column ->
                        new TextTable.Column(
                            column.title(),
                            column.number() ? TextTable.Kind.NUMBER : TextTable.Kind.FLEXIBLE))
                .toArray(TextTable.Column[]::new));
    table.rows().forEach(row -> layout.row(row.toArray(String[]::new)));
    layout.text().lines().forEach(line -> append(INDENT + line));
  }
}
