package dev.gradus.internal.print;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Verb;
import dev.gradus.rules.DeclaredCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints some rules of a stage as one class with one method: it reads each field once, makes a test
 * that several of its rules share once, and then goes through the rules.
 */
final class JavaPart {

  /**
   * A rule as it is printed.
   *
   * @param number its number among all rules of the policy
   * @param rule the rule
   * @param when what is left to test
   * @param unless the numbers of the groups of which no rule must have fired
   * @param tells the numbers of the groups of which it is one
   */
  record Numbered(
      int number, Rule rule, Condition when, List<Integer> unless, List<Integer> tells) {

    /** The same rule with less to test. */
    Numbered with(Condition left) {
      return new Numbered(number, rule, left, unless, tells);
    }

    /** How much there is to print: about the number of its tests and calls. */
    int size() {
      return when.tests().size() + rule.then().size();
    }
  }

  private final JavaNames names;
  private final boolean grouped;
  private final Map<Condition.Test, String> shared = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();

  private JavaPart(Set<Class<?>> types, boolean grouped) {
    this.names = new JavaNames(types);
    this.grouped = grouped;
  }

  /**
   * The class.
   *
   * @param name its name
   * @param findings the stage's findings interface
   * @param rules the rules
   * @param types gathers the types that are named
   * @param grouped whether it is handed the set of the groups of which a rule has fired
   */
  static String print(
      String name, Class<?> findings, List<Numbered> rules, Set<Class<?>> types, boolean grouped) {
    return new JavaPart(types, grouped).print(name, findings, rules);
  }

  private String print(String name, Class<?> findings, List<Numbered> rules) {
    share(rules);
    rules.forEach(this::rule);
    StringBuilder text = new StringBuilder();
    text.append("\n  private static final class ").append(name).append(" {\n");
    names
        .constants()
        .forEach(
            (constant, made) ->
                text.append("    private static final ")
                    .append(constant)
                    .append(" = ")
                    .append(made)
                    .append(";\n"));
    text.append(names.constants().isEmpty() ? "" : "\n");
    text.append("    static void fire(Customer customer, ")
        .append(findings.getSimpleName())
        .append(grouped ? " decide, BitSet fired, BitSet held) {\n" : " decide, BitSet fired) {\n");
    for (JavaField field : names.fields()) {
      text.append("      ")
          .append(field.type())
          .append(' ')
          .append(field.name())
          .append(" = ")
          .append(field.read())
          .append(";\n");
    }
    return text.append(body).append("    }\n  }\n").toString();
  }

  /** Makes a dear test that stands in several rules a variable of its own. */
  private void share(List<Numbered> rules) {
    Map<Condition.Test, Integer> uses = new LinkedHashMap<>();
    rules.forEach(rule -> rule.when().tests().forEach(test -> uses.merge(test, 1, Integer::sum)));
    JavaCondition plain = new JavaCondition(names, Map.of());
    uses.forEach(
        (test, count) -> {
          if (count > 1 && JavaCondition.isDear(test)) {
            String variable = "test" + (shared.size() + 1);
            body.append("      boolean ")
                .append(variable)
                .append(" = ")
                .append(plain.print(test))
                .append(";\n");
            shared.put(test, variable);
          }
        });
  }

  private void rule(Numbered rule) {
    body.append("\n      // ").append(rule.rule().id()).append('\n');
    List<String> tests = new ArrayList<>();
    rule.unless().forEach(group -> tests.add("!held.get(" + group + ")"));
    String own = new JavaCondition(names, shared).print(rule.when());
    boolean bracketed = !tests.isEmpty() && own.contains(" || ");
    if (tests.isEmpty() || !own.equals("true")) {
      tests.add(bracketed ? "(" + own + ")" : own);
    }
    body.append("      if (").append(String.join(" && ", tests)).append(") {\n");
    body.append("        fired.set(").append(rule.number()).append(");\n");
    rule.tells().forEach(group -> body.append("        held.set(").append(group).append(");\n"));
    for (VerbCall call : rule.rule().then()) {
      String known =
          call.fields().stream()
              .map(names::field)
              .filter(field -> !field.alwaysKnown())
              .map(field -> field.name() + " != null")
              .collect(Collectors.joining(" && "));
      body.append(known.isEmpty() ? "" : "        if (" + known + ") {\n  ");
      body.append("        decide.")
          .append(call.verb().method().getName())
          .append('(')
          .append(arguments(call))
          .append(");\n");
      body.append(known.isEmpty() ? "" : "        }\n");
    }
    body.append("      }\n");
  }

  private String arguments(VerbCall call) {
    List<String> printed = new ArrayList<>();
    call.verb().leading().forEach(value -> printed.add(argument(value, call.verb())));
    for (int i = 0; i < call.arguments().size(); i++) {
      Object argument = call.arguments().get(i);
      Class<?> wanted = call.verb().arguments().get(i).type();
      if (argument instanceof Field field) {
        JavaField variable = names.field(field);
        printed.add(variable.number(variable.name(), wanted));
      } else {
        printed.add(argument(argument, call.verb()));
      }
    }
    return String.join(", ", printed);
  }

  /** Verbs of the library take decimals as {@code double}, outcomes as they are. */
  private String argument(Object value, Verb verb) {
    return value instanceof BigDecimal number && !CanonicalDrl.isExact(verb)
        ? number.toPlainString() + "d"
        : names.value(value instanceof DeclaredCode code ? code.name() : value);
  }
}
