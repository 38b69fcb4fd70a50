package dev.gradus.internal.intake;

import dev.gradus.customer.CustomerSnapshot;
import org.jspecify.annotations.Nullable;

/** Collects the values of one snapshot column by column. Not thread-safe. */
public final class SnapshotDraft {

  private final SnapshotColumns columns;

  /** The values of each part; null where nothing of it is known. */
  private final @Nullable Object[] @Nullable [] values;

  SnapshotDraft(SnapshotColumns columns) {
    this.columns = columns;
    this.values = new Object[columns.parts()][];
  }

  /**
   * Sets the value of a column.
   *
   * @param column the number of the column, from 0
   * @param value a value of its field's type
   */
  public void put(int column, Object value) {
    valuesOf(columns.partOf(column))[columns.placeOf(column)] = value;
  }

  /**
   * Builds the snapshot. For a group of which nothing is known the snapshot uses its shared empty
   * group.
   */
  public CustomerSnapshot snapshot() {
    @Nullable Object[] all = valuesOf(0);
    for (int i = 1; i < values.length; i++) {
      if (values[i] != null) {
        SnapshotPart part = columns.part(i);
        all[part.component()] = part.make(values[i]);
      }
    }
    return (CustomerSnapshot) columns.part(0).make(all);
  }

  private @Nullable Object[] valuesOf(int part) {
    @Nullable Object[] found = values[part];
    if (found == null) {
      found = new Object[columns.part(part).size()];
      values[part] = found;
    }
    return found;
  }
}
