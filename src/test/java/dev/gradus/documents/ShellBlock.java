package dev.gradus.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.gradus.cli.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The commands of a page. Those of the command line run; so do pipes of the shell. Of those that
 * build, everything they name must exist, for a build cannot run within a build.
 */
final class ShellBlock {

  private static final Pattern GRADUS =
      Pattern.compile("java -jar (target/)?gradus-cli\\.jar (.*)");

  /** What runs a program of one file. */
  private static final String PROGRAM = "java -cp target/gradus-cli.jar ";

  private static final Set<String> PHASES =
      Set.of("clean", "compile", "test-compile", "test", "package", "verify", "install");

  private final Workplace workplace;
  private final StringBuilder printed = new StringBuilder();
  private Path directory = Path.of("");

  ShellBlock(Workplace workplace) {
    this.workplace = workplace;
  }

  /** Runs or checks each command, and returns what they print. */
  String run(String text) throws Exception {
    for (String line : text.replace("\\\n", " ").lines().toList()) {
      String command = line.replaceFirst("(^|\\s+)# .*", "").trim().replaceAll(" +", " ");
      if (!command.isEmpty()) {
        runCommand(command);
      }
    }
    return printed.toString();
  }

  private void runCommand(String command) throws Exception {
    List<String> words = List.of(command.split(" "));
    var gradus = GRADUS.matcher(command);
    if (gradus.matches()) {
      gradus(command, gradus.group(2).split(" "));
    } else if (command.contains(" | ")) {
      pipe(command);
    } else if (words.get(0).equals("cd")) {
      directory = directory.resolve(words.get(1));
      assertThat(directory).isDirectory();
    } else if (words.get(0).equals("mvn") || words.get(0).equals("./mvnw")) {
      maven(words);
    } else if (words.get(0).equals("git")) {
      assertThat(words.get(1)).isIn("status", "tag");
    } else if (command.startsWith(PROGRAM)) {
      List<String> program = List.of(command.substring(PROGRAM.length()).split(" "));
      String[] arguments = program.subList(1, program.size()).toArray(String[]::new);
      printed.append(ProgramRun.ofFile(Path.of(program.get(0)), workplace.folder(), arguments));
    } else if (words.get(0).equals("java")) {
      assertThat(Path.of(words.get(1))).exists();
    } else {
      script(words);
    }
  }

  private void gradus(String command, String... words) {
    Cli run = workplace.run(words);
    assertThat(run.code())
        .as("%s\n%s", command, run.err())
        .isEqualTo(Workplace.isAboutMistakes(command) ? 1 : 0);
    printed.append(run.out()).append(run.err());
  }

  private void pipe(String command) throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder("bash", "-o", "pipefail", "-c", command)
            .directory(workplace.folder().toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).as("%s\n%s", command, output).isZero();
    printed.append(output);
  }

  private void script(List<String> words) throws IOException {
    Path script = Path.of(words.get(0));
    assertThat(script).isExecutable();
    for (String mode : words.subList(1, words.size())) {
      assertThat(Files.readString(script)).containsPattern("\\b" + mode + "\\b.*\\)");
    }
  }

  private void maven(List<String> words) throws IOException {
    Path pom = directory.resolve("pom.xml");
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("-f")) {
        pom = directory.resolve(words.get(++i));
      } else if (word.equals("-P")) {
        assertThat(Files.readString(pom)).contains("<id>" + words.get(++i) + "</id>");
      } else if (word.startsWith("-Dtest=") || word.startsWith("-Dexec.mainClass=")) {
        assertTestClassExists(word.substring(word.indexOf('=') + 1));
      } else if (word.startsWith("-Dexec.args=")) {
        return; // whatever the program takes
      } else if (!word.startsWith("-")) {
        assertGoalExists(word, Files.readString(pom));
      }
    }
    assertThat(pom).exists();
  }

  private static void assertGoalExists(String goal, String pom) {
    String prefix = goal.replaceFirst(":.*", "");
    if (goal.contains(":")) {
      assertThat(
              Stream.of("maven-" + prefix + "-plugin", prefix + "-maven-plugin")
                  .anyMatch(pom::contains))
          .as("a plugin for %s", goal)
          .isTrue();
    } else {
      assertThat(PHASES).contains(goal);
    }
  }

  private static void assertTestClassExists(String name) throws IOException {
    String file = name.substring(name.lastIndexOf('.') + 1) + ".java";
    try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
      if (sources.noneMatch(source -> source.endsWith(file))) {
        fail("there is no test class " + name);
      }
    }
  }

  /** Whether a word of a page names a command of the command line, and its options exist. */
  static void assertCommandExists(String command) {
    String[] words = command.split(" ");
    Cli help = Cli.run(words[1], "--help");
    assertThat(help.code()).as(command).isZero();
    assertThat(Arrays.stream(words).filter(word -> word.startsWith("--")))
        .as(command)
        .allSatisfy(option -> assertThat(help.out()).contains(option));
  }
}
