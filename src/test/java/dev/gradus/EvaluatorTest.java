package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.DecisionListener;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.intake.SnapshotAssembler;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import dev.gradus.support.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTest {

  private static final PolicySource TINY =
      PolicySource.directory(Path.of("src/test/resources/policies/tiny"));
  private static final PolicySource EMPLOYER =
      PolicySource.directory(Path.of("src/test/resources/policies/employer"));
  private static final SecretKey KEY = new SecretKeySpec(new byte[32], "HmacSHA256");

  @Test
  void both_evaluators_give_the_same_decisions_with_the_same_reasons() {
    try (SegmentationEngine compiled = SegmentationEngine.bundled();
        SegmentationEngine drools =
            SegmentationEngine.builder().evaluator(Evaluator.DROOLS).build()) {
      for (CustomerSnapshot customer : customers(300)) {
        assertThat(compiled.decide(customer)).isEqualTo(drools.decide(customer));
      }
      assertThat(compiled.policies())
          .extracting("fingerprint")
          .isEqualTo(drools.policies().stream().map(p -> p.fingerprint()).toList());
    }
  }

  @Test
  void a_proof_is_kept_where_the_host_asks_for_it(@TempDir Path folder) throws IOException {
    Path cache = folder.resolve("made/proofs");
    SegmentationEngine.builder().policy(TINY).proofCache(cache, KEY).build().close();
    Map<String, byte[]> kept = files(cache);

    SegmentationEngine.builder().policy(TINY).proofCache(cache, KEY).build().close();

    assertThat(kept.keySet()).singleElement().asString().matches("[0-9a-f]{64}\\.proof");
    assertThat(files(cache)).containsExactlyEntriesOf(kept);
  }

  @Test
  void what_a_cache_gives_back_decides_and_explains_as_what_was_put_in(@TempDir Path folder) {
    for (PolicySource source : List.of(TINY, EMPLOYER, PolicySource.bundled())) {
      PolicySource texts = source.withSetting("currency", "CNY");
      try (SegmentationEngine first =
              SegmentationEngine.builder().policy(texts).proofCache(folder, KEY).build();
          SegmentationEngine second =
              SegmentationEngine.builder().policy(texts).proofCache(folder, KEY).build()) {
        assertThat(second.policy()).usingRecursiveComparison().isEqualTo(first.policy());
        for (CustomerSnapshot customer : customers(40)) {
          assertThat(second.decide(customer)).isEqualTo(first.decide(customer));
        }
        for (CustomerSnapshot customer : customers(5)) {
          assertThat(second.explain(customer)).isEqualTo(first.explain(customer));
        }
      }
    }
  }

  @Test
  void the_image_of_the_bundled_policy_decides_and_explains_as_its_texts() throws IOException {
    PolicyFiles files = PolicySource.bundled().read();
    try (SegmentationEngine image = SegmentationEngine.bundled();
        SegmentationEngine texts = SegmentationEngine.of(() -> files)) {
      assertThat(image.policy()).usingRecursiveComparison().isEqualTo(texts.policy());
      for (CustomerSnapshot customer : customers(300)) {
        assertThat(image.decide(customer)).isEqualTo(texts.decide(customer));
      }
      for (CustomerSnapshot customer : customers(10)) {
        assertThat(image.explain(customer)).isEqualTo(texts.explain(customer));
      }
    }
  }

  @Test
  void a_cache_that_cannot_be_written_or_read_costs_a_proof_and_no_more(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    try (SegmentationEngine engine =
        SegmentationEngine.builder().policy(TINY).proofCache(file, KEY).build()) {
      assertThat(engine.policy().name()).isEqualTo("tiny");
    }
  }

  @Test
  void a_key_that_is_too_short_is_refused(@TempDir Path folder) {
    SecretKey key = new SecretKeySpec(new byte[15], "HmacSHA256");

    assertThatThrownBy(() -> SegmentationEngine.builder().proofCache(folder, key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The key of a proof cache has at least 128 bits.");
  }

  @Test
  void a_recheck_of_all_decisions_finds_nothing_to_report() {
    DecisionListener silence =
        new DecisionListener() {
          @Override
          public void evaluatorsDiffer(
              CustomerSnapshot snapshot, ServiceDecision served, ServiceDecision onDrools) {
            throw new AssertionError("differs");
          }
        };
    try (SegmentationEngine engine =
        SegmentationEngine.builder().recheckShare(1).listener(silence).build()) {
      customers(20).forEach(engine::decide);
    }
  }

  @Test
  void a_share_is_a_number_from_0_to_1() {
    for (double share : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> SegmentationEngine.builder().recheckShare(share))
          .hasMessage("A share is a number from 0 to 1.");
    }
  }

  private static List<CustomerSnapshot> customers(int number) {
    Random random = new Random(5);
    return Stream.generate(() -> SnapshotAssembler.assemble(Snapshots.values(random)))
        .limit(number)
        .toList();
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
