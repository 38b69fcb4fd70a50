package dev.gradus.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.documents.MarkdownPage.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of every page: short lines, links that lead somewhere, code in fenced blocks. */
class MarkdownTest {

  private static final int LONGEST = 120;
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)");
  private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

  static List<MarkdownPage> pages() throws IOException {
    return MarkdownPage.all();
  }

  @Test
  void the_pages_are_found() throws IOException {
    assertThat(pages())
        .extracting(MarkdownPage::toString)
        .contains("README.md", "CONTRIBUTING.md", "docs/architecture.md", "examples/README.md")
        .anyMatch(path -> path.startsWith("docs/decisions/"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_line_is_longer_than_120_characters(MarkdownPage page) {
    assertThat(page.lines())
        .allSatisfy(line -> assertThat(line.codePoints().count()).isLessThanOrEqualTo(LONGEST));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_link_leads_to_a_file_and_a_heading(MarkdownPage page) throws IOException {
    for (Line line : page.prose()) {
      for (var link : LINK.matcher(line.text()).results().toList()) {
        if (!ELSEWHERE.matcher(link.group(1)).matches()) {
          Path target = page.path().resolveSibling(link.group(1)).normalize();
          assertThat(Path.of("").resolve(target).toAbsolutePath())
              .as("%s:%d", page, line.number())
              .exists();
          if (link.group(2) != null) {
            Path headed = link.group(1).isEmpty() ? page.path() : target;
            assertThat(anchors(headed)).as("%s:%d", page, line.number()).contains(link.group(2));
          }
        }
      }
    }
  }

  /** The checks of snippets look at fenced blocks alone. */
  @ParameterizedTest
  @MethodSource("pages")
  void no_code_is_indented_instead_of_fenced(MarkdownPage page) {
    List<Line> prose = page.prose();
    for (int i = 1; i < prose.size(); i++) {
      boolean paragraph = prose.get(i - 1).text().isBlank();
      assertThat(paragraph && prose.get(i).text().startsWith("    "))
          .as("%s:%d is indented code", page, prose.get(i).number())
          .isFalse();
    }
  }

  /** The anchors that a page's headings get: lower case, words joined by hyphens. */
  private static List<String> anchors(Path page) throws IOException {
    return MarkdownPage.read(page).prose().stream()
        .map(Line::text)
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(java.util.Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .toList();
  }
}
