package dev.gradus.record;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.ScoreScale;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Records for tests, made by a small policy. */
final class Records {

  static final Path TINY = Path.of("src/test/resources/policies/tiny");

  private Records() {}

  static SegmentationEngine engine() {
    return SegmentationEngine.of(PolicySource.directory(TINY));
  }

  static CustomerSnapshot customer(String id) {
    return CustomerSnapshot.builder(id, LocalDate.of(2026, 6, 30), CustomerType.CORPORATE)
        .credit(c -> c.score(new BigDecimal("700.0")).scoreScale(ScoreScale.FICO).overdueStreak(2))
        .loan(l -> l.amount(80_000))
        .build();
  }

  static DecisionRecord of(SegmentationEngine engine, String id) {
    CustomerSnapshot customer = customer(id);
    return DecisionRecord.of(customer, engine.decide(customer));
  }

  static List<RecordLine> read(Path file) throws IOException {
    List<RecordLine> lines = new ArrayList<>();
    try (RecordReader reader = RecordReader.open(file)) {
      for (RecordLine line = reader.next(); line != null; line = reader.next()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
