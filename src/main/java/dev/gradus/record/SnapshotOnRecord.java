package dev.gradus.record;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.FieldType;
import dev.gradus.internal.intake.FieldText;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.internal.json.JsonTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The snapshot of a record as typed values, as far as the fields of a policy know them. */
final class SnapshotOnRecord {

  private final Map<String, Field> given = new HashMap<>();
  private final Map<String, Object> values = new HashMap<>();
  private final List<SnapshotProblem> problems = new ArrayList<>();

  private SnapshotOnRecord(FieldCatalogue fields) {
    fields.given().forEach(field -> given.put(field.path(), field));
  }

  static SnapshotOnRecord read(SortedMap<String, Object> snapshot, FieldCatalogue fields) {
    SnapshotOnRecord read = new SnapshotOnRecord(fields);
    Set<String> groups = new HashSet<>();
    fields.given().forEach(field -> groups.add(field.group()));
    snapshot.forEach(
        (key, value) -> {
          SortedMap<String, Object> group = JsonTree.object(value);
          if (group != null && (groups.contains(key) || key.equals("extra"))) {
            group.forEach((name, inner) -> read.put(key + "." + name, inner));
          } else {
            read.put(key, value);
          }
        });
    return read;
  }

  private void put(String path, Object value) {
    Field field = given.get(path);
    if (field == null) {
      problems.add(
          new SnapshotProblem(
              path, "a field that this policy and library do not know", "a known field"));
      return;
    }
    try {
      Object typed = typed(field, value);
      if (typed != null) {
        values.put(path, typed);
        return;
      }
    } catch (FieldText.Unreadable | ArithmeticException e) {
      // Said below, as for a value of another kind.
    }
    problems.add(new SnapshotProblem(path, "a value of another kind", field.allowed()));
  }

  private static @Nullable Object typed(Field field, Object value) throws FieldText.Unreadable {
    if (value instanceof BigDecimal number) {
      return switch (field.type()) {
        case WHOLE -> number.intValueExact();
        case DECIMAL -> number;
        default -> null;
      };
    }
    if (value instanceof Boolean flag) {
      return field.type() == FieldType.FLAG ? flag : null;
    }
    boolean written = field.type() != FieldType.WHOLE && field.type() != FieldType.DECIMAL;
    return value instanceof String text && written ? FieldText.parse(field, text) : null;
  }

  /** What cannot be read. */
  List<SnapshotProblem> problems() {
    return problems;
  }

  CustomerSnapshot assemble() {
    return SnapshotAssembler.assemble(values);
  }
}
