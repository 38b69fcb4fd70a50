package dev.gradus.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that records is killed; what it acknowledged is there. {@code -Dkill.times=30} kills it
 * more often.
 */
class KilledWriterTest {

  private static final int TIMES = Integer.getInteger("kill.times", 4);
  private static final List<Integer> ACKS_BEFORE_A_KILL = List.of(1, 40, 7, 200);

  @TempDir private Path folder;

  /** What the process prints: a file, which is read to its end even when the process is dead. */
  private Path said() {
    return folder.resolve("said.txt");
  }

  private Process start(Path file, String... before) throws IOException {
    List<String> command = new ArrayList<>(List.of(before));
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            RecordingProcess.class.getName(),
            file.toString()));
    return new ProcessBuilder(command)
        .redirectOutput(said().toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void every_acknowledged_record_survives_every_kill_and_the_chain_holds() throws Exception {
    Path file = folder.resolve("records.jsonl");
    Set<String> acknowledged = new HashSet<>();
    int least = 0;
    for (int i = 0; i < TIMES; i++) {
      int acksBeforeTheKill = ACKS_BEFORE_A_KILL.get(i % ACKS_BEFORE_A_KILL.size());
      least += acksBeforeTheKill;
      Process writer = start(file);
      try {
        while (acknowledged().size() < acksBeforeTheKill) {
          assertThat(writer.isAlive()).isTrue();
          Thread.sleep(5);
        }
      } finally {
        writer.destroyForcibly().waitFor();
      }
      acknowledged.addAll(acknowledged());
      // A kill seldom hits the one write of a record, so every second time it is made to look as if
      // it had.
      if (acksBeforeTheKill < 10) {
        Files.writeString(file, "{\"decision\":{\"asOf\":\"2026", StandardOpenOption.APPEND);
      }
    }
    try (RecordFile reopened = RecordFile.open(file)) {
      assertThat(reopened.cutOff()).isLessThan(10_000);
    }
    Set<String> found = new HashSet<>();
    for (RecordLine line : Records.read(file)) {
      assertThat(line).isInstanceOf(RecordLine.Sound.class);
      assertThat(((RecordLine.Sound) line).chainProblem()).isNull();
      found.add(((RecordLine.Sound) line).record().hash());
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(least);
    assertThat(found).containsAll(acknowledged);
  }

  /** The hashes acknowledged so far; a line of print that was torn is no acknowledgement. */
  private Set<String> acknowledged() throws IOException {
    Set<String> hashes = new HashSet<>();
    for (String line : Files.readString(said()).split("(?<=\n)")) {
      if (line.startsWith("ack ") && line.endsWith("\n")) {
        hashes.add(line.strip().substring(4));
      }
    }
    return hashes;
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_disk_that_is_full_loses_nothing_that_was_acknowledged() throws Exception {
    Path file = folder.resolve("records.jsonl");
    // No file may grow beyond so many blocks: to the writer that is a full disk.
    Process writer = start(file, "sh", "-c", "ulimit -f 100; exec \"$@\"", "sh");
    try {
      assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      writer.destroyForcibly().waitFor();
    }

    assertThat(Files.readAllLines(said())).contains("failed").endsWith("end");
    try (RecordFile reopened = RecordFile.open(file)) {
      assertThat(reopened.cutOff()).as("the failed write was taken back").isZero();
      assertThat(reopened.records()).isEqualTo(acknowledged().size()).isGreaterThan(5);
    }
  }
}
