package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.support.MarkedPolicy;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Services and containers often run under {@code LC_ALL=C}: files with Chinese names are found all
 * the same. Everything is done by a script, so that the character set of the tests has no say.
 */
@EnabledOnOs(OS.LINUX)
class ForeignLocaleTest {

  @TempDir private Path temp;

  private record Ran(int code, String out) {}

  @BeforeEach
  void write() throws IOException, InterruptedException {
    MarkedPolicy.write(temp.resolve("plain"), 1);
    script("mkdir 目录 && cp -r plain 目录/策略 && mv 目录/策略/assess/points.drl 目录/策略/assess/规则.drl");
  }

  /** Runs a script of the shell in the folder; {@code gradus} in it is the command line. */
  private Ran script(String script) throws IOException, InterruptedException {
    Path file = temp.resolve("script.sh");
    String gradus =
        String.join(
            " ",
            List.of(
                "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
                "-cp",
                "\"$TESTED\"",
                Main.class.getName()));
    Files.writeString(file, script.replace("gradus ", gradus + " "), StandardCharsets.UTF_8);
    ProcessBuilder process =
        new ProcessBuilder("sh", file.toString())
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("out").toFile());
    process.environment().putAll(Map.of("LC_ALL", "C", "TESTED", classPath()));
    Process running = process.start();
    assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ran(running.exitValue(), Files.readString(temp.resolve("out")));
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(each -> Path.of(each).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void a_policy_with_chinese_names_is_checked() throws Exception {
    Ran ran = script("gradus check 目录/策略");

    assertThat(ran.out())
        .contains("marked 1\n")
        .endsWith("3 rules in 3 files, 1 warning, 1 note.\n");
    assertThat(ran.code()).isZero();
  }

  @Test
  void a_folder_with_a_chinese_name_is_a_place_to_work_in() throws Exception {
    Ran ran = script("cd 目录 && gradus check 策略");

    assertThat(ran.out()).endsWith("3 rules in 3 files, 1 warning, 1 note.\n");
    assertThat(ran.code()).isZero();
  }

  @Test
  void messages_name_the_files_by_their_names() throws Exception {
    Ran ran = script("mkdir 目录/策略/assess/错.drl; gradus check 目录/策略");

    assertThat(ran.out())
        .isEqualTo(
            "gradus: Cannot read the policy '目录/策略': assess/错.drl: it is a folder with the name of a rule file\n");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void a_customer_file_with_a_chinese_name_is_decided() throws Exception {
    Ran ran =
        script(
            "printf 'customerId,asOf,type\\nc-1,2026-06-30,INDIVIDUAL\\n' > 客户.csv;"
                + " gradus decide --policy 目录/策略 --in 客户.csv");

    assertThat(ran.out()).contains("\nc-1,");
    assertThat(ran.code()).isZero();
  }
}
