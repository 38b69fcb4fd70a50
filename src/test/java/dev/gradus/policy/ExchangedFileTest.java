package dev.gradus.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.support.MarkedPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever may write into a folder may exchange a file between a look and the next: nobody reads
 * anything else for it, and nobody waits for ever. {@code -Dflip.seconds=60} exchanges the file for
 * longer.
 */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@EnabledOnOs({OS.LINUX, OS.MAC})
class ExchangedFileTest {

  private static final int LEAST_FLIPS = 4_000;
  private static final Duration LEAST_TIME = Duration.ofSeconds(Long.getLong("flip.seconds", 0));
  private static final Duration PATIENCE = Duration.ofMillis(500);

  @TempDir private Path temp;
  private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    folder = MarkedPolicy.write(temp.resolve("policy"), 1).toRealPath();
    file = folder.resolve("assess/points.drl");
    Files.writeString(temp.resolve("outside"), "OUTSIDE");
  }

  private byte[] read() throws IOException {
    return FileInFolder.read("assess/points.drl", folder, file, 1 << 20);
  }

  private void assertExchanged(String reason) {
    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            FileSystemException.class,
            e -> {
              assertThat(e.getFile()).isEqualTo("assess/points.drl");
              assertThat(e.getReason()).contains(reason);
            });
  }

  @Test
  void a_file_that_became_a_link_is_not_followed() throws IOException {
    Files.delete(file);
    Files.createSymbolicLink(file, temp.resolve("outside"));

    assertExchanged("no ordinary file");
  }

  @Test
  void a_folder_on_the_way_that_became_a_link_is_not_followed() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("points.drl"), "OUTSIDE");
    Files.move(folder.resolve("assess"), temp.resolve("aside"));
    Files.createSymbolicLink(folder.resolve("assess"), elsewhere);

    assertExchanged("");
  }

  @Test
  void a_file_that_became_a_pipe_is_not_opened() throws Exception {
    Files.delete(file);
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();

    assertExchanged("no ordinary file");
  }

  @Test
  void a_file_that_turns_into_a_pipe_and_back_holds_nobody() throws Exception {
    Path pipe = temp.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    readWhile(() -> Files.createLink(folder.resolve("next"), pipe));
  }

  @Test
  void a_file_that_turns_into_a_link_and_back_never_shows_what_lies_outside() throws Exception {
    readWhile(() -> Files.createSymbolicLink(folder.resolve("next"), temp.resolve("outside")));
  }

  private interface Odd {
    void make() throws IOException;
  }

  /** Reads again and again, while the file is exchanged for something odd and back. */
  private void readWhile(Odd odd) throws Exception {
    AtomicBoolean ended = new AtomicBoolean();
    Path next = folder.resolve("next");
    String text = Files.readString(file);
    Thread flipping =
        new Thread(
            () -> {
              try {
                long end = System.nanoTime() + LEAST_TIME.toNanos();
                for (int i = 0; i < LEAST_FLIPS || System.nanoTime() < end; i++) {
                  odd.make();
                  Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
                  Files.writeString(next, text);
                  Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
                }
              } catch (IOException e) {
                throw new AssertionError(e);
              } finally {
                ended.set(true);
              }
            });
    flipping.start();
    PolicySource source = PolicySource.directory(folder, PATIENCE);
    while (!ended.get()) {
      try {
        assertThat(
                new String(
                    source.read().contents().get("assess/points.drl"), StandardCharsets.UTF_8))
            .isEqualTo(text);
      } catch (FileSystemException e) {
        assertThat(e.getReason()).isNotNull();
      }
    }
    flipping.join();
    assertThat(PolicySource.directory(folder).read().contents()).hasSize(4);
  }

  @Test
  void a_reading_that_takes_too_long_is_given_up_and_says_where_it_was() {
    PolicySource source = PolicySource.directory(folder, Duration.ofNanos(1));

    // A busy machine may stop this thread until its reader is done, so one reading can be in time.
    assertThatThrownBy(() -> readOften(source, 1000))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("it could not be read within ");
  }

  private static void readOften(PolicySource source, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      source.read();
    }
  }

  @Test
  void the_time_for_a_reading_is_longer_than_nothing() {
    for (Duration wrong : new Duration[] {Duration.ZERO, Duration.ofSeconds(-1)}) {
      assertThatThrownBy(() -> PolicySource.directory(folder, wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("A folder is read within a time longer than nothing.");
    }
  }

  @Test
  void an_archive_is_a_folder_as_well() throws IOException {
    Path archive = temp.resolve("policy.zip");
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      MarkedPolicy.write(zip.getPath("/policy"), 1);

      assertThat(PolicySource.directory(zip.getPath("/policy")).read().contents())
          .containsOnlyKeys(MarkedPolicy.texts(1).keySet());
    }
  }
}
