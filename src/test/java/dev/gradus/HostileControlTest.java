package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.support.HostileFile;
import dev.gradus.support.PlainDrools;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The corpus bites: Drools, given the files as they stand, runs what they attempt. It does so in a
 * process of its own.
 */
class HostileControlTest {

  @Test
  void plain_drools_runs_the_attempts_that_say_so() throws IOException, InterruptedException {
    Map<String, String> expected = new TreeMap<>();
    for (HostileFile file : HostileFile.below(HostileFile.RULES)) {
      if (!file.runsWhile().isEmpty()) {
        expected.put(file.path().toString(), file.runsWhile());
      }
    }
    assertThat(expected)
        .hasSizeGreaterThan(60)
        .containsValues(HostileFile.BUILDING, HostileFile.DECIDING);
    assertThat(run(List.copyOf(expected.keySet()))).isEqualTo(expected);
  }

  private static Map<String, String> run(List<String> files)
      throws IOException, InterruptedException {
    String java =
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    List<String> command =
        new ArrayList<>(
            List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PlainDrools.class.getName()));
    command.addAll(files);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Map<String, String> found = new TreeMap<>();
    try {
      new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", 2))
          .forEach(columns -> found.put(columns[1], columns[0]));
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return found;
  }
}
