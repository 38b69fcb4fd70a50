package dev.gradus.cli;

import dev.gradus.field.FieldCatalogue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the one row of an input that is to be explained. */
final class CustomerSearch {

  private static final int LARGEST_JSON = 1 << 20;

  private final FieldCatalogue catalogue;
  private final Input input;
  private final @Nullable String customerId;

  CustomerSearch(FieldCatalogue catalogue, Input input, @Nullable String customerId) {
    this.catalogue = catalogue;
    this.input = input;
    this.customerId = customerId;
  }

  /**
   * The row: of several of one customer, the one of the latest day.
   *
   * @throws CliException if there is none, or if it is not clear which
   */
  Row find() throws IOException {
    Row row = input.format() == FileFormat.JSON ? wholeFile() : fromLines();
    if (row == null) {
      throw new CliException(
          "'"
              + input.name()
              + "' has no customer "
              + (customerId == null ? "at all." : "'" + customerId + "'."));
    }
    return row;
  }

  private @Nullable Row wholeFile() throws IOException {
    byte[] bytes = input.stream().readNBytes(LARGEST_JSON + 1);
    if (bytes.length == 0) {
      throw new CliException("'" + input.name() + "' is empty.");
    }
    if (bytes.length > LARGEST_JSON) {
      throw new CliException(
          "'" + input.name() + "' is larger than 1 MiB, which is too much for one customer.");
    }
    Row row = new JsonRowParser(catalogue).parse(Line.ofFile(bytes));
    return customerId == null || row.snapshot() == null || customerId.equals(row.customerId())
        ? row
        : null;
  }

  private @Nullable Row fromLines() throws IOException {
    LineReader lines = new LineReader(input.stream());
    Line line = lines.next();
    if (line == null) {
      throw new CliException("'" + input.name() + "' is empty.");
    }
    RowParser parser;
    if (input.format() == FileFormat.CSV) {
      parser = new CsvRowParser(CsvHeader.read(catalogue, input.name(), line));
      line = lines.next();
    } else {
      parser = new JsonRowParser(catalogue);
    }
    Row found = null;
    for (; line != null; line = lines.next()) {
      if (line.isBlank()) {
        continue;
      }
      Row row = parser.parse(line);
      if (customerId == null && found != null) {
        throw new CliException(
            "'" + input.name() + "' has several customers. Say which one with --customer ID.");
      }
      if (customerId == null || customerId.equals(row.customerId())) {
        found = later(found, row);
      }
    }
    return found;
  }

  private static Row later(@Nullable Row one, Row other) {
    LocalDate first = one == null ? null : day(one);
    LocalDate second = day(other);
    return first != null && second != null && first.isAfter(second)
        ? Objects.requireNonNull(one)
        : other;
  }

  private static @Nullable LocalDate day(Row row) {
    return row.snapshot() == null ? null : row.snapshot().asOf();
  }
}
