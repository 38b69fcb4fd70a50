package dev.gradus.benchmarks.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.gradus.benchmarks.Customers;
import dev.gradus.field.Field;
import dev.gradus.rules.Customer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A portfolio as CSV with every column of the contract, and the least that any program does with it: read, write. */
public final class CustomerFile {

  private static final long SEED = 17;

  private CustomerFile() {}

  /** Writes a portfolio of so many random valid customers. */
  static void write(Path file, int rows) throws IOException {
    List<String> columns = Customer.FIELDS.given().stream().map(Field::path).toList();
    Random random = new Random(SEED);
    try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
      csv.writeRecord(columns);
      for (int i = 0; i < rows; i++) {
        Map<String, Object> values = Customers.values(random, i);
        csv.writeRecord(columns.stream().map(column -> text(values.get(column))).toList());
      }
    }
  }

  private static String text(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value == null ? "" : value.toString();
  }

  /**
   * Reads a file of CSV and writes it again, with the library that the command line uses.
   *
   * @param args the file, and the one to be written
   */
  public static void main(String[] args) throws IOException {
    try (CsvReader<String[]> rows =
            CsvReader.builder().build(de.siegmar.fastcsv.reader.StringArrayHandler.of(), Path.of(args[0]));
        CsvWriter copy = CsvWriter.builder().build(Files.newBufferedWriter(Path.of(args[1])))) {
      for (String[] row : rows) {
        copy.writeRecord(row);
      }
    }
  }
}
