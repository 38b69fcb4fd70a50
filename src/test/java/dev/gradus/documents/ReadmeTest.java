package dev.gradus.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.gradus.cli.Cli;
import dev.gradus.documents.MarkdownPage.Block;
import dev.gradus.internal.backend.PrintedPolicy;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.engine.Floors;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README and the other pages show is what happens. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern TABLE_OF_COMMANDS =
      Pattern.compile("(?m)^\\| ((?:`\\w+`(?:, )?)+) \\|");
  private static final Pattern WORD = Pattern.compile("`(\\w+)`");
  private static final Pattern SUBCOMMAND = Pattern.compile("(?m)^  (\\w+) +\\p{Lu}");
  private static final Pattern GENERATED = Pattern.compile("// [A-Z]{3}-\\d+\n.*", Pattern.DOTALL);

  @TempDir private Path folder;

  static List<MarkdownPage> pages() throws IOException {
    return MarkdownPage.all();
  }

  @TestFactory
  Stream<DynamicContainer> every_block_of_every_page_does_what_the_page_says() throws IOException {
    List<DynamicContainer> pages = new ArrayList<>();
    for (MarkdownPage page : pages()) {
      if (!page.blocks().isEmpty()) {
        Path place = Files.createDirectory(folder.resolve("page" + pages.size()));
        pages.add(dynamicContainer(page.toString(), new Blocks(page, place).tests()));
      }
    }
    return pages.stream();
  }

  @Test
  void the_pages_have_programs_commands_rules_and_settings_to_check() throws IOException {
    List<Block> blocks = pages().stream().flatMap(page -> page.blocks().stream()).toList();

    assertThat(blocks)
        .extracting(Block::kind)
        .contains(
            "java", "sh", "text", "drl", "properties", "csv", "xml", "python", "tree", "diagram");
    assertThat(MarkdownPage.read(README).blocks())
        .extracting(Block::kind)
        .contains("java", "sh", "text", "drl", "xml");
    assertThat(blocks).filteredOn(block -> block.kind().equals("sh")).hasSizeGreaterThan(20);
    assertThat(blocks).filteredOn(block -> block.kind().equals("java")).hasSizeGreaterThan(5);
  }

  @Test
  void the_readme_has_every_command_and_no_other() throws IOException {
    Set<String> shown = new TreeSet<>();
    TABLE_OF_COMMANDS
        .matcher(Files.readString(README))
        .results()
        .flatMap(row -> WORD.matcher(row.group(1)).results())
        .forEach(name -> shown.add(name.group(1)));
    Set<String> real = new TreeSet<>();
    SUBCOMMAND.matcher(Cli.run("--help").out()).results().forEach(name -> real.add(name.group(1)));

    assertThat(real).isNotEmpty();
    assertThat(shown).isEqualTo(real);
  }

  @Test
  void the_rule_in_the_readme_stands_in_the_bundled_policy() throws IOException {
    List<Block> rules =
        MarkdownPage.read(README).blocks().stream()
            .filter(block -> block.kind().equals("drl"))
            .toList();

    assertThat(rules).isNotEmpty();
    assertThat(rules)
        .allSatisfy(rule -> assertThat(new PolicyBlocks(rules).isBundled(rule.text())).isTrue());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_command_within_a_sentence_exists(MarkdownPage page) {
    page.spans().stream()
        .map(span -> span.replaceFirst("java -jar (target/)?gradus-cli\\.jar", "gradus"))
        .filter(span -> span.startsWith("gradus "))
        .forEach(ShellBlock::assertCommandExists);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```ruby\nputs 1\n```",
        "```text\nprinted by nothing\n```",
        "```sh\njava -jar gradus-cli.jar fields\n```\n```text\nnot what it prints\n```",
        "```sh\njava -jar gradus-cli.jar judge --in customers.csv\n```",
        "```sh\njava -jar gradus-cli.jar decide --inn customers.csv\n```",
        "```sh\nmvn dance\n```",
        "```sh\nbenchmarks/run nothing\n```",
        "```sh\nfalse | cat\n```",
        "```java\nint number = \"text\";\n```",
        "```java\nSystem.out.println(1);\n```\n```text\n2\n```",
        "```drl\nrule \"NEW-100 A rule\"\nwhen\n    Customer( credit.none == 1 )\nthen\nend\n```",
        "```csv\nid,credit.none,addRiskPoints,source,reason\nNEW-100,1,1,test,Tested.\n```",
        "```properties\nmonotone.credit.none = down\n```",
        "```xml\n<groupId>dev.gradus</groupId>\n```",
        "```tree\nmy-policy/\n  nothing/*.drl\n```"
      })
  void a_page_that_says_what_is_not_so_is_found(String text) throws Exception {
    MarkdownPage page = new MarkdownPage(Path.of("page.md"), text.lines().toList());
    List<DynamicTest> tests = new Blocks(page, folder).tests().toList();

    assertThatThrownBy(
            () -> {
              for (DynamicTest test : tests) {
                test.getExecutable().execute();
              }
            })
        .isInstanceOf(AssertionError.class);
  }

  /** The blocks of one page, which follow each other: a text is what the block before it prints. */
  private static final class Blocks {

    private final MarkdownPage page;
    private final Path folder;
    private String printed;

    Blocks(MarkdownPage page, Path folder) {
      this.page = page;
      this.folder = folder;
    }

    Stream<DynamicTest> tests() throws IOException {
      Workplace workplace = Workplace.in(folder);
      return page.blocks().stream()
          .map(
              block ->
                  dynamicTest(
                      page + ":" + block.line() + " " + block.kind(), () -> run(block, workplace)));
    }

    private void run(Block block, Workplace workplace) throws Exception {
      String before = printed;
      printed = null;
      switch (block.kind()) {
        case "java" -> printed = java(block.text());
        case "sh" -> printed = new ShellBlock(workplace).run(block.text());
        case "text" -> assertPrinted(block.text(), before);
        case "drl", "properties", "csv" ->
            assertThat(new PolicyBlocks(page.blocks()).errors()).isEmpty();
        case "xml" -> assertCoordinates(block.text());
        case "python" -> python(block.text());
        case "tree" -> assertFolder(block.text());
        case "diagram" -> assertThat(block.text()).isNotBlank();
        default -> throw new AssertionError("nobody checks a block of the kind " + block.kind());
      }
    }

    private String java(String program) throws Exception {
      if (GENERATED.matcher(program).matches()) {
        assertGenerated(program);
        return null;
      }
      return JavaBlock.run(program, folder);
    }

    /** A block that begins with a rule's id shows what the rule is compiled from. */
    private static void assertGenerated(String program) throws IOException {
      CheckedPolicy policy = Floors.under(PolicyReader.read(PolicySource.bundled().read()));
      String head = program.substring(0, program.indexOf('\n'));
      String printed =
          PrintedPolicy.of(policy).sources().values().stream()
              .filter(source -> source.contains(head))
              .findFirst()
              .orElse("");
      int rule = printed.indexOf(head);
      assertThat(rule).isNotNegative();
      assertThat(printed.substring(rule, printed.indexOf("// ", rule + 1)))
          .isEqualToIgnoringWhitespace(program);
    }

    private static void assertPrinted(String text, String printed) {
      assertThat(printed).as("a text follows the block that prints it").isNotNull();
      assertThat(printed.replaceAll("\\s+", " ")).contains(text.trim().replaceAll("\\s+", " "));
    }

    private static void assertCoordinates(String dependency) throws IOException {
      String pom = Files.readString(Path.of("pom.xml"));
      String own = pom.substring(0, pom.indexOf("<packaging>")).replaceAll("\\s+", "");
      List<MatchResult> coordinates =
          Pattern.compile("<(groupId|artifactId|version)>.*</\\1>")
              .matcher(dependency)
              .results()
              .toList();
      assertThat(coordinates).hasSize(3);
      assertThat(coordinates).allSatisfy(each -> assertThat(own).contains(each.group()));
    }

    private void python(String script) throws IOException, InterruptedException {
      assumeTrue(
          Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
              .anyMatch(place -> Files.isExecutable(Path.of(place, "python3"))),
          "skipped: there is no python3 on the path");
      Process python =
          new ProcessBuilder("python3", "-c", script)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(python.waitFor()).as(output).isZero();
    }

    /** Each line names a file or a pattern of files below the folder of the first line. */
    private void assertFolder(String tree) throws IOException {
      List<String> names = tree.lines().map(line -> line.trim().split(" ")[0]).toList();
      Path root = folder.resolve(names.get(0));
      for (String name : names.subList(1, names.size())) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
        try (Stream<Path> files = Files.walk(root)) {
          assertThat(files.map(root::relativize)).as(name).anyMatch(matcher::matches);
        }
      }
    }
  }
}
