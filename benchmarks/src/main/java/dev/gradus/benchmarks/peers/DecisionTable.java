package dev.gradus.benchmarks.peers;

import dev.gradus.field.Field;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operator;
import dev.gradus.internal.tree.Rule;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rules of one stage as a decision table: a column for each field that is tested, a row for each rule, or several
 * where a rule has alternatives in different fields; what comes out is the number of the rule.
 *
 * <p>Whether a field is known, whether a set holds a code, and how two fields compare are columns of their own, filled in
 * Java: engines differ in what they make of null and of sets, and a cell tests its own column alone.
 */
final class DecisionTable {

  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /**
   * One input of the table.
   *
   * @param name a plain name
   * @param type {@code number}, {@code boolean} or {@code string}
   * @param reads the value for a customer; null where it is unknown
   */
  record Column(String name, String type, Function<Customer, Object> reads) {}

  /**
   * One row.
   *
   * @param rule the number of the rule
   * @param cells what each tested column must be, by its name; all of the tests of a cell must hold
   */
  record Row(int rule, Map<String, List<Cell>> cells) {}

  /** A test in a cell. */
  sealed interface Cell {
    /** Compared with a number. */
    record Compared(Operator operator, Object number) implements Cell {}

    /** One of some texts. */
    record OneOf(List<String> codes) implements Cell {}

    /** True or false. */
    record Flag(boolean wanted) implements Cell {}
  }

  private DecisionTable() {}

  /** The table of a stage. */
  static DecisionTable of(CheckedPolicy policy, Stage stage) {
    DecisionTable table = new DecisionTable();
    List<Rule> all = policy.rules();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).stage() == stage) {
        for (List<Condition.Test> alternative : alternatives(all.get(i).when())) {
          table.add(i, alternative);
        }
      }
    }
    return table;
  }

  /** The columns. */
  Collection<Column> columns() {
    return columns.values();
  }

  /** The rows. */
  List<Row> rows() {
    return rows;
  }

  /** The inputs for a customer, by column. */
  Map<String, Object> inputs(Customer customer) {
    Map<String, Object> inputs = new HashMap<>();
    for (Column column : columns.values()) {
      inputs.put(column.name(), column.reads().apply(customer));
    }
    return inputs;
  }

  /** The condition as alternatives, each a list of tests that all hold. */
  private static List<List<Condition.Test>> alternatives(Condition condition) {
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().flatMap(part -> alternatives(part).stream()).toList();
    }
    if (condition instanceof Condition.All all) {
      List<List<Condition.Test>> found = List.of(List.of());
      for (Condition part : all.parts()) {
        List<List<Condition.Test>> longer = new ArrayList<>();
        for (List<Condition.Test> start : found) {
          for (List<Condition.Test> end : alternatives(part)) {
            List<Condition.Test> both = new ArrayList<>(start);
            both.addAll(end);
            longer.add(both);
          }
        }
        found = longer;
      }
      return found;
    }
    return List.of(List.of((Condition.Test) condition));
  }

  private void add(int rule, List<Condition.Test> tests) {
    Map<String, List<Cell>> cells = new LinkedHashMap<>();
    for (Condition.Test test : tests) {
      Column column = column(test);
      columns.putIfAbsent(column.name(), column);
      Cell cell = cell(test);
      List<Cell> held = cells.computeIfAbsent(column.name(), name -> new ArrayList<>());
      if (cell instanceof Cell.OneOf some && !held.isEmpty() && held.get(0) instanceof Cell.OneOf others) {
        List<String> both = new ArrayList<>(some.codes());
        both.retainAll(others.codes());
        if (both.isEmpty()) {
          return; // an alternative that nobody meets needs no row
        }
        held.set(0, new Cell.OneOf(both));
      } else {
        held.add(cell);
      }
    }
    rows.add(new Row(rule, cells));
  }

  private static Column column(Condition.Test test) {
    Field field = test.field();
    Function<Customer, Object> value = Fields.reader(field);
    String name = field.path().replace('.', '_');
    if (test instanceof Condition.Presence) {
      return new Column(name + "_known", "boolean", customer -> value.apply(customer) != null);
    }
    if (test instanceof Condition.Containment containment) {
      Object code = containment.element().value();
      return new Column(name + "_" + code, "boolean", customer -> ((Collection<?>) value.apply(customer)).contains(code));
    }
    if (test.other() != null) {
      Condition.Comparison comparison = (Condition.Comparison) test;
      String other = test.other().path().replace('.', '_');
      return new Column(
          name + "_" + comparison.operator() + "_" + other,
          "boolean",
          customer -> ConditionEvaluator.holds(comparison, customer));
    }
    return switch (field.type()) {
      case WHOLE, DECIMAL -> new Column(name, "number", value);
      case FLAG -> new Column(name, "boolean", value);
      case CODE, CURRENCY, ID -> new Column(name, "string", value);
      case CHOICE -> new Column(name, "string", customer -> code(value.apply(customer)));
      case DATE, CHOICES -> throw unknown(test);
    };
  }

  private static Object code(Object value) {
    return value == null ? null : ((Enum<?>) value).name();
  }

  private static Cell cell(Condition.Test test) {
    if (test instanceof Condition.Presence presence) {
      return new Cell.Flag(presence.known());
    }
    if (test instanceof Condition.Containment containment) {
      return new Cell.Flag(!containment.negated());
    }
    if (test.other() != null) {
      return new Cell.Flag(true);
    }
    if (test instanceof Condition.Membership membership) {
      return codes(test.field(), membership.values(), membership.negated());
    }
    if (test instanceof Condition.Comparison comparison && comparison.operand() instanceof Literal literal) {
      Object value = literal.value();
      boolean negated = comparison.operator() == Operator.NOT_EQUAL;
      if (value instanceof Boolean flag) {
        return new Cell.Flag(flag != negated);
      }
      if (value instanceof Integer || value instanceof BigDecimal) {
        return new Cell.Compared(comparison.operator(), value);
      }
      return codes(test.field(), List.of(literal), negated);
    }
    throw unknown(test);
  }

  /** All other codes in the place of "none of these": an unknown value is none of the others either. */
  private static Cell codes(Field field, List<Literal> values, boolean negated) {
    List<String> codes = values.stream().map(Literal::plain).toList();
    if (!negated) {
      return new Cell.OneOf(codes);
    }
    if (field.choices().isEmpty()) {
      throw new IllegalStateException("The codes of " + field.path() + " cannot be listed.");
    }
    return new Cell.OneOf(field.choices().stream().filter(code -> !codes.contains(code)).toList());
  }

  private static IllegalStateException unknown(Condition.Test test) {
    return new IllegalStateException("No column has been thought of for " + test.getClass().getSimpleName() + " of " + test.field().path());
  }
}
