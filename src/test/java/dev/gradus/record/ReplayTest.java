package dev.gradus.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.SegmentationEngine;
import dev.gradus.internal.json.CanonicalJson;
import dev.gradus.internal.json.JsonTree;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReplayTest {

  private static final SegmentationEngine ENGINE = Records.engine();

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  /** A record as somebody might have made it who knows how to hash. */
  private static DecisionRecord forged(String from, String to) throws Exception {
    String hashed = RecordSyntax.withoutHash(Records.of(ENGINE, "C-1").json()).replace(from, to);
    String canonical = CanonicalJson.write(CanonicalJson.read(hashed));
    String line =
        canonical.substring(0, canonical.length() - 1)
            + RecordSyntax.hash(Sha256.of(canonical))
            + "}";
    return DecisionRecord.parse(line.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Difference> differences(ReplayResult result) {
    assertThat(result).isInstanceOf(ReplayResult.Different.class);
    return ((ReplayResult.Different) result).differences();
  }

  @Test
  void a_forged_outcome_is_found_at_its_place() throws Exception {
    DecisionRecord record = forged("\"riskGrade\":\"C\"", "\"riskGrade\":\"A\"");
    ReplayResult result = new Replay(ENGINE).of(record);

    assertThat(differences(result))
        .containsExactly(new Difference("decision.riskGrade", "\"A\"", "\"C\""));
    assertThat(((ReplayResult.Different) result).otherPolicy()).isFalse();
    assertThat(((ReplayResult.Different) result).otherLibrary()).isFalse();
  }

  @Test
  void another_version_of_the_library_is_said() throws Exception {
    String version = Records.of(ENGINE, "C-1").libraryVersion();
    ReplayResult result =
        new Replay(ENGINE).of(forged("\"library\":\"" + version, "\"library\":\"0.0.9"));

    assertThat(differences(result))
        .containsExactly(new Difference("library", "\"0.0.9\"", "\"" + version + "\""));
    assertThat(((ReplayResult.Different) result).otherLibrary()).isTrue();
  }

  @Test
  void under_another_policy_the_fingerprint_and_all_that_follows_differ() throws Exception {
    Map<String, String> texts = new HashMap<>();
    PolicySource.directory(Records.TINY)
        .read()
        .contents()
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    texts.replaceAll((path, text) -> text.replace("-30", "-31"));
    try (SegmentationEngine other = SegmentationEngine.of(PolicySource.texts(texts))) {
      DecisionRecord record = Records.of(ENGINE, "C-1");
      ReplayResult result = new Replay(other).of(record);

      assertThat(((ReplayResult.Different) result).otherPolicy()).isTrue();
      assertThat(differences(result))
          .extracting(Difference::path)
          .contains(
              "decision.policy.fingerprint",
              "decision.riskPoints",
              "decision.reasons[PTS-020].effect.en")
          .noneMatch(path -> path.startsWith("snapshot"));
    }
  }

  @Test
  void a_reason_that_is_gone_does_not_make_the_others_differ() throws Exception {
    SortedMap<String, Object> recorded = Records.of(ENGINE, "C-1").members();
    SortedMap<String, Object> now =
        JsonTree.object(CanonicalJson.read(CanonicalJson.write(recorded)));
    List<Object> reasons = JsonTree.list(JsonTree.object(now.get("decision")).get("reasons"));
    Object gone =
        reasons.stream()
            .filter(reason -> JsonTree.object(reason).get("rule").equals("PTS-010"))
            .findFirst()
            .orElseThrow();
    reasons.remove(gone);

    assertThat(Differences.between(recorded, now))
        .containsExactly(
            new Difference("decision.reasons[PTS-010]", CanonicalJson.write(gone), null));
    reasons.add(gone);
    assertThat(Differences.between(recorded, now))
        .as("the order alone")
        .extracting(Difference::path)
        .containsExactly("decision.reasons");
  }

  @Test
  void a_snapshot_that_the_policy_cannot_read_is_said_by_path() throws Exception {
    DecisionRecord custom = forged("\"snapshot\":{", "\"snapshot\":{\"extra\":{\"rating\":7},");
    DecisionRecord kind = forged("\"overdueStreak\":2", "\"overdueStreak\":\"2\"");

    assertThat(((ReplayResult.Refused) new Replay(ENGINE).of(custom)).problems())
        .hasToString(
            "[extra.rating: found a field that this policy and library do not know; allowed is a"
                + " known field]");
    assertThat(((ReplayResult.Refused) new Replay(ENGINE).of(kind)).problems())
        .extracting("path")
        .containsExactly("credit.overdueStreak");
  }

  /**
   * What replaying may find in a record of an earlier version: its policy and library, words, and
   * the former name of a reason's improvement.
   */
  private static final Pattern EARLIER =
      Pattern.compile(
          "decision\\.policy\\.fingerprint|library|.*\\.(text|effect|why)\\.(en|zh)"
              + "|.*\\.(cure|improvement)(\\.|\\[|$).*");

  /** What the stages that came later made of the policy and say of it. */
  private static final Pattern LATER_STAGES =
      Pattern.compile("decision\\.(reasons\\[(TRM-010|WCH-010|FLR-[0-9]+)\\]|referral).*");

  @Test
  void records_from_before_decisions_let_go_of_their_explanation_are_read_and_replayed()
      throws IOException {
    List<RecordLine> lines =
        Records.read(Path.of("src/test/resources/records/before-explanations.jsonl"));

    assertThat(lines).hasSize(2);
    for (RecordLine line : lines) {
      RecordLine.Sound sound = (RecordLine.Sound) line;
      assertThat(sound.chainProblem()).isNull();
      assertThat(sound.record().isInFull()).isEqualTo(sound.number() == 2);
      ReplayResult result = new Replay(ENGINE).of(sound.record());
      if (result instanceof ReplayResult.Different different) {
        assertThat(different.differences())
            .extracting(Difference::path)
            .allMatch(
                path -> EARLIER.matcher(path).matches() || LATER_STAGES.matcher(path).matches());
      } else {
        assertThat(result).isEqualTo(new ReplayResult.Identical());
      }
    }
  }

  @Test
  void records_from_before_recommendations_are_replayed_without_what_they_could_not_hold()
      throws IOException {
    List<RecordLine> lines =
        Records.read(Path.of("src/test/resources/records/before-recommendations.jsonl"));
    Path policy = Path.of("src/test/resources/policies/first-edition");

    assertThat(lines).hasSize(2);
    try (SegmentationEngine engine = SegmentationEngine.of(PolicySource.directory(policy))) {
      for (RecordLine line : lines) {
        DecisionRecord record = ((RecordLine.Sound) line).record();
        boolean review = record.customerId().equals("C-2");

        assertThat(differences(new Replay(engine).of(record)))
            .extracting(Difference::path)
            .allMatch(
                path ->
                    path.equals("decision.policy.fingerprint")
                        || path.startsWith("decision.reasons[FLR-150]")
                        || (review && path.startsWith("decision.service.approval")))
            .hasSize(review ? 3 : 2);
      }
    }
  }

  @Test
  void the_policy_of_the_record_reads_it_among_several() throws Exception {
    Path employer = Path.of("src/test/resources/policies/employer");
    try (SegmentationEngine both =
        SegmentationEngine.builder()
            .policy(PolicySource.directory(Records.TINY))
            .policy(PolicySource.directory(employer).withSetting("effective-from", "2030-01-01"))
            .build()) {
      assertThat(new Replay(both).of(Records.of(ENGINE, "C-1")))
          .isEqualTo(new ReplayResult.Identical());
    }
  }
}
