package dev.gradus.internal.check;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.field.Field;
import dev.gradus.internal.boundary.StageFindings;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.rules.BusinessFacts;
import dev.gradus.rules.CollateralFacts;
import dev.gradus.rules.CreditFacts;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerFacts;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.DecisionPoint;
import dev.gradus.rules.Derived;
import dev.gradus.rules.Extra;
import dev.gradus.rules.Haircuts;
import dev.gradus.rules.PersonFacts;
import dev.gradus.rules.RelationshipFacts;
import dev.gradus.rules.ScoreAnchors;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Customers for tests: made of values by path, and read by path. */
public final class RandomCustomers {

  static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);

  private RandomCustomers() {}

  /** A customer of whom nothing is known but the given values, derived ones left out. */
  public static Customer of(Map<String, Object> values) {
    Map<String, Object> all =
        new TreeMap<>(Map.of("customerId", "C-1", "asOf", AS_OF, "type", CustomerType.INDIVIDUAL));
    all.putAll(values);
    CustomerSnapshot given = SnapshotAssembler.assemble(all);
    Map<String, Object> custom = new TreeMap<>();
    all.forEach(
        (path, value) -> {
          if (path.startsWith("extra.")) {
            custom.put(path.substring(6), value);
          }
        });
    Map<String, Object> derived = new TreeMap<>();
    all.forEach(
        (path, value) -> {
          if (path.startsWith("derived.")) {
            derived.put(path.substring(8), value);
          }
        });
    DecisionPoint point = given.decisionPoint();
    CustomerFacts known =
        new CustomerFacts(
            given.customerId(),
            given.asOf(),
            given.type(),
            given.lifecycle(),
            point == null ? DecisionPoint.of(given.lifecycle()) : point,
            given.currency(),
            new PersonFacts(given.person(), given.asOf()),
            new BusinessFacts(given.business(), given.asOf()),
            given.finances(),
            new CreditFacts(given.credit(), ScoreAnchors.NONE),
            given.loan(),
            new CollateralFacts(given.collateral(), given.loan(), Haircuts.STANDARD),
            new RelationshipFacts(given.relationship(), given.asOf()),
            given.project(),
            given.market(),
            given.operations(),
            given.contact(),
            given.previous(),
            new Customer.Holidays(List.of(AS_OF.plusDays(10))),
            new Extra(custom),
            Derived.of(derived));
    return StageFindings.put(all, new Customer(known));
  }

  /** The value of a field, read by reflection; null where unknown. */
  static Object value(Customer customer, Field field) {
    if (field.group().equals("outcome")) {
      return customer.outcome().values().get(field.name());
    }
    if (field.custom()) {
      return field.derived()
          ? customer.derived().value(field.name())
          : customer.extra().values().get(field.name());
    }
    Object at = customer;
    for (String step : field.path().split("\\.")) {
      try {
        Method accessor = at.getClass().getMethod(step);
        at = accessor.invoke(at);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(field.path(), e);
      }
    }
    return at;
  }
}
