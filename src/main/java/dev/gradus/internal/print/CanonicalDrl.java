package dev.gradus.internal.print;

import dev.gradus.field.Field;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.RuleGroup;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Verb;
import dev.gradus.rules.DeclaredCode;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints checked rules as DRL for Drools. Not a byte of an author's text gets here: names are ids,
 * values are printed anew from their types, and everything else is ours.
 */
public final class CanonicalDrl {

  /** The name of the customer in what follows from a rule. */
  private static final String CUSTOMER = "$customer";

  private static final String HELD = Held.class.getName();

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
    FiringOrder order = new FiringOrder(rules);
    for (RuleGroup group : FiringOrder.askers(rules).keySet()) {
      if (!order.isTold(group)) {
        note(group, rules.size() + 1, drl);
      }
    }
    Map<String, Integer> saliences = saliences(order);
    rules.forEach(rule -> rule(rule, order, saliences.getOrDefault(rule.id(), 0), drl));
    return drl.toString();
  }

  /** What tells of a group fires before what asks for it, in the order of the group. */
  private static Map<String, Integer> saliences(FiringOrder order) {
    Map<String, Integer> saliences = new HashMap<>();
    int salience = order.rules().size();
    for (Rule rule : order.rules()) {
      if (!order.toldBy(rule).isEmpty()) {
        saliences.put(rule.id(), salience);
      }
      salience--;
    }
    return saliences;
  }

  private static void rule(Rule rule, FiringOrder order, int salience, StringBuilder drl) {
    boolean named = rule.then().stream().anyMatch(call -> !call.fields().isEmpty());
    drl.append("\nrule \"").append(rule.id()).append("\"\n");
    drl.append(salience == 0 ? "" : "salience " + salience + "\n").append("when\n");
    for (Condition.NoneOf none : rule.when().nones()) {
      drl.append("    not ").append(HELD).append("( group == ").append(print(none.group().name()));
      drl.append(order.isTold(none.group()) ? "" : ", place <= " + none.first()).append(" )\n");
    }
    drl.append("    ").append(named ? CUSTOMER + " : " : "").append("Customer( ");
    drl.append(CanonicalCondition.print(without(rule.when())));
    drl.append(" )\nthen\n");
    for (VerbCall call : rule.then()) {
      drl.append("    ").append(guarded(call)).append("\n");
    }
    for (RuleGroup group : order.toldBy(rule)) {
      drl.append("    insert( new ").append(HELD).append("( ");
      drl.append(print(group.name())).append(" ) );\n");
    }
    drl.append("end\n");
  }

  private static Condition without(Condition condition) {
    List<Condition> own = new ArrayList<>(condition.conjuncts());
    own.removeIf(Condition.NoneOf.class::isInstance);
    return own.size() == 1 ? own.get(0) : new Condition.All(own);
  }

  /**
   * Rules that note, before any other fires, which members of a group would hold: where not all of
   * them are rules at hand.
   */
  private static void note(RuleGroup group, int salience, StringBuilder drl) {
    for (int i = 0; i < group.members().size(); i++) {
      RuleGroup.Member member = group.members().get(i);
      drl.append("\nrule \"").append(group.name()).append(": ").append(member.rule());
      drl.append("\"\nsalience ").append(salience).append("\nwhen\n    Customer( ");
      drl.append(CanonicalCondition.print(member.when()));
      drl.append(" )\nthen\n    insert( new ").append(HELD).append("( ");
      drl.append(print(group.name())).append(", ").append(i + 1).append(" ) );\nend\n");
    }
  }

  /** A call that names a field says nothing where it is unknown. */
  private static String guarded(VerbCall call) {
    List<Field> unknown =
        call.fields().stream().filter(field -> !FieldValues.isAlwaysKnown(field)).toList();
    return unknown.isEmpty()
        ? print(call)
        : unknown.stream()
            .map(field -> JavaField.read(field, CUSTOMER) + " != null")
            .collect(Collectors.joining(" && ", "if ( ", " ) { " + print(call) + " }"));
  }

  private static String print(VerbCall call) {
    List<String> printed = new ArrayList<>();
    call.verb().leading().forEach(value -> printed.add(argument(value, call.verb())));
    for (int i = 0; i < call.arguments().size(); i++) {
      Object argument = call.arguments().get(i);
      printed.add(
          argument instanceof Field field
              ? JavaField.of(field)
                  .number(JavaField.read(field, CUSTOMER), call.verb().arguments().get(i).type())
              : argument(argument, call.verb()));
    }
    String arguments = String.join(", ", printed);
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
    return print(value instanceof DeclaredCode code ? code.name() : value);
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
    if (value instanceof DeclaredCode code) {
      return "DeclaredCode.of( " + print(code.name()) + " )";
    }
    if (value instanceof String text) {
      return "\"" + text + "\"";
    }
    return value.toString();
  }
}
