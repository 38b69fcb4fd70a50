package dev.gradus.documents;

import java.nio.file.Path;

/** A program of a page: statements of a host that has an engine, a customer and a folder. */
final class JavaBlock {

  private static final String BEFORE =
      """
      import dev.gradus.*;
      import dev.gradus.customer.*;
      import dev.gradus.decision.*;
      import dev.gradus.plan.*;
      import dev.gradus.policy.*;
      import dev.gradus.record.*;
      import dev.gradus.rules.*;
      import dev.gradus.view.*;
      import java.math.BigDecimal;
      import java.nio.file.Path;
      import java.time.Duration;
      import java.time.LocalDate;
      import java.util.List;

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
    return ProgramRun.output("Page", source, folder);
  }
}
