package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where results are written to. */
class OutputTest {

  @TempDir private Path folder;
  private Path in;

  @BeforeEach
  void write() throws IOException {
    in = Cli.file(folder, "in.csv", Cli.HEADER, Cli.good("C-1"));
  }

  private void usage(String message, String... more) {
    Cli run = Cli.decide(in, more);
    assertThat(run.err()).isEqualTo("gradus: " + message + "\nTry 'gradus decide --help'.\n");
    assertThat(run.code()).isEqualTo(2);
  }

  private void refused(String message, String... more) {
    Cli run = Cli.decide(in, more);
    assertThat(run.err()).isEqualTo("gradus: " + message + "\n");
    assertThat(run.code()).isEqualTo(1);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void a_file_holds_what_stdout_would() throws IOException {
    Path out = folder.resolve("out.csv");

    Cli run = Cli.decide(in, "--out", out.toString());

    assertThat(run.out()).isEmpty();
    assertThat(out).hasContent(Cli.decide(in).out());
    assertThat(files()).containsExactly("in.csv", "out.csv");
  }

  @Test
  void a_run_that_fails_leaves_what_was_there_and_nothing_else() throws IOException {
    Path out = Files.writeString(folder.resolve("out.csv"), "from yesterday");
    Files.writeString(in, "customerId,asOf,typ\n");

    Cli run =
        Cli.decide(
            in, "--out", out.toString(), "--rejects", folder.resolve("rejects.csv").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(out).hasContent("from yesterday");
    assertThat(files()).containsExactly("in.csv", "out.csv");
  }

  @Test
  void a_link_stays_a_link_to_the_new_content() throws IOException {
    Path target = Files.writeString(folder.resolve("real.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("out.csv"), target);

    Cli.decide(in, "--out", link.toString());

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(target).content().startsWith("customerId,riskGrade");
  }

  @Test
  void a_folder_is_no_place_for_decisions() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out.csv"));
    refused("'" + out + "' is a folder. Name a file to write to.", "--out", out.toString());
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    Path out = folder.resolve("nowhere/out.csv");
    refused(
        "There is no folder '" + folder.resolve("nowhere") + "' to write '" + out + "' to.",
        "--out",
        out.toString());
  }

  @Test
  void an_ending_that_names_no_format_is_refused() {
    usage("--out must end in .csv or .jsonl, and 'out.xlsx' does not.", "--out", "out.xlsx");
    usage("--rejects must end in .csv or .jsonl, and 'r.json' does not.", "--rejects", "r.json");
  }

  @Test
  void the_input_is_never_written_over() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), in);

    usage("--out is the file of --in, which would be lost.", "--out", in.toString());
    usage("--out is the file of --in, which would be lost.", "--out", link.toString());
    usage("--rejects is the file of --in, which would be lost.", "--rejects", folder + "/./in.csv");
    assertThat(in).content().startsWith(Cli.HEADER);
  }

  @Test
  void decisions_and_rejected_rows_need_a_file_each() {
    String out = folder.resolve("out.csv").toString();
    usage(
        "--rejects is the file of --out; it needs one of its own.", "--out", out, "--rejects", out);
  }
}
