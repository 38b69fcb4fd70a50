package dev.gradus.internal.derived;

import dev.gradus.rules.Customer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a policy derives of one customer. A field is derived when somebody first asks for it, for
 * most rules do not hold and ask for nothing. Thread-safe: two threads may derive a value twice,
 * and come to the same.
 */
final class CustomerValues implements Function<String, @Nullable Object> {

  /** Stands for a value that was derived and is unknown. */
  private static final Object UNKNOWN = new Object();

  private final Customer customer;
  private final List<PolicyField> fields;
  private final Map<String, PolicyField> byName;
  private final @Nullable Object[] values;

  /**
   * The values of a customer.
   *
   * @param fields what the policy derives, each at its place
   * @param byName the same by name
   */
  CustomerValues(Customer customer, List<PolicyField> fields, Map<String, PolicyField> byName) {
    this.customer = customer;
    this.fields = fields;
    this.byName = byName;
    this.values = new Object[fields.size()];
  }

  @Override
  public @Nullable Object apply(String name) {
    PolicyField field = byName.get(name);
    return field == null ? null : at(field.place());
  }

  /** What the same policy derives of an equal customer is equal. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CustomerValues that
        && customer.equals(that.customer)
        && byName.equals(that.byName);
  }

  @Override
  public int hashCode() {
    return customer.hashCode();
  }

  /** The value of the field at a place; null where it is unknown. */
  @Nullable Object at(int place) {
    Object value = values[place];
    if (value == null) {
      Object derived = fields.get(place).derive(customer, this);
      value = derived == null ? UNKNOWN : derived;
      values[place] = value;
    }
    return value == UNKNOWN ? null : value;
  }
}
