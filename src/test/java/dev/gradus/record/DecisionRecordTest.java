package dev.gradus.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.SegmentationEngine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DecisionRecordTest {

  private static final SegmentationEngine ENGINE = Records.engine();
  private static final String OTHER = "0123456789abcdef".repeat(4);

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  private static DecisionRecord parse(String line) throws InvalidRecordException {
    return DecisionRecord.parse(line.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_record_holds_what_was_known_and_what_was_decided() {
    DecisionRecord record = Records.of(ENGINE, "C-1").after(OTHER);

    assertThat(record.json())
        .startsWith(
            "{\"decision\":{\"asOf\":\"2026-06-30\",\"changes\":[],\"crmMode\":\"BASIC\",\"customerId\":\"C-1\",\"policy\":{")
        .contains(
            ",\"format\":\"gradus-record-1\",\"library\":\""
                + record.libraryVersion()
                + "\",\"previous\":\""
                + OTHER)
        .contains(
            "\"snapshot\":{\"asOf\":\"2026-06-30\",\"credit\":{\"overdueStreak\":2,\"score\":700,\"scoreScale\":\"FICO\"},"
                + "\"customerId\":\"C-1\",\"loan\":{\"amount\":80000},\"type\":\"CORPORATE\"},\"hash\":\"")
        .endsWith(record.hash() + "\"}")
        .doesNotContain("\n");
    assertThat(record.policy()).isEqualTo(ENGINE.decide(Records.customer("C-1")).policy());
    assertThat(record.customerId()).isEqualTo("C-1");
    assertThat(record.asOf()).isEqualTo("2026-06-30");
    assertThat(record.previousHash()).isEqualTo(OTHER);
  }

  @Test
  void anybody_can_verify_the_hash_with_a_text_editor_and_sha_256() throws Exception {
    String line = Records.of(ENGINE, "C-1").json();
    String hashed = line.replaceFirst(",\"hash\":\"[0-9a-f]{64}\"}$", "}");
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(hashed.getBytes(StandardCharsets.UTF_8));

    assertThat(line).endsWith(",\"hash\":\"" + HexFormat.of().formatHex(digest) + "\"}");
  }

  @Test
  void a_record_is_read_back_as_it_was() throws InvalidRecordException {
    DecisionRecord record = Records.of(ENGINE, "C-1").after(OTHER);

    assertThat(parse(record.json())).isEqualTo(record).hasSameHashCodeAs(record);
    assertThat(parse(record.json()).after(null)).isEqualTo(Records.of(ENGINE, "C-1"));
  }

  @Test
  void its_text_form_shows_nothing_of_the_customer() {
    DecisionRecord record = Records.of(ENGINE, "C-1");

    assertThat(record).hasToString("DecisionRecord[" + record.hash() + "]");
    assertThat(new Difference("decision.riskGrade", "\"A\"", "\"C\""))
        .hasToString("Difference[decision.riskGrade]");
  }

  @Test
  void a_change_of_any_one_byte_is_noticed() {
    byte[] line = Records.of(ENGINE, "C-1").json().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < line.length; i++) {
      byte[] changed = line.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> DecisionRecord.parse(changed))
          .as("byte %d", i)
          .isInstanceOf(InvalidRecordException.class);
    }
  }

  @Test
  void a_right_hash_does_not_make_a_record_of_something_else() {
    String record = Records.of(ENGINE, "C-1").json();
    String hashed = RecordSyntax.withoutHash(record);

    refused(hashed.replace("\"format\":", " \"format\":"), "The line is not in canonical form.");
    refused(hashed.replace(":80000", ":80000.0"), "The line is not in canonical form.");
    refused(hashed.replace(":80000", ":8E+999999"), "The line is not in canonical form.");
    refused(
        hashed.replace("record-1", "record-2"), "The line is not of the format gradus-record-1.");
    refused(
        hashed.replace(",\"library\"", ",\"kept\":true,\"library\""),
        "The line has not the members of a record.");
    refused(
        hashed.replace("\"library\":\"", "\"library\":\"\",\"library\":\""),
        "The line is not JSON.");
    refused("{}", "The line is not of the format gradus-record-1.");
    assertThatThrownBy(() -> parse(hashed))
        .hasMessage("The line does not end with the hash of a record.");
    assertThatThrownBy(() -> DecisionRecord.parse(new byte[] {(byte) 0xC3}))
        .hasMessage("The line is not UTF-8.");
  }

  private static void refused(String hashed, String message) {
    String line =
        hashed.substring(0, hashed.length() - 1) + RecordSyntax.hash(Sha256.of(hashed)) + "}";
    assertThatThrownBy(() -> parse(line))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessage(message);
  }

  @Test
  void what_is_no_hash_is_not_chained_to() {
    assertThatThrownBy(() -> Records.of(ENGINE, "C-1").after("x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
