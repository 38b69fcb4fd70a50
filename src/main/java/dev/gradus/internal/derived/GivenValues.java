package dev.gradus.internal.derived;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.rules.Customer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is made of: the known values that a snapshot gives, by path, and the holidays of
 * the calendar. Not thread-safe; the text form holds no value.
 */
public final class GivenValues {

  private static final String AS_OF = "asOf";

  private final SortedMap<String, Object> values;
  private final Function<GivenValues, Customer> assembly;
  private List<LocalDate> holidays;

  /**
   * Some values.
   *
   * @param values by path, each of its field's type; the day of the decision among them
   * @param holidays the holidays of the calendar
   * @param assembly makes the customer of such values
   */
  public GivenValues(
      Map<String, Object> values,
      Collection<LocalDate> holidays,
      Function<GivenValues, Customer> assembly) {
    this.values = new TreeMap<>(values);
    this.holidays = List.copyOf(holidays);
    this.assembly = assembly;
  }

  /**
   * What a snapshot gave of a customer.
   *
   * @param customer the customer
   * @param fields the fields of the policy
   * @param holidays the holidays of its calendar
   * @param assembly makes the customer of given values
   */
  public static GivenValues of(
      Customer customer,
      FieldCatalogue fields,
      Collection<LocalDate> holidays,
      Function<GivenValues, Customer> assembly) {
    SortedMap<String, Object> values = new TreeMap<>();
    for (Field field : fields.given()) {
      Object value = FieldValues.of(field, customer);
      if (value != null) {
        values.put(field.path(), value);
      }
    }
    return new GivenValues(values, holidays, assembly);
  }

  /** The same values, to be changed apart from these. */
  public GivenValues copy() {
    return new GivenValues(values, holidays, assembly);
  }

  /** Takes over the values and holidays of others. */
  void become(GivenValues others) {
    values.clear();
    values.putAll(others.values);
    holidays = others.holidays;
  }

  /** The customer who is made of them. */
  Customer customer() {
    return assembly.apply(this);
  }

  /** The value with a path; null where it is unknown. */
  public @Nullable Object get(String path) {
    return values.get(path);
  }

  /** The value with a path, or another where it is unknown. */
  public Object getOrDefault(String path, Object otherwise) {
    return values.getOrDefault(path, otherwise);
  }

  /** Gives a value. */
  public void put(String path, Object value) {
    values.put(path, value);
  }

  /** Gives a value where none is given. */
  public void putIfAbsent(String path, Object value) {
    values.putIfAbsent(path, value);
  }

  /** Makes a value unknown. */
  public void remove(String path) {
    values.remove(path);
  }

  /** The day of the decision. */
  public LocalDate day() {
    return (LocalDate) Objects.requireNonNull(values.get(AS_OF), "A decision has a day.");
  }

  /** The holidays of the calendar. */
  public List<LocalDate> holidays() {
    return holidays;
  }

  /** Replaces the holidays of the calendar. */
  public void holidays(List<LocalDate> days) {
    this.holidays = List.copyOf(days);
  }

  /** All values by path. */
  public SortedMap<String, Object> all() {
    return new TreeMap<>(values);
  }

  @Override
  public String toString() {
    return "GivenValues[values withheld]";
  }
}
