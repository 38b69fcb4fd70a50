package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.cli.Cli;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final String IMPORTS =
      """
      import dev.gradus.*;
      import dev.gradus.customer.*;
      import dev.gradus.decision.*;
      import dev.gradus.rules.*;
      import java.math.BigDecimal;
      import java.time.LocalDate;
      """;

  @TempDir private Path folder;

  @Test
  void the_first_program_prints_what_the_page_says() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String program = block(readme, "java");
    String expected = block(readme, "text");

    assertThat(run(program)).isEqualTo(expected);
  }

  @Test
  void the_rule_on_the_page_stands_in_the_policy() throws IOException {
    String rule = block(Files.readString(Path.of("README.md")), "drl");

    assertThat(text(PolicySource.bundled().read(), "assess/repayment.drl")).contains(rule);
  }

  @Test
  void the_mistake_on_the_page_is_told_as_the_page_says() throws IOException {
    PolicyFiles files = PolicySource.bundled().read();
    Map<String, String> texts = new HashMap<>();
    files.contents().keySet().forEach(path -> texts.put(path, text(files, path)));
    String rule = block(Files.readString(Path.of("README.md")), "drl");
    String broken = rule.replace("( credit.overdueStreak >=", "( credit.overdueSteak >=");
    texts.computeIfPresent("assess/repayment.drl", (path, drl) -> drl.replace(rule, broken));

    List<PolicyProblem> problems = SegmentationEngine.check(PolicySource.texts(texts));
    assertThat(problems)
        .extracting(PolicyProblem::explained)
        .anySatisfy(
            told -> assertThat(Files.readString(Path.of("README.md"))).contains(told.indent(7)));
  }

  @Test
  void every_command_on_the_page_exists() throws IOException {
    Matcher command =
        Pattern.compile("(?m)^\\| `(\\w+)|gradus-cli\\.jar (\\w+)")
            .matcher(Files.readString(Path.of("README.md")));
    while (command.find()) {
      String name = command.group(1) == null ? command.group(2) : command.group(1);
      assertThat(Cli.run(name, "--help").code()).as(name).isZero();
    }
  }

  private static String text(PolicyFiles files, String path) {
    return new String(files.contents().get(path), StandardCharsets.UTF_8);
  }

  /** The first block of a language. */
  private static String block(String page, String language) {
    Matcher block = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(page);
    assertThat(block.find()).as("a block of " + language).isTrue();
    return block.group(1);
  }

  private String run(String statements) throws Exception {
    String source =
        IMPORTS
            + "public class Page { public static void main(String[] args) {\n"
            + statements
            + "}}\n";
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    SimpleJavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///Page.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    List<String> options =
        List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
    assertThat(compiler.getTask(null, null, null, options, null, List.of(file)).call()).isTrue();
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
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
