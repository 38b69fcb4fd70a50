package dev.gradus.internal.boundary;

import dev.gradus.field.Field;
import dev.gradus.internal.field.Group;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.internal.verb.DeclaredOutcome;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Outcomes;
import dev.gradus.rules.Recommended;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stages find of a customer, as values by path, whatever groups of fields the stages make:
 * such values are put in without any rule, and read out.
 */
public final class StageFindings {

  private StageFindings() {}

  /**
   * A customer of whom the stages have found some values.
   *
   * @param customer the customer; what is not given stays as it is there
   * @param values values by path; those of other fields are left alone
   */
  public static Customer put(Map<String, Object> values, Customer customer) {
    Map<String, Object> said = new TreeMap<>();
    values.forEach(
        (path, value) -> {
          if (path.startsWith(DeclaredOutcome.PREFIX)) {
            said.put(path.substring(DeclaredOutcome.PREFIX.length()), value);
          }
        });
    Customer found = putGroups(values, customer);
    return said.isEmpty() ? found : found.with(Outcomes.NONE.after(said));
  }

  private static Customer putGroups(Map<String, Object> values, Customer customer) {
    return changed(
        customer,
        (part, held) ->
            isMade(part)
                ? changed(
                    (Record) Objects.requireNonNull(held),
                    (field, value) -> values.getOrDefault(prefix(part) + field.getName(), value))
                : held);
  }

  /** What the stages have found of a customer, by path. */
  public static SortedMap<String, Object> of(Customer customer) {
    SortedMap<String, Object> values = new TreeMap<>();
    for (Field field : Customer.FIELDS.all()) {
      Object value = field.visibility().isMade() ? FieldValues.of(field, customer) : null;
      if (value != null) {
        values.put(field.path(), value);
      }
    }
    customer
        .outcome()
        .values()
        .forEach((name, value) -> values.put(DeclaredOutcome.PREFIX + name, value));
    return values;
  }

  private static boolean isMade(RecordComponent part) {
    Group group = part.getType().getAnnotation(Group.class);
    return group != null && group.visibleFrom().isMade();
  }

  /** What the paths of a part's fields begin with. */
  private static String prefix(RecordComponent part) {
    return part.getType() == Recommended.class ? "" : part.getName() + ".";
  }

  private interface Change {
    @Nullable Object of(RecordComponent part, @Nullable Object held);
  }

  /** A record with each component changed. */
  @SuppressWarnings("unchecked") // a record's class is that of what its constructor makes
  private static <R extends Record> R changed(R record, Change change) {
    RecordComponent[] parts = record.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    @Nullable Object[] values = new Object[parts.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        values[i] = change.of(parts[i], parts[i].getAccessor().invoke(record));
      }
      return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "Cannot make " + record.getClass() + " of " + Arrays.toString(types), e);
    }
  }
}
