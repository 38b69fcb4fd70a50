package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gradus.internal.disk.Disk;
import dev.gradus.record.RecordLine;
import dev.gradus.record.RecordReader;
import dev.gradus.support.FaultyDisk;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Outputs appear together and whole, or what was there before stays. */
class OutputFileTest {

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void every_call_of_the_disk_may_fail_once_and_no_old_file_is_lost() throws IOException {
    Path out = folder.resolve("out.csv");
    Path rejects = folder.resolve("rejects.csv");
    int fault = 0;
    boolean failed = true;
    while (failed) {
      Files.writeString(out, "old decisions");
      Files.writeString(rejects, "old rejects");
      FaultyDisk disk = new FaultyDisk(++fault, true);
      boolean told = false;
      try (Destination one = OutputFile.open(out, disk);
          Destination two = OutputFile.open(rejects, disk)) {
        one.write("new decisions");
        two.write("new rejects");
        two.write("x".repeat(100_000));
        Publication.together(one, two);
      } catch (CliException e) {
        told = true;
      }
      failed = disk.hasFailed();
      assertThat(told).as("fault %s", fault).isEqualTo(failed);
      String both = Files.readString(out) + ", " + Files.readString(rejects).replace("x", "");
      assertThat(both)
          .as("fault %s", fault)
          .isEqualTo(failed ? "old decisions, old rejects" : "new decisions, new rejects");
      assertThat(names()).as("fault %s", fault).containsExactly("out.csv", "rejects.csv");
    }
    assertThat(fault).as("calls that failed").isGreaterThan(12);
  }

  @Test
  void a_disk_that_fails_for_good_leaves_every_old_file_to_be_found() throws IOException {
    Path out = folder.resolve("out.csv");
    Path rejects = folder.resolve("rejects.csv");
    int fault = 0;
    boolean failed = true;
    while (failed) {
      Files.writeString(out, "old decisions");
      Files.writeString(rejects, "old rejects");
      FaultyDisk disk = new FaultyDisk(++fault, false);
      String told = "";
      try (Destination one = OutputFile.open(out, disk);
          Destination two = OutputFile.open(rejects, disk)) {
        one.write("new decisions");
        two.write("new rejects");
        Publication.together(one, two);
      } catch (CliException e) {
        told = e.getMessage() + Arrays.toString(e.getSuppressed());
      }
      failed = disk.hasFailed();
      assertThat(!told.isEmpty()).as("fault %s", fault).isEqualTo(failed);
      if (failed) {
        assertThat(contents()).as("fault %s", fault).contains("old decisions", "old rejects");
      }
      for (String name : names()) {
        if (name.startsWith(".")) {
          assertThat(told).as("fault %s", fault).contains(name);
          Files.delete(folder.resolve(name));
        }
      }
    }
    assertThat(contents()).containsExactly("new decisions", "new rejects");
  }

  private List<String> contents() throws IOException {
    List<String> contents = new ArrayList<>();
    for (String name : names()) {
      contents.add(Files.readString(folder.resolve(name)));
    }
    return contents;
  }

  @Test
  void a_run_of_which_one_call_of_the_disk_fails_exits_with_1_and_its_records_stay()
      throws IOException {
    Path in = Cli.file(folder, "in.csv", Cli.HEADER, Cli.good("C-1"), Cli.good("C-1"));
    Path out = folder.resolve("out.csv");
    Path rejects = folder.resolve("rejects.csv");
    int fault = 0;
    boolean failed = true;
    while (failed) {
      Files.writeString(out, "old decisions");
      Files.writeString(rejects, "old rejects");
      Path records = folder.resolve("r" + fault + ".jsonl");
      FaultyDisk disk = new FaultyDisk(++fault, true);
      int code =
          new CommandLine(new DecideCommand(disk))
              .setErr(new PrintWriter(new StringWriter()))
              .setExecutionExceptionHandler(new Failures(() -> false))
              .execute(
                  ("--policy " + Cli.TINY + " --threads 1 --in " + in + " --out " + out)
                      .concat(" --rejects " + rejects + " --records " + records)
                      .split(" "));
      failed = disk.hasFailed();
      assertThat(code).as("fault %s", fault).isEqualTo(failed ? 1 : 0);
      assertThat(Files.readString(out).equals("old decisions")).isEqualTo(failed);
      assertThat(Files.readString(rejects).equals("old rejects")).isEqualTo(failed);
      if (Files.exists(records)) {
        try (RecordReader reader = RecordReader.open(records)) {
          assertThat(reader.next()).as("fault %s", fault).isInstanceOf(RecordLine.Sound.class);
          assertThat(reader.next()).isNull();
        }
      }
      assertThat(names()).as("fault %s", fault).noneMatch(name -> name.startsWith("."));
    }
    assertThat(fault).as("calls that failed").isGreaterThan(10);
  }

  @Test
  void nobody_else_may_read_what_is_not_published() throws IOException {
    assumeThat(Files.getFileAttributeView(folder, PosixFileAttributeView.class)).isNotNull();
    Path out = folder.resolve("out.csv");
    Files.writeString(out, "old");
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-r-----"));
    try (Destination file = OutputFile.open(out)) {
      file.write("new");
      Path part = folder.resolve(names().get(0));
      assertThat(part.toString()).endsWith(".part");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(part)))
          .isEqualTo("rw-------");
      Publication.together(file);
    }
    assertThat(out).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
        .isEqualTo("rw-r-----");

    Path fresh = folder.resolve("fresh.csv");
    try (Destination file = OutputFile.open(fresh)) {
      Publication.together(file);
    }
    Path usual = Files.createFile(folder.resolve("usual"));
    assertThat(Files.getPosixFilePermissions(fresh))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void what_a_killed_run_left_is_removed_unless_another_run_is_writing_it() throws IOException {
    String id = "01234567-89ab-cdef-0123-456789abcdef";
    Path left = Files.writeString(folder.resolve(".out.csv." + id + ".part"), "left");
    Path written =
        Files.writeString(folder.resolve(".out.csv." + id.replace('0', 'a') + ".part"), "w");
    Path other = Files.writeString(folder.resolve(".out.csv.part"), "of somebody else");
    try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
      assertThat(Disk.REAL.lock(channel)).isTrue();
      OutputFile.open(folder.resolve("out.csv")).close();
    }
    assertThat(left).doesNotExist();
    assertThat(written).exists();
    assertThat(other).exists();
  }

  @Test
  void one_file_by_two_paths_is_refused() throws IOException {
    Path real = Files.createDirectory(folder.resolve("d"));
    Path link = Files.createSymbolicLink(folder.resolve("l"), real);
    Path in = Files.writeString(folder.resolve("c.csv"), "customerId,asOf,type\n");
    String a = real.resolve("x.jsonl").toString();
    String b = link.resolve("x.jsonl").toString();
    for (List<String> options :
        List.of(
            List.of("--out", a, "--records", b),
            List.of("--out", b, "--rejects", a),
            List.of("--rejects", a, "--records", b))) {
      Cli run =
          Cli.run(
              Stream.concat(Stream.of("decide", "--in", in.toString()), options.stream())
                  .toArray(String[]::new));
      assertThat(run.code()).as(options.toString()).isEqualTo(2);
      assertThat(run.err()).contains("needs one of its own");
    }
    assertThat(Files.list(real)).isEmpty();
  }

  @Test
  void a_full_device_among_the_outputs_leaves_the_old_file() throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    Path link = Files.createSymbolicLink(folder.resolve("full.csv"), full);
    Path out = Files.writeString(folder.resolve("o.csv"), "KEEP");
    Path in =
        Files.writeString(
            folder.resolve("c.csv"),
            "customerId,asOf,type\nC-1,2026-06-30,INDIVIDUAL\nC-2,2026-06-30,NOBODY\n");

    Cli run =
        Cli.run(
            "decide", "--in", in.toString(), "--out", out.toString(), "--rejects", link.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(out).hasContent("KEEP");
  }

  @Test
  void a_link_to_nothing_is_refused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("o.csv"), folder.resolve("gone.csv"));

    assertThatThrownBy(() -> OutputFile.open(link)).hasMessageContaining("a link to nothing");
  }
}
