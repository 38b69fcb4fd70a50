package dev.gradus.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays text out for a terminal: headings, and below them entries with their labels in a column of
 * their own.
 */
final class Page {

  private static final int WIDTH = 112;
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(String label, List<String> paragraphs) {}

  /** A line across the whole width. */
  Page line(String line) {
    flush();
    TextWidth.wrap(line, WIDTH).forEach(part -> text.append(part).append('\n'));
    return this;
  }

  /** A heading with a blank line before it. */
  Page heading(String heading) {
    flush();
    if (text.length() > 0) {
      text.append('\n');
    }
    text.append(heading).append('\n');
    return this;
  }

  /** An entry: its label at the left, its paragraphs one below the other at the right. */
  Page entry(String label, String... paragraphs) {
    return entry(label, List.of(paragraphs));
  }

  /** An entry: its label at the left, its paragraphs one below the other at the right. */
  Page entry(String label, List<String> paragraphs) {
    entries.add(new Entry(label, List.copyOf(paragraphs)));
    return this;
  }

  private void flush() {
    int labels = entries.stream().mapToInt(entry -> TextWidth.of(entry.label())).max().orElse(0);
    int width = WIDTH - 2 * INDENT.length() - labels;
    for (Entry entry : entries) {
      String label = entry.label();
      for (String paragraph : entry.paragraphs()) {
        for (String part : TextWidth.wrap(paragraph, width)) {
          String line = INDENT + TextWidth.pad(label, labels, false) + INDENT + part;
          text.append(line.stripTrailing()).append('\n');
          label = "";
        }
      }
    }
    entries.clear();
  }

  /** All of it, each line with its end. */
  String text() {
    flush();
    return text.toString();
  }
}
