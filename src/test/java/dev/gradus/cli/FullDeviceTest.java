package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program whose output is lost does not say that all went well. */
class FullDeviceTest {

  private static final File FULL = new File("/dev/full");

  @TempDir private Path folder;

  private ProcessBuilder gradus(String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectOutput(FULL)
        .redirectError(folder.resolve("stderr").toFile());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fields", "verbs", "demo", "--version"})
  void results_that_go_to_a_full_device_are_a_failure(String command) throws Exception {
    assumeThat(FULL).exists();

    assertThat(gradus(command).start().waitFor()).isEqualTo(1);
    assertThat(folder.resolve("stderr")).content().contains("could not be written to its end");
  }

  @Test
  void what_replay_says_of_sound_records_is_a_result_too() throws Exception {
    assumeThat(FULL).exists();
    Path in = Cli.file(folder, "in.csv", Cli.HEADER, Cli.good("C-1"));
    Path records = folder.resolve("records.jsonl");
    assertThat(Cli.decide(in, "--records", records.toString()).code()).isZero();
    String[] replay = {"replay", "--policy", Cli.TINY, "--in", records.toString()};

    assertThat(Cli.run(replay).code()).isZero();
    assertThat(gradus(replay).redirectErrorStream(true).start().waitFor()).isEqualTo(1);
  }
}
