package dev.gradus.internal.print;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.ConditionEvaluator;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.Operator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints a condition as a Java expression that holds exactly where {@link ConditionEvaluator} says
 * so. What is cheap to test is tested first, and that a field is known is asked once.
 */
final class JavaCondition {

  /** A list up to this long is printed as comparisons. */
  private static final int SHORT_LIST = 3;

  private static final int ALWAYS_BRACKETED = 2;

  private final JavaNames names;
  private final Map<Condition.Test, String> shared;

  /**
   * A printer of conditions.
   *
   * @param names gives out the names
   * @param shared the variables of tests that have been made already
   */
  JavaCondition(JavaNames names, Map<Condition.Test, String> shared) {
    this.names = names;
    this.shared = shared;
  }

  /** The condition as an expression. */
  String print(Condition condition) {
    return print(condition, new HashSet<>());
  }

  private String print(Condition condition, Set<Field> known) {
    if (condition instanceof Condition.All all) {
      return all.parts().isEmpty() ? "true" : all(all.parts(), known);
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().isEmpty() ? "false" : any(any.parts(), known);
    }
    if (condition instanceof Condition.NoneOf none) {
      return none.members().isEmpty()
          ? "true"
          : none.members().stream()
              .map(member -> "!(" + print(member.when(), known) + ")")
              .collect(Collectors.joining(" && "));
    }
    Condition.Test test = (Condition.Test) condition;
    String made = shared.get(test);
    return made == null ? test(test, known) : made;
  }

  private String all(List<Condition> parts, Set<Field> known) {
    Set<Field> knownHere = new HashSet<>(known);
    return parts.stream()
        .sorted(Comparator.comparingInt(this::cost))
        .map(
            part -> {
              String printed = bracketed(part, part instanceof Condition.Any, knownHere);
              if (part instanceof Condition.Test test && !isUnknown(test)) {
                knownHere.add(test.field());
              }
              return printed;
            })
        .collect(Collectors.joining(" && "));
  }

  private String any(List<Condition> parts, Set<Field> known) {
    return parts.stream()
        .sorted(Comparator.comparingInt(this::cost))
        .map(part -> bracketed(part, true, known))
        .collect(Collectors.joining(" || "));
  }

  private String bracketed(Condition part, boolean needed, Set<Field> known) {
    String printed = print(part, known);
    boolean joined = printed.contains(" && ") || printed.contains(" || ");
    return joined && (needed || printed.contains(" || ")) ? "(" + printed + ")" : printed;
  }

  private static boolean isUnknown(Condition.Test test) {
    return test instanceof Condition.Presence presence && !presence.known();
  }

  private int cost(Condition condition) {
    if (condition instanceof Condition.All all) {
      return ALWAYS_BRACKETED + all.parts().size();
    }
    if (condition instanceof Condition.Any any) {
      return ALWAYS_BRACKETED + any.parts().size();
    }
    if (condition instanceof Condition.NoneOf none) {
      return ALWAYS_BRACKETED + none.first();
    }
    return shared.containsKey((Condition.Test) condition) || !isDear((Condition.Test) condition)
        ? 0
        : 1;
  }

  /** Whether a test costs more than to look at two words. */
  static boolean isDear(Condition.Test test) {
    if (test instanceof Condition.Presence) {
      return false;
    }
    FieldType type = test.field().type();
    boolean list =
        test instanceof Condition.Membership membership && membership.values().size() > SHORT_LIST;
    boolean word = type == FieldType.WHOLE || type == FieldType.FLAG || type == FieldType.CHOICE;
    return list || !word;
  }

  private String test(Condition.Test test, Set<Field> known) {
    if (test instanceof Condition.Presence presence) {
      JavaField field = names.field(test.field());
      return field.alwaysKnown()
          ? String.valueOf(presence.known())
          : field.name() + (presence.known() ? " != null" : " == null");
    }
    if (test instanceof Condition.Comparison comparison) {
      return comparison(comparison, known);
    }
    if (test instanceof Condition.Membership membership) {
      return membership(membership, known);
    }
    Condition.Containment containment = (Condition.Containment) test;
    String field = names.field(test.field()).name();
    String contains = field + ".contains(" + names.value(containment.element().value()) + ")";
    return known(test.field(), known) + (containment.negated() ? "!" : "") + contains;
  }

  private String comparison(Condition.Comparison comparison, Set<Field> known) {
    String left = names.field(comparison.field()).name();
    String sign = " " + comparison.operator().sign() + " ";
    if (comparison.operand() instanceof Operand.Path other) {
      String right = names.field(other.field()).name();
      String compared =
          comparison.field().type() == FieldType.WHOLE
              ? "Integer.compare(" + left + ", " + right + ")"
              : left + ".compareTo(" + right + ")";
      return known(comparison.field(), known) + known(other.field(), known) + compared + sign + "0";
    }
    Object value = ((Literal) comparison.operand()).value();
    boolean equality =
        comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.NOT_EQUAL;
    if (value instanceof Boolean flag) {
      boolean wanted = flag == (comparison.operator() == Operator.EQUAL);
      return known(comparison.field(), known) + (wanted ? "" : "!") + left;
    }
    if (value instanceof Enum<?> && equality) {
      // A null is no constant, so only '!=' has to ask whether the field is known.
      String guard =
          comparison.operator() == Operator.EQUAL ? "" : known(comparison.field(), known);
      return guard + left + sign + names.value(value);
    }
    String compared =
        value instanceof Integer
            ? left + sign + value
            : left + ".compareTo(" + names.value(value) + ")" + sign + "0";
    return known(comparison.field(), known) + compared;
  }

  private String membership(Condition.Membership membership, Set<Field> known) {
    Field field = membership.field();
    String left = names.field(field).name();
    if (membership.values().size() > SHORT_LIST) {
      String contains = names.list(field, membership.values()) + ".contains(" + left + ")";
      return known(field, known) + (membership.negated() ? "!" : "") + contains;
    }
    Operator operator = membership.negated() ? Operator.NOT_EQUAL : Operator.EQUAL;
    List<Condition> each =
        membership.values().stream()
            .map(value -> (Condition) new Condition.Comparison(field, operator, value))
            .toList();
    Set<Field> asked = new HashSet<>(known);
    // A null is none of the constants.
    String guard =
        field.type() == FieldType.CHOICE && !membership.negated() ? "" : known(field, known);
    asked.add(field);
    String joined =
        each.stream()
            .map(part -> print(part, asked))
            .collect(Collectors.joining(membership.negated() ? " && " : " || "));
    return guard.isEmpty() || each.size() == 1 || membership.negated()
        ? guard + joined
        : guard + "(" + joined + ")";
  }

  /** The guard in front of a test, where it is not yet known that the field is known. */
  private String known(Field field, Set<Field> known) {
    JavaField variable = names.field(field);
    return variable.alwaysKnown() || known.contains(field) ? "" : variable.name() + " != null && ";
  }
}
