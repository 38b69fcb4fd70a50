package dev.gradus.view;

import java.util.List;

/**
 * A view as a page without a layout: what stands on it, in which order. Immutable; the text form
 * holds no value.
 *
 * @param language the language of the page
 * @param title the title
 * @param lead what stands below the title
 * @param sections the sections
 */
public record Page(Language language, String title, List<String> lead, List<Section> sections) {

  /** Copies the lists. */
  public Page {
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
  }

  @Override
  public String toString() {
    return "Page[values withheld]";
  }

  /**
   * A part of a page.
   *
   * @param heading its heading
   * @param blocks what stands in it
   */
  public record Section(String heading, List<Block> blocks) {

    /** Copies the list. */
    public Section {
      blocks = List.copyOf(blocks);
    }

    @Override
    public String toString() {
      return "Section[values withheld]";
    }
  }

  /** Something that stands in a section. */
  public sealed interface Block {}

  /** A sentence or several. */
  public record Paragraph(String text) implements Block {

    @Override
    public String toString() {
      return "Paragraph[values withheld]";
    }
  }

  /** Things that stand for themselves, one below the other. */
  public record Items(List<String> items) implements Block {

    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      return "Items[values withheld]";
    }
  }

  /** Things with a name each. */
  public record Facts(List<Fact> facts) implements Block {

    /** Copies the list. */
    public Facts {
      facts = List.copyOf(facts);
    }

    @Override
    public String toString() {
      return "Facts[values withheld]";
    }
  }

  /**
   * A thing with a name.
   *
   * @param label the name
   * @param lines what is said of it
   * @param details what is to be said as well, each for itself
   */
  public record Fact(String label, List<String> lines, List<String> details) {

    /** Copies the lists. */
    public Fact {
      lines = List.copyOf(lines);
      details = List.copyOf(details);
    }

    static Fact of(String label, String... lines) {
      return new Fact(label, List.of(lines), List.of());
    }

    @Override
    public String toString() {
      return "Fact[values withheld]";
    }
  }

  /** Things that a table compares; the first cell of a row names it. */
  public record Table(List<Column> columns, List<List<String>> rows) implements Block {

    /** Copies the lists. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String toString() {
      return "Table[values withheld]";
    }
  }

  /**
   * A column of a table.
   *
   * @param title what stands above it
   * @param number whether it holds numbers, which stand one below the other by their last digit
   */
  public record Column(String title, boolean number) {}
}
