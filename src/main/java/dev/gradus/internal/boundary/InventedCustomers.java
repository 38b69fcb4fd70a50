package dev.gradus.internal.boundary;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.derived.DerivedField;
import dev.gradus.internal.derived.DerivedFields;
import dev.gradus.internal.derived.GivenValues;
import dev.gradus.internal.intake.FactAssembler;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Customers of whom exactly the wanted values are known, derived ones too: what is wanted of a
 * derived field is turned into what a snapshot would give. Immutable and thread-safe.
 */
public final class InventedCustomers {

  /** The day on which they are decided, unless the policy takes effect on another. */
  private static final LocalDate SOME_DAY = LocalDate.of(2026, 6, 30);

  private final DerivedFields derived;
  private final FactAssembler assembler;
  private final LocalDate day;
  private final List<LocalDate> holidays;

  /** Invents customers for one policy. */
  public InventedCustomers(CheckedPolicy policy) {
    LocalDate from = policy.manifest().effectiveFrom();
    this.derived = policy.derived();
    this.assembler = FactAssembler.of(policy);
    this.day = from == null ? SOME_DAY : from;
    this.holidays = policy.manifest().holidays();
  }

  /**
   * What a snapshot gives of a customer with the wanted values on the policy's own calendar, by
   * path; empty where there can be no such customer.
   */
  public Optional<SortedMap<String, Object>> given(Map<String, Object> wanted) {
    GivenValues given = basis(wanted);
    boolean possible = put(wanted, given) && given.holidays().equals(holidays);
    boolean past =
        given.all().entrySet().stream()
            .allMatch(
                entry ->
                    entry.getKey().startsWith(Manifest.CUSTOM_PREFIX)
                        || !(entry.getValue() instanceof LocalDate date)
                        || !date.isAfter(given.day()));
    return possible && past ? Optional.of(given.all()) : Optional.empty();
  }

  /** All values of a customer by path: those given and those derived of them. */
  public SortedMap<String, Object> values(Map<String, Object> given) {
    Customer customer = customer(new GivenValues(given, holidays, this::customer));
    SortedMap<String, Object> values = new TreeMap<>(given);
    for (DerivedField field : derived.all()) {
      Object value = field.compute(customer);
      if (value != null) {
        values.put(field.path(), value);
      }
    }
    return values;
  }

  /**
   * The customer with the wanted values, those that earlier stages make among them, on a calendar
   * that suits them. What no customer can have is left out.
   */
  public Customer customer(Map<String, Object> wanted) {
    GivenValues given = basis(wanted);
    put(wanted, given);
    return StageFindings.put(wanted, customer(given));
  }

  private GivenValues basis(Map<String, Object> wanted) {
    GivenValues given = new GivenValues(wanted, holidays, this::customer);
    given.put("customerId", "example");
    given.putIfAbsent("asOf", day);
    given.putIfAbsent("type", CustomerType.INDIVIDUAL);
    return given;
  }

  private boolean put(Map<String, Object> wanted, GivenValues given) {
    derived.all().forEach(field -> given.remove(field.path()));
    derived.all().forEach(field -> field.complete(given));
    boolean possible = true;
    for (DerivedField field : derived.all()) {
      Object value = wanted.get(field.path());
      possible &= value == null || field.put(value, given);
    }
    return possible;
  }

  private Customer customer(GivenValues given) {
    return assembler.customer(
        SnapshotAssembler.assemble(given.all()), new Customer.Holidays(given.holidays()));
  }
}
