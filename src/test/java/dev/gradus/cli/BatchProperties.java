package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.SegmentationEngine;
import dev.gradus.policy.PolicySource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

class BatchProperties {

  private static final SegmentationEngine ENGINE =
      SegmentationEngine.of(PolicySource.directory(Path.of(Cli.TINY)));

  @AfterContainer
  static void close() {
    ENGINE.close();
  }

  private static RowDecider decider(RowParser parser, boolean recording) {
    return new RowDecider(ENGINE, parser, DecisionFormat.of(FileFormat.CSV), recording);
  }

  private static LineReader lines(int count) {
    return new LineReader(
        new ByteArrayInputStream("x\n".repeat(count).getBytes(StandardCharsets.UTF_8)));
  }

  private static Row rejected(long line) {
    return Row.unreadable(line, "no customer", "a customer");
  }

  @Property(tries = 40)
  void outcomes_keep_their_order_and_few_are_in_memory_whatever_the_threads(
      @ForAll @IntRange(max = 6_000) int rows,
      @ForAll @IntRange(min = 1, max = 64) int threads,
      @ForAll boolean recording)
      throws IOException {
    AtomicInteger inMemory = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    RowDecider decider =
        decider(
            (line, text) -> {
              most.accumulateAndGet(inMemory.incrementAndGet(), Math::max);
              return rejected(line);
            },
            recording);
    List<Long> order = new ArrayList<>();
    try (Batch batch = new Batch(decider, threads)) {
      batch.run(
          null,
          lines(rows),
          outcome -> {
            order.add(((RowOutcome.Rejected) outcome).line());
            inMemory.decrementAndGet();
          });
    }
    assertThat(order).isEqualTo(LongStream.rangeClosed(1, rows).boxed().toList());
    assertThat(most.get()).isLessThanOrEqualTo(Math.max(decider.rowsAtOnce(), 2 * threads + 1));
  }

  @Example
  void memory_that_runs_out_on_a_thread_is_no_defect_and_the_message_says_how_far_it_came() {
    BatchTally tally =
        new BatchTally(
            new Destination.Stdout(new PrintWriter(new StringWriter())),
            new Rejects.OnStderr(new PrintWriter(new StringWriter())),
            RecordsOut.of(null, new PrintWriter(new StringWriter())),
            ChangesOut.none(),
            new PrintWriter(new StringWriter()));
    RowDecider decider =
        decider(
            (line, text) -> {
              if (line > 3_000) {
                throw new OutOfMemoryError("injected");
              }
              return rejected(line);
            },
            false);
    try (Batch batch = new Batch(decider, 2)) {
      assertThatThrownBy(() -> batch.run(null, lines(9_000), tally))
          .isInstanceOf(OutOfMemoryError.class);
    }
    assertThat(tally.outOfMemory())
        .hasMessage(
            "memory ran out after 3,000 rows. A million customers take 64 MB, with --previous 128 MB. Give it"
                + " more: java -Xmx256m -jar"
                + " gradus-cli.jar ... No output file was replaced; what was put on record stays there.");
  }
}
