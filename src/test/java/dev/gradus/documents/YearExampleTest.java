package dev.gradus.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.documents.MarkdownPage.Block;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The year of one customer is told as it is decided. {@code mvn test -Dtest=YearExampleTest
 * -Dgradus.update=true} writes it into its page anew; the difference is to be read, and the story
 * around it.
 */
class YearExampleTest {

  private static final Path PAGE = Path.of("docs/time.md");
  private static final Path EXAMPLE = Path.of("examples/year");

  @TempDir private Path folder;

  @Test
  void the_page_shows_what_the_example_prints() throws Exception {
    String printed =
        ProgramRun.ofFile(
            EXAMPLE.resolve("Year.java"), folder, EXAMPLE.resolve("months.jsonl").toString());
    if (Boolean.getBoolean("gradus.update")) {
      Files.writeString(PAGE, Files.readString(PAGE).replace(shown(), printed));
    }

    assertThat(shown()).isEqualTo(printed);
  }

  /** The first text on the page that begins with the year. */
  private static String shown() throws Exception {
    return MarkdownPage.read(PAGE).blocks().stream()
        .filter(block -> block.kind().equals("text") && block.text().startsWith("2026-01-31"))
        .map(Block::text)
        .findFirst()
        .orElseThrow();
  }
}
