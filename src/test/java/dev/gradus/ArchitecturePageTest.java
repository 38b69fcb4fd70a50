package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of docs/architecture.md shows the packages that the build holds to it. */
class ArchitecturePageTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(dev\\.gradus[a-z.]*)` \\|");

  @Test
  void the_page_lists_every_package_in_the_order_of_the_layers() throws IOException {
    String page = Files.readString(Path.of("docs/architecture.md"));
    List<String> listed = ROW.matcher(page).results().map(MatchResult::group).toList();
    assertThat(listed.stream().map(row -> row.substring(3, row.length() - 3)))
        .containsExactlyElementsOf(ArchitectureTest.FLOORS);
  }
}
