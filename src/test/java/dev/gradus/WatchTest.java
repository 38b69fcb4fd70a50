package dev.gradus;

import static dev.gradus.support.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import dev.gradus.support.MarkedPolicy;
import dev.gradus.support.NewsLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch sees what editors, copies, deployments and failing disks do to a folder. */
class WatchTest {

  private static final Duration QUIET = Duration.ofMillis(150);

  @TempDir private Path temp;
  private Path folder;
  private final NewsLog news = new NewsLog();
  private SegmentationEngine engine;

  @BeforeEach
  void watch() throws IOException {
    folder = MarkedPolicy.write(temp.resolve("policy"), 1);
    engine = watching(folder);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private SegmentationEngine watching(Path watched) {
    return SegmentationEngine.builder()
        .policy(PolicySource.directory(watched))
        .listener(news)
        .watch(QUIET)
        .build();
  }

  private void eventuallyInForce(int mark) throws Exception {
    eventually(
        "version " + mark + " in force",
        () -> engine.policy().version().equals(String.valueOf(mark)));
  }

  /** Long enough for a watch to have acted, had it a mind to. */
  private static void wellPastTheQuietPeriod() throws InterruptedException {
    Thread.sleep(QUIET.toMillis() * 3);
  }

  @Test
  void a_changed_folder_takes_over_once_it_has_kept_still() throws Exception {
    MarkedPolicy.write(folder, 2);

    eventuallyInForce(2);
    eventually("the listener is told", () -> !news.changed.isEmpty());
  }

  @Test
  void a_file_that_an_editor_writes_aside_and_renames_is_seen() throws Exception {
    for (var text : MarkedPolicy.texts(2).entrySet()) {
      Path file = folder.resolve(text.getKey());
      Path aside = file.resolveSibling(file.getFileName() + ".tmp");
      Files.writeString(aside, text.getValue());
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    eventuallyInForce(2);
  }

  @Test
  void editors_temporary_files_are_no_change() throws Exception {
    for (String name :
        new String[] {"points.drl~", ".points.drl.swp", "#points.drl#", ".#points.drl", "4913"}) {
      Files.writeString(folder.resolve("assess").resolve(name), "half a th");
    }
    wellPastTheQuietPeriod();

    assertThat(news.changed).isEmpty();
    assertThat(news.refused).isEmpty();
    assertThat(engine.reload()).isInstanceOf(Reload.Unchanged.class);
  }

  @Test
  void a_truncated_file_is_refused_once_and_its_repair_is_no_change() throws Exception {
    Path file = folder.resolve("serve/service.drl");
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() / 2));

    eventually("it is refused", () -> !news.refused.isEmpty());
    wellPastTheQuietPeriod();
    assertThat(news.refused).hasSize(1);
    assertThat(engine.policy().version()).isEqualTo("1");

    Files.writeString(file, whole);
    wellPastTheQuietPeriod();
    assertThat(news.changed).isEmpty();
    MarkedPolicy.write(folder, 3);
    eventuallyInForce(3);
  }

  @Test
  void a_folder_that_vanishes_is_reported_once_and_seen_when_it_comes_back() throws Exception {
    Files.move(folder, temp.resolve("elsewhere"));
    eventually("its absence is reported", () -> !news.refused.isEmpty());
    wellPastTheQuietPeriod();

    assertThat(news.refused).hasSize(1);
    assertThat(news.refused.get(0).get(0))
        .hasToString(
            folder + ": The policy cannot be read: there is no such policy folder. [unreadable]");
    assertThat(engine.policy().version()).isEqualTo("1");

    MarkedPolicy.write(folder, 2);
    eventuallyInForce(2);
  }

  @Test
  void a_folder_that_is_exchanged_by_renaming_is_seen() throws Exception {
    Path aside = MarkedPolicy.write(temp.resolve("aside"), 2);
    Files.move(folder, temp.resolve("old"));
    Files.move(aside, folder);

    eventuallyInForce(2);
  }

  @Test
  void a_folder_that_became_a_file_is_refused() throws Exception {
    Files.move(folder, temp.resolve("elsewhere"));
    Files.writeString(folder, "not a folder");

    eventually(
        "it is refused",
        () ->
            news.refused.stream()
                .anyMatch(problems -> problems.toString().contains("it is not a folder")));
    assertThat(engine.policy().version()).isEqualTo("1");
  }

  @Test
  void a_symbolic_link_that_is_turned_to_another_folder_is_seen() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("current"), folder);
    engine.close();
    engine = watching(link);

    Path next = MarkedPolicy.write(temp.resolve("next"), 2);
    Path turned = Files.createSymbolicLink(temp.resolve("turned"), next);
    Files.move(turned, link, StandardCopyOption.ATOMIC_MOVE);

    eventuallyInForce(2);
    assertThat(news.refused).isEmpty();
  }

  @Test
  void a_watch_leaves_a_restored_policy_in_force_until_the_folder_changes_again() throws Exception {
    String first = engine.policy().fingerprint();
    MarkedPolicy.write(folder, 2);
    engine.reload();
    engine.restore(first);
    wellPastTheQuietPeriod();
    assertThat(engine.policy().fingerprint()).isEqualTo(first);

    MarkedPolicy.write(folder, 3);
    eventuallyInForce(3);
  }

  @Test
  void a_closed_engine_watches_nothing_and_leaves_no_thread() throws Exception {
    engine.close();
    MarkedPolicy.write(folder, 2);
    wellPastTheQuietPeriod();
    assertThat(engine.policy().version()).as("closed, so not watched").isEqualTo("1");
    eventually(
        "the thread of the watch has ended",
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(t -> t.getName().equals("gradus-policy-watch")));
  }

  @Test
  void a_quiet_period_is_longer_than_nothing_and_at_most_a_day() {
    for (Duration wrong :
        new Duration[] {Duration.ZERO, Duration.ofMillis(-1), Duration.ofDays(2)}) {
      assertThatThrownBy(() -> SegmentationEngine.builder().watch(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("A quiet period is longer than nothing and at most a day.");
    }
  }
}
