package dev.gradus.support;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.internal.intake.FieldText;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.rules.Customer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The customers of a CSV file in the snapshot contract. */
public final class Portfolio {

  private Portfolio() {}

  /** The first customers of a file. */
  public static List<CustomerSnapshot> first(int most, Path csv) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      return rows.stream().limit(most).map(Portfolio::snapshot).toList();
    }
  }

  private static CustomerSnapshot snapshot(NamedCsvRecord row) {
    Map<String, Object> values = new HashMap<>();
    row.getFieldsAsMap()
        .forEach(
            (path, text) -> {
              if (!text.isBlank()) {
                values.put(path, parse(path, text));
              }
            });
    return SnapshotAssembler.assemble(values);
  }

  private static Object parse(String path, String text) {
    try {
      return FieldText.parse(Customer.FIELDS.get(path), text);
    } catch (FieldText.Unreadable e) {
      throw new IllegalStateException(e);
    }
  }
}
