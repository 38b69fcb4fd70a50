package dev.gradus.benchmarks.peers;

import dev.gradus.internal.tree.Operator;
import dev.gradus.rules.Stage;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a decision table as DMN 1.3: hit policy collect, a unary test in each cell. */
final class DmnXml {

  private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  /** How the cells are written. */
  interface Cells {
    /** The cell's text. */
    String print(List<DecisionTable.Cell> tests);

    /** What a cell without a test holds. */
    String any();

    /** The text of an input's or an output's expression. */
    String expression(Object plain);
  }

  private DmnXml() {}

  /**
   * A stage as a DMN model.
   *
   * @param cells the expression language of the cells
   */
  static String print(Stage stage, DecisionTable table, Cells cells) {
    String name = stage.folder();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<definitions xmlns=\"").append(MODEL).append("\" id=\"m_").append(name).append("\" name=\"").append(name);
    xml.append("\" namespace=\"https://gradus.dev/benchmarks/").append(name).append("\">\n");
    for (DecisionTable.Column column : table.columns()) {
      xml.append("  <inputData id=\"d_").append(column.name()).append("\" name=\"").append(column.name()).append("\">");
      xml.append("<variable id=\"v_").append(column.name()).append("\" name=\"").append(column.name());
      xml.append("\" typeRef=\"").append(column.type()).append("\"/></inputData>\n");
    }
    xml.append("  <decision id=\"").append(name).append("\" name=\"").append(name).append("\">\n");
    xml.append("    <variable id=\"v_").append(name).append("\" name=\"").append(name).append("\"/>\n");
    for (DecisionTable.Column column : table.columns()) {
      xml.append("    <informationRequirement id=\"r_").append(column.name()).append("\"><requiredInput href=\"#d_");
      xml.append(column.name()).append("\"/></informationRequirement>\n");
    }
    xml.append("    <decisionTable id=\"t_").append(name).append("\" hitPolicy=\"COLLECT\">\n");
    for (DecisionTable.Column column : table.columns()) {
      xml.append("      <input id=\"i_").append(column.name()).append("\"><inputExpression id=\"e_").append(column.name());
      xml.append("\" typeRef=\"").append(column.type()).append("\"><text>").append(cells.expression(column.name()));
      xml.append("</text></inputExpression></input>\n");
    }
    xml.append("      <output id=\"o\" name=\"rule\" typeRef=\"number\"/>\n");
    int number = 0;
    for (DecisionTable.Row row : table.rows()) {
      xml.append("      <rule id=\"x_").append(number).append("\">\n");
      for (DecisionTable.Column column : table.columns()) {
        List<DecisionTable.Cell> tests = row.cells().getOrDefault(column.name(), List.of());
        String text = tests.isEmpty() ? cells.any() : cells.print(tests);
        xml.append("        <inputEntry id=\"n_").append(number).append('_').append(column.name());
        xml.append("\"><text>").append(escaped(text)).append("</text></inputEntry>\n");
      }
      xml.append("        <outputEntry id=\"u_").append(number).append("\"><text>").append(cells.expression(row.rule())).append("</text></outputEntry>\n");
      xml.append("      </rule>\n");
      number++;
    }
    return xml.append("    </decisionTable>\n  </decision>\n</definitions>\n").toString();
  }

  /** Cells in FEEL, the language of the standard. */
  static final Cells FEEL =
      new Cells() {
        @Override
        public String print(List<DecisionTable.Cell> tests) {
          if (tests.size() == 2
              && tests.get(0) instanceof DecisionTable.Cell.Compared one
              && tests.get(1) instanceof DecisionTable.Cell.Compared other
              && isLow(one.operator()) != isLow(other.operator())
              && isHigh(one.operator()) != isHigh(other.operator())) {
            DecisionTable.Cell.Compared low = isLow(one.operator()) ? one : other;
            DecisionTable.Cell.Compared high = isLow(one.operator()) ? other : one;
            return (low.operator() == Operator.AT_LEAST ? "[" : "(") + low.number() + ".." + high.number()
                + (high.operator() == Operator.AT_MOST ? "]" : ")");
          }
          if (tests.size() > 1) {
            throw new IllegalStateException("Two tests of one field are no range: " + tests);
          }
          return one(tests.get(0));
        }

        private String one(DecisionTable.Cell cell) {
          if (cell instanceof DecisionTable.Cell.Flag flag) {
            return String.valueOf(flag.wanted());
          }
          if (cell instanceof DecisionTable.Cell.OneOf some) {
            return some.codes().stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(", "));
          }
          DecisionTable.Cell.Compared compared = (DecisionTable.Cell.Compared) cell;
          return switch (compared.operator()) {
            case EQUAL -> compared.number().toString();
            case NOT_EQUAL -> "< " + compared.number() + ", > " + compared.number();
            default -> compared.operator().sign() + " " + compared.number();
          };
        }

        @Override
        public String any() {
          return "-";
        }

        @Override
        public String expression(Object plain) {
          return plain.toString();
        }
      };

  /** Cells in JUEL, which Camunda offers beside FEEL; null is not less than anything there only if one asks. */
  static final Cells JUEL =
      new Cells() {
        @Override
        public String print(List<DecisionTable.Cell> tests) {
          return tests.stream().map(this::one).collect(Collectors.joining(" && ", "${cellInput != null && ", "}"));
        }

        private String one(DecisionTable.Cell cell) {
          if (cell instanceof DecisionTable.Cell.Flag flag) {
            return flag.wanted() ? "cellInput" : "!cellInput";
          }
          if (cell instanceof DecisionTable.Cell.OneOf some) {
            return some.codes().stream().map(code -> "cellInput == '" + code + "'").collect(Collectors.joining(" || ", "(", ")"));
          }
          DecisionTable.Cell.Compared compared = (DecisionTable.Cell.Compared) cell;
          return "cellInput " + compared.operator().sign() + " " + compared.number();
        }

        @Override
        public String any() {
          return "";
        }

        @Override
        public String expression(Object plain) {
          return "${" + plain + "}";
        }
      };

  private static boolean isLow(Operator operator) {
    return operator == Operator.GREATER || operator == Operator.AT_LEAST;
  }

  private static boolean isHigh(Operator operator) {
    return operator == Operator.LESS || operator == Operator.AT_MOST;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
