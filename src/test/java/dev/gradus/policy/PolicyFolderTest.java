package dev.gradus.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gradus.support.MarkedPolicy;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever lies in a policy's folder, to read it ends soon, and what is read stood there together.
 */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PolicyFolderTest {

  private static final int VERSIONS = 100;
  private static final Pattern MARK =
      Pattern.compile("(?:version = |addRiskPoints\\( |riskPoints == )(\\d+)");

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    folder = MarkedPolicy.write(temp.resolve("policy"), 1);
  }

  private PolicyFiles read() throws IOException {
    return PolicySource.directory(folder).read();
  }

  private void assertRefused(String file, String reason) {
    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            FileSystemException.class,
            e -> {
              assertThat(e.getFile()).isEqualTo(file);
              assertThat(e.getReason()).isEqualTo(reason);
            });
  }

  @Test
  void the_files_of_a_policy_are_read_and_nothing_else() throws IOException {
    for (String other :
        new String[] {"notes.txt", "assess/points.drl.bak", "assess/.hidden.drl", ".git/x.drl"}) {
      Files.createDirectories(folder.resolve(other).getParent());
      Files.writeString(folder.resolve(other), "something else");
    }
    Files.writeString(folder.resolve(PolicySignatures.FILE), "");

    assertThat(read().contents())
        .containsOnlyKeys(
            "policy.properties",
            "policy.sig",
            "assess/points.drl",
            "classify/grade.drl",
            "serve/service.drl");
  }

  @Test
  void a_named_pipe_is_refused_before_anybody_waits_for_its_other_end() throws Exception {
    assertThat(new ProcessBuilder("mkfifo", folder + "/assess/pipe.drl").start().waitFor())
        .isZero();

    assertRefused("assess/pipe.drl", "it is no ordinary file");
  }

  @Test
  void a_link_to_a_device_is_refused_and_not_read_to_its_end() throws IOException {
    Path endless = Path.of("/dev/zero");
    assumeThat(endless).exists();
    Files.createSymbolicLink(folder.resolve("assess/zero.drl"), endless);

    assertRefused("assess/zero.drl", "it is no ordinary file");
    Files.delete(folder.resolve("assess/zero.drl"));
  }

  @Test
  void a_link_out_of_the_folder_is_refused_so_that_no_problem_quotes_another_file()
      throws IOException {
    Path secret = Files.writeString(temp.resolve("secret"), "password = x");
    Files.createSymbolicLink(folder.resolve("assess/more.drl"), secret);

    assertRefused("assess/more.drl", "it is a link that leads out of the policy's folder");
  }

  @Test
  void a_link_to_nothing_is_refused_and_not_a_policy_without_the_file() throws IOException {
    Files.delete(folder.resolve("serve/service.drl"));
    Files.createSymbolicLink(folder.resolve("serve/service.drl"), folder.resolve("gone.drl"));

    assertRefused("serve/service.drl", "it is a link to a file that is not there");
  }

  @Test
  void links_that_lead_in_a_circle_end() throws IOException {
    Files.createSymbolicLink(folder.resolve("assess/again"), folder);

    assertThatThrownBy(this::read).isInstanceOf(FileSystemException.class);
  }

  /**
   * Some systems mount a folder as links into a hidden one, and turn one link to exchange all
   * files.
   */
  @Test
  void a_folder_of_links_into_a_hidden_folder_is_read() throws IOException {
    Path mount = Files.createDirectory(temp.resolve("mount"));
    MarkedPolicy.write(mount.resolve("..2026_a"), 5);
    Files.createSymbolicLink(mount.resolve("..data"), Path.of("..2026_a"));
    for (String name : new String[] {"policy.properties", "assess", "classify", "serve"}) {
      Files.createSymbolicLink(mount.resolve(name), Path.of("..data", name));
    }

    assertThat(PolicySource.directory(mount).read().contents()).hasSize(4);
  }

  /** Every version is sound, so only a reading that mixes them would show. */
  @Test
  void what_is_read_while_a_link_is_turned_again_and_again_is_one_version() throws Exception {
    Path mount = Files.createDirectory(temp.resolve("mount"));
    for (int mark = 1; mark <= VERSIONS; mark++) {
      MarkedPolicy.write(mount.resolve("..v" + mark), mark);
    }
    Files.createSymbolicLink(mount.resolve("..data"), Path.of("..v1"));
    for (String name : new String[] {"policy.properties", "assess", "classify", "serve"}) {
      Files.createSymbolicLink(mount.resolve(name), Path.of("..data", name));
    }
    FutureTask<Void> turning =
        new FutureTask<>(
            () -> {
              for (int mark = 2; mark <= VERSIONS; mark++) {
                Path turned =
                    Files.createSymbolicLink(mount.resolve("..new"), Path.of("..v" + mark));
                Files.move(turned, mount.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
                TimeUnit.MICROSECONDS.sleep(mark * 200L % 7_000);
              }
              return null;
            });
    new Thread(turning).start();
    Set<String> read = new TreeSet<>();
    while (!turning.isDone()) {
      try {
        Set<String> marks = marks(PolicySource.directory(mount).read());
        assertThat(marks).hasSize(1);
        read.addAll(marks);
      } catch (FileSystemException e) {
        assertThat(e.getReason()).startsWith("it changes while it is read");
      }
    }
    turning.get();
    assertThat(read).hasSizeGreaterThan(1);
  }

  private static Set<String> marks(PolicyFiles files) {
    Set<String> marks = new TreeSet<>();
    for (byte[] content : files.contents().values()) {
      Matcher mark = MARK.matcher(new String(content, StandardCharsets.UTF_8));
      assertThat(mark.find()).isTrue();
      marks.add(mark.group(1));
    }
    return marks;
  }

  @Test
  void a_file_of_eight_gigabytes_is_read_no_further_than_it_needs_to_be_refused()
      throws IOException {
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("assess/points.drl").toFile(), "rw")) {
      sparse.setLength(8L << 30);
    }

    assertThat(read().contents().get("assess/points.drl")).hasSize(1 << 20);
  }

  @Test
  void many_large_files_are_refused_before_they_fill_the_memory() throws IOException {
    for (int i = 0; i < 40; i++) {
      Files.write(folder.resolve("assess/large" + i + ".drl"), new byte[1 << 20]);
    }

    assertRefused(folder.toString(), "its files have more than 8388608 bytes together");
  }

  @Test
  void tens_of_thousands_of_files_are_refused_without_a_look_at_each() throws IOException {
    for (int i = 0; i < 12_000; i++) {
      Files.createFile(folder.resolve("assess/f" + i));
    }

    assertRefused(
        folder.toRealPath().toString(),
        "more than 10000 files lie in it; give the policy a folder of its own");
  }

  @Test
  void folders_within_folders_are_refused_and_not_followed_to_their_end() throws IOException {
    Path deep = folder;
    for (int i = 0; i < 200; i++) {
      deep = deep.resolve("d");
    }
    Files.createDirectories(deep);
    Files.writeString(deep.resolve("deep.drl"), "x");

    assertRefused(
        "d/d/d/d", "it lies deeper than anybody looks; rule files lie in a stage's folder");
  }

  @Test
  void an_unreadable_file_is_refused() throws IOException {
    Path file = folder.resolve("assess/points.drl");
    assumeThat(file.toFile().setReadable(false, false)).isTrue();
    assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();

    assertThatThrownBy(this::read)
        .isInstanceOf(AccessDeniedException.class)
        .hasMessage("assess/points.drl: permission denied");
  }

  @Test
  void an_interrupted_thread_reads_and_stays_interrupted() throws IOException {
    Thread.currentThread().interrupt();
    PolicyFiles files = read();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(files.contents()).hasSize(4);
  }
}
