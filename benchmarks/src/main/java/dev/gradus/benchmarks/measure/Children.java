package dev.gradus.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Starts virtual machines that hold the library and its command line as shipped, and no peer. */
final class Children {

  private static final String OWN = Path.of("target", "classes").toString();

  private Children() {}

  /** The command line as shipped. */
  static String cli() {
    return System.getProperty("gradus.cli", Path.of("..", "target", "gradus-cli.jar").toString());
  }

  /** What a child printed, and how long it lived, in milliseconds. */
  record Run(String printed, long startedAt, double milliseconds) {}

  /**
   * Runs a class of the benchmarks.
   *
   * @param main the class
   * @param options options of the virtual machine
   * @param args its arguments
   */
  static Run java(Class<?> main, List<String> options, String... args) {
    List<String> command = new ArrayList<>(List.of("-cp", OWN + System.getProperty("path.separator") + cli()));
    command.add(main.getName());
    command.addAll(Arrays.asList(args));
    return run(options, command);
  }

  /** Runs the command line. */
  static Run cli(List<String> options, String... args) {
    List<String> command = new ArrayList<>(List.of("-jar", cli()));
    command.addAll(Arrays.asList(args));
    return run(options, command);
  }

  private static Run run(List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(arguments);
    try {
      long at = System.currentTimeMillis();
      long start = System.nanoTime();
      Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exit = process.waitFor();
      double milliseconds = (System.nanoTime() - start) / 1e6;
      if (exit != 0) {
        throw new IllegalStateException("Exit code " + exit + " of " + arguments);
      }
      return new Run(printed.strip(), at, milliseconds);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
