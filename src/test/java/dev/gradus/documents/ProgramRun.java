package dev.gradus.documents;

import dev.gradus.support.CompiledSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of the documents or the examples, compiled and run within the tests. */
final class ProgramRun {

  private ProgramRun() {}

  /**
   * What a program prints.
   *
   * @param type the class with its main method
   * @param source the source of the class
   * @param folder takes the classes
   * @param args the arguments
   */
  static String output(String type, String source, Path folder, String... args)
      throws IOException, ReflectiveOperationException {
    Path classes = Files.createTempDirectory(folder, "classes");
    CompiledSource.compile(type.substring(type.lastIndexOf('.') + 1), source, classes);
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass(type).getMethod("main", String[].class).invoke(null, (Object) args);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** What an example of one file prints, as {@code java FILE.java} runs it. */
  static String ofFile(Path file, Path folder, String... args)
      throws IOException, ReflectiveOperationException {
    String name = file.getFileName().toString().replace(".java", "");
    return output("example." + name, Files.readString(file), folder, args);
  }
}
