package dev.gradus.internal.table;

import dev.gradus.field.Field;
import dev.gradus.internal.parse.Annotations;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.rules.DeclaredCode;
import dev.gradus.rules.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rules as a rule file, as an author would. */
public final class RuleText {

  private RuleText() {}

  static String of(Stage stage, List<WrittenRule> rules) {
    StringBuilder text = new StringBuilder();
    text.append("package policy.").append(stage.folder()).append(";\n");
    text.append("import dev.gradus.rules.*;\n");
    text.append("global ").append(stage.findings().getName()).append(" decide;\n");
    rules.forEach(rule -> write(rule, text));
    return text.toString();
  }

  private static void write(WrittenRule written, StringBuilder text) {
    Rule rule = written.rule();
    text.append("\nrule \"").append(rule.id()).append(' ').append(rule.phrase()).append("\"\n");
    annotation(Annotations.SOURCE, String.join(", ", rule.sources()), text);
    annotation(Annotations.CODE, rule.code(), text);
    annotation(Annotations.GROUP, written.group(), text);
    annotation(Annotations.OTHERWISE, written.otherwise(), text);
    annotation(Annotations.REASON, rule.reason().en(), text);
    annotation(Annotations.REASON_ZH, rule.reason().zh(), text);
    String tests = condition(new Condition.All(written.tests()));
    text.append("when\n    Customer(").append(tests.isEmpty() ? "" : " " + tests + " ");
    text.append(")\nthen\n");
    rule.then().forEach(call -> text.append("    ").append(call(call)).append('\n'));
    text.append("end\n");
  }

  private static void annotation(String name, @Nullable String value, StringBuilder text) {
    if (value != null) {
      text.append("    @").append(name).append("( \"").append(value).append("\" )\n");
    }
  }

  /** The tests of a condition, those that must all hold with commas between them. */
  public static String condition(Condition condition) {
    return condition.conjuncts().stream()
        .map(part -> part(part, /* alone= */ condition.conjuncts().size() == 1))
        .collect(Collectors.joining(", "));
  }

  private static String part(Condition condition, boolean alone) {
    if (condition instanceof Condition.Test test) {
      return test(test);
    }
    boolean all = condition instanceof Condition.All;
    List<Condition> parts =
        condition instanceof Condition.All every
            ? every.parts()
            : ((Condition.Any) condition).parts();
    String joined =
        parts.stream()
            .map(each -> part(each, false))
            .collect(Collectors.joining(all ? " && " : " || "));
    return alone ? joined : "( " + joined + " )";
  }

  private static String test(Condition.Test test) {
    String path = test.field().path();
    if (test instanceof Condition.Presence presence) {
      return path + (presence.known() ? " != null" : " == null");
    }
    if (test instanceof Condition.Comparison comparison) {
      return path + " " + comparison.operator().sign() + " " + operand(comparison.operand());
    }
    if (test instanceof Condition.Membership membership) {
      return membership.values().stream()
          .map(RuleText::operand)
          .collect(
              Collectors.joining(
                  ", ", path + (membership.negated() ? " not in ( " : " in ( "), " )"));
    }
    Condition.Containment containment = (Condition.Containment) test;
    return path
        + (containment.negated() ? " not contains " : " contains ")
        + operand(containment.element());
  }

  private static String operand(Operand operand) {
    return value(
        operand instanceof Literal literal ? literal.value() : ((Operand.Path) operand).field());
  }

  /** A call of a verb. */
  public static String call(VerbCall call) {
    String arguments =
        call.written().stream().map(RuleText::value).collect(Collectors.joining(", "));
    return "decide."
        + call.verb().method().getName()
        + (arguments.isEmpty() ? "();" : "( " + arguments + " );");
  }

  private static String value(Object value) {
    if (value instanceof Field field) {
      return field.path();
    }
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
    return value instanceof String || value instanceof LocalDate || value instanceof DeclaredCode
        ? "\"" + value + "\""
        : PlainValue.of(value);
  }
}
