package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.support.Advisories;
import dev.gradus.support.Components;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No library that is shipped has a vulnerability that {@code advisories.txt} knows. */
class AdvisoriesIT {

  private static final Path LIST = Path.of("src/test/resources/advisories.txt");

  private static List<String> found(Advisories list) throws IOException {
    List<String> found = new ArrayList<>();
    for (Components.Component each : Components.read()) {
      list.of(each.name(), each.version())
          .forEach(
              entry ->
                  found.add(
                      each.name()
                          + ":"
                          + each.version()
                          + " has "
                          + entry.id()
                          + ", "
                          + entry.summary()
                          + "; fixed in "
                          + entry.fixed()));
    }
    return found;
  }

  @Test
  void no_library_has_a_known_vulnerability() throws IOException {
    assertThat(Components.read()).hasSizeGreaterThan(25);
    assertThat(found(Advisories.read(LIST))).isEmpty();
  }

  /** What the test above finds if there is something to find. */
  @Test
  void a_line_for_what_is_shipped_is_found() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(LIST));
    lines.add("com.fasterxml.jackson.core:jackson-databind | 2.0 | 99 | CVE-0 | planted");
    lines.add("org.slf4j:slf4j-api | 99 | - | CVE-1 | not yet");

    assertThat(found(Advisories.parse(lines)))
        .singleElement()
        .asString()
        .startsWith("com.fasterxml.jackson.core:jackson-databind:")
        .endsWith(" has CVE-0, planted; fixed in 99");
  }
}
