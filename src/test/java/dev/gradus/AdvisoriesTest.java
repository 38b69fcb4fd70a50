package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.support.Advisories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of vulnerabilities is understood; {@link AdvisoriesIT} holds what is shipped to it. */
class AdvisoriesTest {

  private static boolean affects(String introduced, String fixed, String version) {
    String line = "a.b:c-d | " + introduced + " | " + fixed + " | CVE-1 | a summary";
    return !Advisories.parse(List.of(line)).of("a.b:c-d", version).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2.15.0, 2.22.1, 2.15.0, true",
    "2.15.0, 2.22.1, 2.14.99, false",
    "2.15.0, 2.22.1, 2.22.0, true",
    "2.15.0, 2.22.1, 2.22, true",
    "2.15.0, 2.22.1, 2.22.1, false",
    "2.15.0, 2.22.1, 2.9.10.8, false",
    "0, 2.5.1.Final, 2.5.0.Final, true",
    "0, 2.5.1.Final, 2.5.1.Final, false",
    "0, 2.5.1.Final, 2.5.1, false",
    "0, 3.0.0, 3.0.0-rc2, true",
    "0, 2.13.4.2, 2.13.4.1, true",
    "1.0, -, 99.1, true",
    "1.0, -, 0.9, false",
  })
  void a_version_is_affected_from_the_first_on_and_before_the_fix(
      String introduced, String fixed, String version, boolean affected) {
    assertThat(affects(introduced, fixed, version)).isEqualTo(affected);
  }

  @Test
  void the_list_knows_the_version_of_jackson_that_was_shipped_before() throws IOException {
    Advisories list = Advisories.read(Path.of("src/test/resources/advisories.txt"));

    assertThat(list.of("com.fasterxml.jackson.core:jackson-databind", "2.20.0")).hasSize(11);
    assertThat(list.of("com.fasterxml.jackson.core:jackson-core", "2.20.0")).hasSize(2);
  }

  @Test
  void another_library_is_not_affected() {
    Advisories list = Advisories.parse(List.of("# a comment", "", "a:b | 0 | - | CVE-1 | x"));

    assertThat(list.of("a:b", "1")).hasSize(1);
    assertThat(list.of("a:bb", "1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a:b | 0 | 1 | CVE-1", "a:b", "a b | 0 | 1 | CVE-1 | x", "a:b,0,1,CVE-1,x"})
  void a_line_that_would_protect_nobody_is_an_error(String line) {
    assertThatThrownBy(() -> Advisories.parse(List.of(line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(line);
  }
}
