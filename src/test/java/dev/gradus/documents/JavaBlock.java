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

/** A program of a page: statements of a host that has an engine, a customer and a folder. */
final class JavaBlock {

  private static final String BEFORE =
      """
      import dev.gradus.*;
      import dev.gradus.customer.*;
      import dev.gradus.decision.*;
      import dev.gradus.policy.*;
      import dev.gradus.record.*;
      import dev.gradus.rules.*;
      import dev.gradus.view.*;
      import java.math.BigDecimal;
      import java.nio.file.Path;
      import java.time.Duration;
      import java.time.LocalDate;

      public class Page {
        static final Path folder = Path.of("my-policy");
        static final Path anna = Path.of("keys/anna.pub");
        static final Path ben = Path.of("keys/ben.pub");
        static final DecisionListener alarm = new DecisionListener() {};
        static final SegmentationEngine engine = SegmentationEngine.bundled();
        static final CustomerSnapshot snapshot =
            CustomerSnapshot.builder("C-1001", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL)
                .credit(c -> c.score(new BigDecimal("712")).scoreScale(ScoreScale.FICO))
                .build();

        public static void main(String[] args) throws Exception {
      """;

  private JavaBlock() {}

  /** Compiles and runs the program, with the files of a folder, and returns what it prints. */
  static String run(String program, Path folder) throws Exception {
    String source =
        (BEFORE + program + "Page.engine.close();\n}}\n")
            .replace("Path.of(\"", "Path.of(\"" + folder.toString().replace('\\', '/') + "/");
    Path classes = Files.createTempDirectory(folder, "classes");
    CompiledSource.compile("Page", source, classes);
    return output(classes);
  }

  private static String output(Path classes) throws IOException, ReflectiveOperationException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass("Page")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
