package dev.gradus.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.internal.disk.Disk;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file with one line for each problem of each row that was not decided, as CSV or JSON Lines. */
final class RejectsFile implements Rejects {

  private static final JsonMapper JSON = new JsonMapper();

  private final boolean csv;
  private final Destination file;

  RejectsFile(Path path, Disk disk) {
    this.csv = FileFormat.of(path.toString()).orElse(FileFormat.CSV) == FileFormat.CSV;
    this.file = OutputFile.open(path, disk);
    if (csv) {
      file.write(CsvLine.of(List.of("line", "customerId", "path", "found", "allowed")));
    }
  }

  @Override
  public void add(RowOutcome.Rejected row) {
    row.problems().forEach(problem -> file.write(csv ? asCsv(row, problem) : asJson(row, problem)));
  }

  private static String asCsv(RowOutcome.Rejected row, SnapshotProblem problem) {
    String customer = row.customerId() == null ? "" : row.customerId();
    return CsvLine.of(
        List.of(
            Long.toString(row.line()),
            customer,
            problem.path(),
            problem.found(),
            problem.allowed()));
  }

  private static String asJson(RowOutcome.Rejected row, SnapshotProblem problem) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("line", row.line());
    if (row.customerId() != null) {
      keys.put("customerId", row.customerId());
    }
    keys.put("path", problem.path());
    keys.put("found", problem.found());
    keys.put("allowed", problem.allowed());
    try {
      return JSON.writeValueAsString(keys) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A rejected row cannot be written as JSON.", e);
    }
  }

  @Override
  public void complete() {
    file.complete();
  }

  @Override
  public void publish() {
    file.publish();
  }

  @Override
  public void keep() {
    file.keep();
  }

  @Override
  public void close() {
    file.close();
  }
}
