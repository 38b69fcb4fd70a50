package dev.gradus.benchmarks.hand;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints a condition as a programmer writes it: a null is asked for once, and only where there can be one. */
public class HandCondition {

  private static final int SHORT_LIST = 4;

  private final Function<Field, String> variable;
  private final Constants constants;

  /** Where constants are declared that a condition needs. */
  public interface Constants {
    /** The name of a decimal. */
    String decimal(BigDecimal value);

    /** The name of a date. */
    String date(LocalDate value);

    /** The name of a set of codes. */
    String set(Field field, List<Literal> values);
  }

  /**
   * A printer.
   *
   * @param variable the name of the variable that holds a field
   * @param constants gives names to constants
   */
  public HandCondition(Function<Field, String> variable, Constants constants) {
    this.variable = variable;
    this.constants = constants;
  }

  /** The condition as an expression; {@code true} where it always holds. */
  public String print(Condition condition) {
    return print(condition, new HashSet<>());
  }

  private String print(Condition condition, Set<Field> known) {
    if (condition instanceof Condition.All all) {
      Set<Field> here = new HashSet<>(known);
      return all.parts().isEmpty()
          ? "true"
          : all.parts().stream()
              .map(
                  part -> {
                    String text = bracketed(part, here);
                    learn(part, here);
                    return text;
                  })
              .collect(Collectors.joining(" && "));
    }
    if (condition instanceof Condition.Any any) {
      Set<Field> here = new HashSet<>(known);
      return any.parts().isEmpty()
          ? "false"
          : any.parts().stream()
              .map(
                  part -> {
                    String text = bracketed(part, here);
                    if (part instanceof Condition.Presence presence && !presence.known()) {
                      // Whatever stands behind "x == null ||" has an x.
                      here.add(presence.field());
                    }
                    return text;
                  })
              .collect(Collectors.joining(" || "));
    }
    if (condition instanceof Condition.NoneOf none) {
      return none.members().stream()
          .map(member -> "!(" + print(member.when(), known) + ")")
          .collect(Collectors.joining(" && "));
    }
    return test((Condition.Test) condition, known);
  }

  private String bracketed(Condition part, Set<Field> known) {
    String text = print(part, known);
    return text.contains(" || ") || (part instanceof Condition.All && text.contains(" && ")) ? "(" + text + ")" : text;
  }

  private static void learn(Condition part, Set<Field> known) {
    if (part instanceof Condition.Test test && !(test instanceof Condition.Presence presence && !presence.known())) {
      known.add(test.field());
    }
  }

  private String test(Condition.Test test, Set<Field> known) {
    String name = variable.apply(test.field());
    if (test instanceof Condition.Presence presence) {
      return alwaysKnown(test.field())
          ? String.valueOf(presence.known())
          : name + (presence.known() ? " != null" : " == null");
    }
    if (test instanceof Condition.Comparison comparison) {
      return comparison(comparison, name, known);
    }
    if (test instanceof Condition.Membership membership) {
      return membership(membership, name, known);
    }
    Condition.Containment containment = (Condition.Containment) test;
    return (containment.negated() ? "!" : "") + contains(name, constant(containment.element().value()));
  }

  /** Whether a set holds a code. */
  protected String contains(String set, String code) {
    return set + ".contains(" + code + ")";
  }

  private String comparison(Condition.Comparison test, String name, Set<Field> known) {
    Operator operator = test.operator();
    String sign = " " + operator.sign() + " ";
    if (test.operand() instanceof Operand.Path path) {
      String other = variable.apply(path.field());
      return guard(test.field(), name, known)
          + guard(path.field(), other, known)
          + name + ".compareTo(" + other + ")" + sign + "0";
    }
    Object value = ((Literal) test.operand()).value();
    if (value instanceof Integer) {
      return guard(test.field(), name, known) + name + sign + value;
    }
    if (value instanceof Boolean flag) {
      boolean wanted = flag == (operator == Operator.EQUAL);
      return guard(test.field(), name, known) + (wanted ? "" : "!") + name;
    }
    if (value instanceof String) {
      String equals = constant(value) + ".equals(" + name + ")";
      return operator == Operator.EQUAL ? equals : guard(test.field(), name, known) + "!" + equals;
    }
    if (value instanceof Enum<?>) {
      return (operator == Operator.EQUAL ? "" : guard(test.field(), name, known)) + name + sign + constant(value);
    }
    return guard(test.field(), name, known) + name + ".compareTo(" + constant(value) + ")" + sign + "0";
  }

  private String membership(Condition.Membership test, String name, Set<Field> known) {
    if (test.field().type() != FieldType.CHOICE || test.values().size() > SHORT_LIST) {
      String contains = constants.set(test.field(), test.values()) + ".contains(" + name + ")";
      return guard(test.field(), name, known) + (test.negated() ? "!" : "") + contains;
    }
    String sign = test.negated() ? " != " : " == ";
    String guard = test.negated() ? guard(test.field(), name, known) : "";
    return guard
        + test.values().stream()
            .map(value -> name + sign + constant(value.value()))
            .collect(Collectors.joining(test.negated() ? " && " : " || "));
  }

  private static String guard(Field field, String name, Set<Field> known) {
    return alwaysKnown(field) || known.contains(field) ? "" : name + " != null && ";
  }

  /** Every customer has a type and points, but not a standing or a recommendation. */
  private static boolean alwaysKnown(Field field) {
    return FieldValues.isAlwaysKnown(field);
  }

  private String constant(Object value) {
    if (value instanceof BigDecimal number) {
      return constants.decimal(number);
    }
    if (value instanceof LocalDate date) {
      return constants.date(date);
    }
    if (value instanceof Enum<?> code) {
      return code.getDeclaringClass().getSimpleName() + "." + code.name();
    }
    return value instanceof String text ? "\"" + text + "\"" : value.toString();
  }
}
