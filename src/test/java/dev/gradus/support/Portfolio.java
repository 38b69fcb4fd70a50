package dev.gradus.support;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.gradus.internal.intake.FieldText;
import dev.gradus.rules.Customer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The customers of a CSV file in the snapshot contract. */
public final class Portfolio {

  private Portfolio() {}

  /** The values of the first customers of a file, by path. */
  public static List<Map<String, Object>> first(int most, Path csv) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      return rows.stream().limit(most).map(Portfolio::values).toList();
    }
  }

  private static Map<String, Object> values(NamedCsvRecord row) {
    Map<String, Object> values = new HashMap<>();
    row.getFieldsAsMap()
        .forEach(
            (path, text) -> {
              if (!text.isBlank()) {
                values.put(path, parse(path, text));
              }
            });
    return values;
  }

  private static Object parse(String path, String text) {
    try {
      return FieldText.parse(Customer.FIELDS.get(path), text);
    } catch (FieldText.Unreadable e) {
      throw new IllegalStateException(e);
    }
  }
}
