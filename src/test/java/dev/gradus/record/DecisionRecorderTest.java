package dev.gradus.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.SegmentationEngine;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionRecorderTest {

  @TempDir private Path folder;

  private static SegmentationEngine engine(DecisionRecorder recorder) {
    return SegmentationEngine.builder()
        .policy(PolicySource.directory(Records.TINY))
        .listener(recorder)
        .build();
  }

  @Test
  void what_an_engine_decides_on_many_threads_is_on_record_once_each_and_replays()
      throws IOException {
    Path file = folder.resolve("records.jsonl");
    try (RecordFile records = RecordFile.open(file)) {
      DecisionRecorder recorder = new DecisionRecorder(records);
      try (SegmentationEngine engine = engine(recorder)) {
        IntStream.range(0, 300).parallel().forEach(i -> engine.decide(Records.customer("C-" + i)));
      }
      assertThat(recorder.missed()).isZero();
    }
    Set<String> customers = new HashSet<>();
    List<RecordLine> lines = Records.read(file);
    try (SegmentationEngine engine = Records.engine()) {
      for (RecordLine line : lines) {
        RecordLine.Sound sound = (RecordLine.Sound) line;
        assertThat(sound.chainProblem()).isNull();
        assertThat(new Replay(engine).of(sound.record())).isEqualTo(new ReplayResult.Identical());
        customers.add(sound.record().customerId());
      }
    }
    assertThat(lines).hasSize(300);
    assertThat(customers).hasSize(300);
  }

  @Test
  void an_engine_goes_on_deciding_without_its_records_and_they_are_counted() throws IOException {
    RecordFile records = RecordFile.open(folder.resolve("records.jsonl"));
    DecisionRecorder recorder = new DecisionRecorder(records);
    try (SegmentationEngine engine = engine(recorder)) {
      engine.decide(Records.customer("C-1"));
      records.close();
      assertThat(engine.decide(Records.customer("C-2")).customerId()).isEqualTo("C-2");
      assertThat(recorder.missed()).isEqualTo(1);
    }
  }
}
