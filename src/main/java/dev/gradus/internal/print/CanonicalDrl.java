package dev.gradus.internal.print;

import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Verb;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints checked rules as DRL for Drools. Not a byte of an author's text gets here: names are ids,
 * values are printed anew from their types, and everything else is ours.
 */
public final class CanonicalDrl {

  private CanonicalDrl() {}

  /**
   * The rules of one stage as DRL.
   *
   * @param stage the stage
   * @param findings the interface that has its verbs
   * @param rules its rules, printed in their order
   */
  public static String print(Stage stage, Class<?> findings, List<Rule> rules) {
    StringBuilder drl = new StringBuilder();
    drl.append("package policy.").append(stage.folder()).append(";\n");
    drl.append("import dev.gradus.rules.*;\n");
    drl.append("global ").append(findings.getName()).append(" decide;\n");
    drl.append("dialect \"mvel\"\n");
    for (Rule rule : rules) {
      drl.append("\nrule \"").append(rule.id()).append("\"\nwhen\n    Customer( ");
      drl.append(CanonicalCondition.print(rule.when()));
      drl.append(" )\nthen\n");
      for (VerbCall call : rule.then()) {
        drl.append("    ").append(print(call)).append("\n");
      }
      drl.append("end\n");
    }
    return drl.toString();
  }

  private static String print(VerbCall call) {
    String arguments =
        call.written().stream()
            .map(value -> argument(value, call.verb()))
            .collect(Collectors.joining(", "));
    return "decide."
        + call.verb().method().getName()
        + (arguments.isEmpty() ? "();" : "( " + arguments + " );");
  }

  /**
   * Verbs of the library take decimals as {@code double}, so that plain DRL can write them as they
   * stand; outcomes take them as they are.
   */
  private static String argument(Object value, Verb verb) {
    if (value instanceof BigDecimal number && !isExact(verb)) {
      String plain = number.toPlainString();
      return plain.contains(".") ? plain : plain + ".0";
    }
    return print(value);
  }

  /** Whether a verb takes decimals as exactly as they are written. */
  static boolean isExact(Verb verb) {
    return verb.arguments().stream().anyMatch(each -> each.type() == BigDecimal.class);
  }

  /** A value as MVEL reads it. */
  static String print(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString() + "B";
    }
    if (value instanceof LocalDate date) {
      return "java.time.LocalDate.of( "
          + date.getYear()
          + ", "
          + date.getMonthValue()
          + ", "
          + date.getDayOfMonth()
          + " )";
    }
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
    if (value instanceof String text) {
      return "\"" + text + "\"";
    }
    return value.toString();
  }
}
