package dev.gradus.internal.intake;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.field.Field;
import dev.gradus.rules.Extra;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * Maps the columns of a file to the components of a snapshot, once for all rows, whereas {@link
 * SnapshotAssembler} looks up every value. Immutable and thread-safe.
 */
public final class SnapshotColumns {

  private final SnapshotPart[] parts;
  private final int[] part;
  private final int[] place;

  /**
   * Maps columns.
   *
   * @param fields the given field of each column, none of them twice
   */
  public SnapshotColumns(List<Field> fields) {
    this.part = new int[fields.size()];
    this.place = new int[fields.size()];
    List<String> paths = fields.stream().map(Field::path).toList();
    RecordComponent[] components = CustomerSnapshot.class.getRecordComponents();
    List<SnapshotPart> parts = new ArrayList<>();
    parts.add(SnapshotPart.of(CustomerSnapshot.class, 0));
    fill(0, "", components, paths);
    for (int i = 0; i < components.length; i++) {
      Class<?> type = components[i].getType();
      String prefix = components[i].getName() + ".";
      if (type == Extra.class) {
        parts.add(SnapshotPart.ofCustomFields(custom(parts.size(), prefix, paths), i));
      } else if (type.isRecord()) {
        fill(parts.size(), prefix, type.getRecordComponents(), paths);
        parts.add(SnapshotPart.of(type, i));
      }
    }
    this.parts = parts.toArray(SnapshotPart[]::new);
  }

  private void fill(int number, String prefix, RecordComponent[] components, List<String> paths) {
    for (int i = 0; i < components.length; i++) {
      int column = paths.indexOf(prefix + components[i].getName());
      if (column >= 0) {
        part[column] = number;
        place[column] = i;
      }
    }
  }

  /** The names of the custom fields, in the order of their columns. */
  private List<String> custom(int number, String prefix, List<String> paths) {
    List<String> names = new ArrayList<>();
    for (int column = 0; column < paths.size(); column++) {
      if (paths.get(column).startsWith(prefix)) {
        part[column] = number;
        place[column] = names.size();
        names.add(paths.get(column).substring(prefix.length()));
      }
    }
    return names;
  }

  /** Starts a customer of whom nothing is known yet. */
  public SnapshotDraft draft() {
    return new SnapshotDraft(this);
  }

  /** How many parts there are: the snapshot itself, and then its groups. */
  int parts() {
    return parts.length;
  }

  /** The part with a number. */
  SnapshotPart part(int number) {
    return parts[number];
  }

  /** The number of the part that the value of a column belongs to. */
  int partOf(int column) {
    return part[column];
  }

  /** Where in its part the value of a column goes. */
  int placeOf(int column) {
    return place[column];
  }
}
