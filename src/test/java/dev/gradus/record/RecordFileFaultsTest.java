package dev.gradus.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.internal.disk.Disk;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CustomerType;
import dev.gradus.support.FaultyDisk;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a file of records, nothing that was acknowledged is lost unnoticed. */
class RecordFileFaultsTest {

  private static final SegmentationEngine ENGINE =
      SegmentationEngine.of(PolicySource.directory(Records.TINY));

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  private Path file() {
    return folder.resolve("r.jsonl");
  }

  private static DecisionRecord record(String customer) {
    CustomerSnapshot snapshot =
        CustomerSnapshot.builder(customer, LocalDate.of(2026, 6, 30), CustomerType.CORPORATE)
            .build();
    return DecisionRecord.of(snapshot, ENGINE.decide(snapshot));
  }

  private static void put(RecordFile file, String customer) throws IOException {
    file.force(file.append(record(customer).after(file.lastHash())));
  }

  private static List<String> customers(Path file) throws IOException {
    List<String> customers = new ArrayList<>();
    for (RecordLine line : Records.read(file)) {
      if (line instanceof RecordLine.Sound sound && sound.chainProblem() == null) {
        customers.add(String.valueOf(sound.record().snapshot().get("customerId")));
      }
    }
    return customers;
  }

  @ParameterizedTest(name = "the disk recovers: {0}")
  @ValueSource(booleans = {true, false})
  void every_call_of_the_disk_may_fail_and_nothing_acknowledged_is_lost(boolean recovers)
      throws IOException {
    int fault = 0;
    boolean failed = true;
    while (failed) {
      FaultyDisk disk = new FaultyDisk(++fault, recovers);
      Path path = folder.resolve("r" + fault + ".jsonl");
      List<String> acknowledged = new ArrayList<>();
      for (int run = 0; run < 2; run++) {
        try (RecordFile file = RecordFile.open(path, disk)) {
          for (int i = 0; i < 3; i++) {
            String customer = "C-" + run + "-" + i;
            put(file, customer);
            acknowledged.add(customer);
          }
        } catch (IOException e) {
          assertThat(e).hasMessageContaining("injected");
        }
        if (run == 0 && acknowledged.size() == 3) {
          Files.writeString(path, Files.readString(path).stripTrailing());
        }
      }
      failed = disk.hasFailed();
      RecordFile.open(path).close();
      assertThat(customers(path)).as("fault %s", fault).containsAll(acknowledged);
    }
    assertThat(fault).as("calls that failed").isGreaterThan(15);
  }

  @Test
  void a_file_that_is_not_ours_is_refused_and_left_alone() throws IOException {
    for (String foreign :
        List.of(
            "{\"mine\":1, \"notes\":\"no end of line\"}",
            "a,b\n1,2",
            "{\"decision\":{\"asOf\":\"2026-06-30\"}}\nsomething else",
            "{\"decision\":{\"asOf\":\"2026-06-30\"}}",
            "{\"decision\":{\"asOf\":\"2026-06-30\"},\"mine\":",
            "{\"decision\":{\"asOf\":\"2026-06-30\", \"notes\":\"not",
            "just a text\n",
            "\0\0\0\0")) {
      Files.writeString(file(), foreign);

      assertThatThrownBy(() -> RecordFile.open(file()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("The file is left as it is");
      assertThat(Files.readString(file())).isEqualTo(foreign);
    }
  }

  @Test
  void what_is_foreign_behind_records_is_left_alone_too() throws IOException {
    try (RecordFile file = RecordFile.open(file())) {
      put(file, "C-1");
    }
    String sound = Files.readString(file());
    Files.writeString(file(), sound + "remark of somebody");

    assertThatThrownBy(() -> RecordFile.open(file())).hasMessageContaining("line 2");
    assertThat(Files.readString(file())).endsWith("remark of somebody");

    Files.writeString(file(), sound + "\0\0\0");
    try (RecordFile file = RecordFile.open(file())) {
      assertThat(file.cutOff()).as("zeros of a system that went down").isEqualTo(3);
    }
  }

  @Test
  void a_record_whose_end_of_line_is_gone_is_kept() throws IOException {
    try (RecordFile file = RecordFile.open(file())) {
      put(file, "C-1");
      put(file, "C-2");
    }
    String sound = Files.readString(file());
    Files.writeString(file(), sound.stripTrailing());

    try (RecordFile file = RecordFile.open(file())) {
      assertThat(file.cutOff()).isZero();
      assertThat(file.records()).isEqualTo(2);
      put(file, "C-3");
    }
    assertThat(customers(file())).containsExactly("C-1", "C-2", "C-3");
    assertThat(Files.readString(file())).startsWith(sound);
  }

  @Test
  void a_changed_record_without_its_end_of_line_is_no_torn_one() throws IOException {
    try (RecordFile file = RecordFile.open(file())) {
      put(file, "C-1");
    }
    String changed = Files.readString(file()).replace("C-1", "C-9").stripTrailing();
    Files.writeString(file(), changed);

    assertThatThrownBy(() -> RecordFile.open(file())).hasMessageContaining("hash");
    assertThat(Files.readString(file())).isEqualTo(changed);
  }

  @Test
  void a_file_has_one_writer_through_links_of_either_kind() throws IOException {
    try (RecordFile file = RecordFile.open(file())) {
      put(file, "C-1");
      Path symbolic = Files.createSymbolicLink(folder.resolve("s.jsonl"), file());
      Path hard = Files.createLink(folder.resolve("h.jsonl"), file());

      assertThatThrownBy(() -> RecordFile.open(symbolic)).hasMessageContaining("somebody else");
      assertThatThrownBy(() -> RecordFile.open(hard)).hasMessageContaining("somebody else");
      put(file, "C-2");
    }
    assertThat(customers(file())).containsExactly("C-1", "C-2");
  }

  @Test
  void another_process_is_kept_out_whatever_this_one_reads_and_tries() throws Exception {
    Path hard = folder.resolve("h.jsonl");
    try (RecordFile file = RecordFile.open(file())) {
      put(file, "C-1");
      Files.createLink(hard, file());
      assertThatThrownBy(() -> RecordFile.open(file())).hasMessageContaining("somebody else");
      assertThatThrownBy(() -> RecordFile.open(hard)).hasMessageContaining("somebody else");
      assertThat(otherProcess(hard)).as("by a hard link").contains("somebody else");

      Records.read(file());
      assertThatThrownBy(() -> RecordFile.open(file())).hasMessageContaining("somebody else");
      assertThat(otherProcess(file())).as("by its name").contains("somebody else");
      put(file, "C-2");
    }
    assertThat(customers(file())).containsExactly("C-1", "C-2");
  }

  /** What a process says that tries to write a file. */
  private static String otherProcess(Path file) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RecordingProcess.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      String all = said.lines().limit(20).collect(Collectors.joining("\n"));
      process.destroyForcibly().waitFor();
      return all;
    }
  }

  @Test
  void a_deleted_lock_lets_no_second_writer_in_and_stops_the_first() throws IOException {
    try (RecordFile file = RecordFile.open(file())) {
      put(file, "C-1");
      Files.delete(folder.resolve("r.jsonl.lock"));

      assertThatThrownBy(() -> RecordFile.open(file())).hasMessageContaining("somebody else");
      assertThatThrownBy(() -> put(file, "C-2")).hasMessageContaining("lock");
      assertThatThrownBy(() -> put(file, "C-3")).hasMessageContaining("open it anew");
    }
    try (RecordFile file = RecordFile.open(file())) {
      put(file, "C-4");
    }
    assertThat(customers(file())).startsWith("C-1").endsWith("C-4");
  }

  @Test
  void a_file_that_is_deleted_exchanged_or_cut_takes_no_more() throws IOException {
    try (RecordFile file = RecordFile.open(file())) {
      put(file, "C-1");
      Files.delete(file());
      assertThatThrownBy(() -> put(file, "C-2")).hasMessageContaining("deleted or exchanged");
    }
    try (RecordFile file = RecordFile.open(file())) {
      put(file, "C-1");
      Path other = Files.writeString(folder.resolve("other"), Files.readString(file()));
      Disk.REAL.rename(other, file());
      assertThatThrownBy(() -> put(file, "C-2")).hasMessageContaining("deleted or exchanged");
    }
    try (RecordFile file = RecordFile.open(file())) {
      put(file, "C-2");
      Files.writeString(file(), "");
      assertThatThrownBy(() -> put(file, "C-3")).hasMessageContaining("was changed");
    }
  }

  @Test
  void what_is_no_ordinary_file_is_refused() throws IOException {
    Path lock = Files.createDirectory(folder.resolve("r.jsonl.lock"));
    assertThatThrownBy(() -> RecordFile.open(file())).hasMessageContaining("no ordinary file");
    Files.delete(lock);

    assertThatThrownBy(() -> RecordFile.open(folder)).hasMessageContaining("no ordinary file");
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    assertThatThrownBy(() -> RecordFile.open(full)).hasMessageContaining("no ordinary file");
    assertThat(Path.of("/dev/full.lock")).doesNotExist();
  }
}
