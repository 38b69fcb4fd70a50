package dev.gradus.internal.table;

import dev.gradus.internal.parse.Annotations;
import dev.gradus.internal.source.DelimitedText;
import dev.gradus.internal.source.Limits;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes rules as a table. Not thread-safe. */
final class TableWriter {

  private static final char SEPARATOR = ',';
  private static final String END = "\r\n";

  /** So that spreadsheet programs read the file as UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final int ASCII = 128;

  /**
   * The row of a rule.
   *
   * @param name its id and, where the tests do not say it, its phrase
   * @param tests the cells of its tests by field
   * @param says the cells of its calls by column
   * @param annotations what stands in the columns of annotations
   */
  private record Row(
      String name,
      Map<String, String> tests,
      Map<String, String> says,
      Map<String, String> annotations) {}

  private final List<Unfit> unfit = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final ColumnOrder tests = new ColumnOrder();
  private final ColumnOrder says = new ColumnOrder();

  /**
   * The rules as a table; null where some do not fit into one.
   *
   * @param unfit takes the rules that do not fit
   */
  static @Nullable String write(List<WrittenRule> rules, List<Unfit> unfit) {
    TableWriter writer = new TableWriter();
    for (WrittenRule rule : rules) {
      try {
        writer.rows.add(writer.row(rule));
      } catch (UnwritableRule e) {
        writer.unfit.add(e.of(rule));
      }
    }
    unfit.addAll(writer.unfit);
    if (!unfit.isEmpty()) {
      return null;
    }
    int columns = writer.tests.columns().size() + writer.says.columns().size();
    if (columns > Limits.COLUMNS - Annotations.KNOWN.size() - 1) {
      String many =
          "The rules would need "
              + columns
              + " columns for tests and verbs, more than a table has. Split the file.";
      unfit.add(new Unfit(rules.get(0).rule().at(), null, many));
      return null;
    }
    return writer.text();
  }

  private Row row(WrittenRule written) throws UnwritableRule {
    Rule rule = written.rule();
    if (written.followsRows()) {
      throw new UnwritableRule("It stands in a table already.");
    }
    Map<String, String> tested = tests(written);
    Map<String, String> said = calls(rule);
    Map<String, String> annotations = new LinkedHashMap<>();
    put(Annotations.CODE, rule.code(), annotations);
    put(Annotations.REASON, rule.reason().en(), annotations);
    put(Annotations.REASON_ZH, rule.reason().zh(), annotations);
    put(Annotations.SOURCE, String.join(", ", rule.sources()), annotations);
    put(Annotations.GROUP, written.group(), annotations);
    put(Annotations.OTHERWISE, written.otherwise(), annotations);
    for (String text : tested.values()) {
      holdShort(text);
    }
    for (String text : said.values()) {
      holdShort(text);
    }
    String phrase =
        RowName.phrase(List.copyOf(tested.keySet()), List.copyOf(tested.values()), false);
    String name = rule.phrase().equals(phrase) ? rule.id() : rule.id() + " " + rule.phrase();
    return new Row(name, tested, said, annotations);
  }

  private Map<String, String> tests(WrittenRule written) throws UnwritableRule {
    List<String> columns = new ArrayList<>();
    List<List<Condition>> cells = new ArrayList<>();
    for (Condition test : written.tests()) {
      String path = CellText.field(test).path();
      if (columns.isEmpty() || !columns.get(columns.size() - 1).equals(path)) {
        columns.add(path);
        cells.add(new ArrayList<>());
      }
      cells.get(cells.size() - 1).add(test);
    }
    tests.add(columns, "tests");
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      texts.put(columns.get(i), CellText.tests(cells.get(i)));
    }
    return texts;
  }

  private Map<String, String> calls(Rule rule) throws UnwritableRule {
    List<String> columns = new ArrayList<>();
    Map<String, String> texts = new LinkedHashMap<>();
    for (VerbCall call : rule.then()) {
      String column = CellText.column(call);
      if (columns.isEmpty() || !columns.get(columns.size() - 1).equals(column)) {
        columns.add(column);
      }
      texts.merge(column, CellText.call(call), (one, other) -> one + "; " + other);
    }
    says.add(columns, "says");
    return texts;
  }

  private static void holdShort(String text) throws UnwritableRule {
    if (text.length() > Limits.CELL) {
      throw new UnwritableRule(
          "It lists more than a cell holds, " + Limits.CELL + " characters. Write two rules.");
    }
  }

  private static void put(String name, @Nullable String value, Map<String, String> annotations)
      throws UnwritableRule {
    if (value == null) {
      return;
    }
    if (TableText.isFormula(value)) {
      throw new UnwritableRule(
          "The text of '@"
              + name
              + "' begins with '"
              + value.charAt(0)
              + "', as a formula does, and a spreadsheet would compute it. Begin with a word.");
    }
    annotations.put(name, value);
  }

  private String text() {
    List<String> shared =
        Annotations.KNOWN.stream().filter(name -> rows.size() > 1 && isShared(name)).toList();
    StringBuilder text = new StringBuilder();
    for (String name : shared) {
      line(List.of("# " + name + " = " + annotation(rows.get(0), name)), text);
    }
    List<String> annotations = new ArrayList<>(Annotations.KNOWN);
    annotations.removeIf(
        name ->
            shared.contains(name)
                || rows.stream().noneMatch(row -> row.annotations().containsKey(name)));
    List<String> tested = tests.columns();
    List<String> said = says.columns();
    List<String> header = new ArrayList<>(List.of(TableHeader.ID));
    header.addAll(tested);
    header.addAll(said);
    header.addAll(annotations);
    line(header, text);
    for (Row row : rows) {
      List<String> cells = new ArrayList<>(List.of(row.name()));
      tested.forEach(column -> cells.add(row.tests().getOrDefault(column, "")));
      said.forEach(column -> cells.add(row.says().getOrDefault(column, "")));
      annotations.forEach(name -> cells.add(row.annotations().getOrDefault(name, "")));
      line(cells, text);
    }
    boolean plain = text.chars().allMatch(c -> c < ASCII);
    return (plain ? "" : BYTE_ORDER_MARK) + text;
  }

  private boolean isShared(String name) {
    Set<@Nullable String> values = new HashSet<>();
    rows.forEach(row -> values.add(row.annotations().get(name)));
    return values.size() == 1 && values.stream().allMatch(Objects::nonNull);
  }

  private static String annotation(Row row, String name) {
    return Objects.requireNonNull(row.annotations().get(name));
  }

  private static void line(List<String> cells, StringBuilder text) {
    text.append(DelimitedText.line(cells, SEPARATOR)).append(END);
  }
}
