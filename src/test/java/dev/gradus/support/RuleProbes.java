package dev.gradus.support;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Unit;
import dev.gradus.internal.lang.Condition;
import dev.gradus.internal.lang.Literal;
import dev.gradus.internal.lang.Operand;
import dev.gradus.internal.lang.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where to probe a rule: for each of its tests, all else being as the rule wants it, the tested field just below, at and
 * just above the threshold, and unknown.
 */
public final class RuleProbes {

  private final Rule rule;
  private final Set<Map<String, Object>> probes = new LinkedHashSet<>();

  private RuleProbes(Rule rule) {
    this.rule = rule;
  }

  /** The values to probe a rule with; a field that is not named is unknown. */
  public static List<Map<String, Object>> of(Rule rule) {
    RuleProbes probes = new RuleProbes(rule);
    List<Condition.Test> tests = leaves(rule.when());
    if (tests.isEmpty()) {
      probes.probes.add(new TreeMap<>());
    }
    tests.forEach(probes::probe);
    return List.copyOf(probes.probes);
  }

  private void probe(Condition.Test test) {
    List<Condition.Test> wanted = branch(rule.when(), test);
    Map<String, Object> base = new TreeMap<>();
    for (Condition.Test each : wanted) {
      if (!base.containsKey(each.field().path())) {
        valueFor(each.field(), wanted, base);
      }
    }
    for (Object value : candidates(test)) {
      Map<String, Object> probe = new TreeMap<>(base);
      probe.put(test.field().path(), value);
      probes.add(probe);
    }
    if (test.field().visibility() == dev.gradus.field.Visibility.CUSTOMER && !isRequired(test.field())) {
      Map<String, Object> unknown = new TreeMap<>(base);
      unknown.remove(test.field().path());
      probes.add(unknown);
    }
  }

  private static boolean isRequired(Field field) {
    return field.path().equals("type") || field.path().equals("asOf");
  }

  /** A value with which all the wanted tests on a field hold; none where they want it unknown. */
  private void valueFor(Field field, List<Condition.Test> wanted, Map<String, Object> base) {
    List<Condition.Test> onField = wanted.stream().filter(test -> test.field().equals(field)).toList();
    if (onField.stream().anyMatch(test -> test instanceof Condition.Presence p && !p.known())) {
      return;
    }
    Object value =
        onField.stream()
            .flatMap(test -> candidates(test).stream())
            .filter(candidate -> onField.stream().allMatch(test -> holds(test, candidate)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(rule.id() + " can never fire: " + field.path()));
    base.put(field.path(), value);
  }

  private static List<Condition.Test> leaves(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().flatMap(part -> leaves(part).stream()).toList();
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().flatMap(part -> leaves(part).stream()).toList();
    }
    return List.of((Condition.Test) condition);
  }

  /** The tests that must hold together so that the one given decides: of alternatives, the one that holds it. */
  private static List<Condition.Test> branch(Condition condition, Condition.Test deciding) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().flatMap(part -> branch(part, deciding).stream()).toList();
    }
    if (condition instanceof Condition.Any any) {
      Condition chosen =
          any.parts().stream().filter(part -> leaves(part).contains(deciding)).findFirst().orElse(any.parts().get(0));
      return branch(chosen, deciding);
    }
    return List.of((Condition.Test) condition);
  }

  private static List<Object> candidates(Condition.Test test) {
    Field field = test.field();
    if (test instanceof Condition.Comparison comparison) {
      return around(field, ((Literal) literal(comparison.operand())).value());
    }
    if (test instanceof Condition.Membership membership) {
      return Stream.concat(
              membership.values().stream().map(Literal::value),
              membership.values().stream().flatMap(value -> around(field, value.value()).stream()))
          .distinct()
          .toList();
    }
    if (test instanceof Condition.Containment containment) {
      Object element = containment.element().value();
      return List.of(Set.of(element), Set.of());
    }
    return anyOf(field);
  }

  private static Operand literal(Operand operand) {
    if (operand instanceof Literal) {
      return operand;
    }
    throw new IllegalStateException("A probe of two fields against each other is not written yet.");
  }

  private static List<Object> anyOf(Field field) {
    return switch (field.type()) {
      case FLAG -> List.of(true);
      case CHOICE -> List.of(field.valueType().getEnumConstants()[0]);
      case WHOLE -> List.of(1);
      case DECIMAL -> List.of(BigDecimal.ONE);
      case DATE -> List.of(Snapshots.TODAY.minusYears(1));
      default -> List.of("X");
    };
  }

  private static List<Object> around(Field field, Object threshold) {
    List<Object> values = new ArrayList<>();
    if (threshold instanceof Integer whole) {
      values.addAll(List.of(whole - 1, whole, whole + 1));
      values.removeIf(value -> !field.inRange(BigDecimal.valueOf((Integer) value)));
    } else if (threshold instanceof BigDecimal number) {
      BigDecimal step = field.unit() == Unit.CURRENCY ? BigDecimal.ONE : new BigDecimal("0.01");
      values.addAll(List.of(number.subtract(step), number, number.add(step)));
      values.removeIf(value -> !field.inRange((BigDecimal) value));
    } else if (threshold instanceof LocalDate date) {
      values.addAll(List.of(date.minusDays(1), date, date.plusDays(1)));
    } else if (threshold instanceof Boolean flag) {
      values.addAll(List.of(flag, !flag));
    } else if (field.type() == FieldType.CHOICE) {
      values.add(threshold);
      values.addAll(Arrays.asList(field.valueType().getEnumConstants()));
    } else {
      values.addAll(List.of(threshold, "SOMETHING_ELSE"));
    }
    return values.stream().distinct().toList();
  }

  private static boolean holds(Condition.Test test, Object value) {
    return dev.gradus.internal.lang.Truth.of(test, Probe.customer(Map.of(test.field().path(), value)));
  }
}
