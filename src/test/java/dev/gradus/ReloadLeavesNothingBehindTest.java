package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.Reload;
import dev.gradus.rules.CustomerType;
import dev.gradus.support.MarkedPolicy;
import dev.gradus.support.Snapshots;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that reloads for years does not grow. */
class ReloadLeavesNothingBehindTest {

  /** Half a minute; {@code -Dgradus.reloads=5000} looks longer. */
  private static final int RELOADS = Integer.getInteger("gradus.reloads", 500);

  private static final int MEGABYTE = 1 << 20;

  private static final CustomerSnapshot CUSTOMER =
      CustomerSnapshot.builder("c-1", Snapshots.TODAY, CustomerType.INDIVIDUAL).build();

  @TempDir private Path folder;

  /** What a process holds once all garbage is collected. */
  private record Footprint(long heap, long metaspace, long classes, int threads, long files) {

    static Footprint now() throws IOException {
      for (int i = 0; i < 4; i++) {
        System.gc();
      }
      long metaspace =
          ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getName().contains("Metaspace"))
              .map(MemoryPoolMXBean::getUsage)
              .mapToLong(usage -> usage.getUsed())
              .sum();
      return new Footprint(
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
          metaspace,
          ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
          ManagementFactory.getThreadMXBean().getThreadCount(),
          openFiles());
    }

    private static long openFiles() throws IOException {
      Path open = Path.of("/proc/self/fd");
      if (!Files.isDirectory(open)) {
        return 0;
      }
      try (Stream<Path> files = Files.list(open)) {
        return files.count();
      }
    }
  }

  @Test
  void five_hundred_reloads_leave_heap_classes_threads_and_open_files_as_they_were()
      throws Exception {
    try (SegmentationEngine engine =
        SegmentationEngine.of(PolicySource.directory(MarkedPolicy.write(folder, 1)))) {
      // The history fills up to what it remembers, and lazy parts of the platform are loaded.
      reload(engine, 60);
      Footprint before = Footprint.now();
      reload(engine, RELOADS);
      Footprint after = Footprint.now();
      assertThat(after.heap() - before.heap()).as("growth of the heap").isLessThan(3L * MEGABYTE);
      // What the platform notes of its own hot methods grows for a while; the classes below do not.
      assertThat(after.metaspace() - before.metaspace())
          .as("growth of the metaspace")
          .isLessThan(4L * MEGABYTE);
      assertThat(after.classes() - before.classes()).as("classes more").isLessThan(200);
      assertThat(after.threads()).as("threads").isLessThanOrEqualTo(before.threads() + 1);
      assertThat(after.files()).as("open files").isLessThanOrEqualTo(before.files() + 2);
    }
  }

  private void reload(SegmentationEngine engine, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      int mark =
          engine.policy().version().equals("99")
              ? 1
              : Integer.parseInt(engine.policy().version()) + 1;
      MarkedPolicy.write(folder, mark);
      assertThat(engine.reload()).isInstanceOf(Reload.Changed.class);
      assertThat(MarkedPolicy.marks(engine.decide(CUSTOMER))).containsExactly(String.valueOf(mark));
    }
  }
}
