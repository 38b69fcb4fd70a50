package dev.gradus.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.SegmentationEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTest {

  private static final SegmentationEngine ENGINE = Records.engine();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  private Path file() {
    return folder.resolve("records.jsonl");
  }

  /** Appends a record and returns its line. */
  private static String append(RecordFile file, String id) throws IOException {
    DecisionRecord record = Records.of(ENGINE, id).after(file.lastHash());
    file.force(file.append(record));
    return record.json();
  }

  @Test
  void records_stand_on_a_line_each_in_their_order_and_are_chained() throws IOException {
    List<String> lines;
    try (RecordFile file = RecordFile.open(file())) {
      lines = List.of(append(file, "C-1"), append(file, "C-2"));
      assertThat(file.records()).isEqualTo(2);
    }
    try (RecordFile file = RecordFile.open(file())) {
      assertThat(file.records()).isEqualTo(2);
      assertThat(file.cutOff()).isZero();
      lines = List.of(lines.get(0), lines.get(1), append(file, "C-3"));
    }
    assertThat(Files.readString(file())).isEqualTo(String.join("\n", lines) + "\n");
    assertThat(Records.read(file()))
        .allSatisfy(line -> assertThat(((RecordLine.Sound) line).chainProblem()).isNull())
        .hasSize(3);
  }

  @Test
  void wherever_a_writer_died_the_whole_records_stay_and_the_chain_goes_on() throws IOException {
    String last;
    try (RecordFile file = RecordFile.open(file())) {
      append(file, "C-1");
      last = append(file, "C-2");
    }
    byte[] all = Files.readAllBytes(file());
    int whole = all.length - last.getBytes(StandardCharsets.UTF_8).length - 1;
    for (int length = whole; length < all.length; length += length < all.length - 70 ? 97 : 1) {
      Files.write(file(), Arrays.copyOf(all, length));
      try (RecordFile file = RecordFile.open(file())) {
        // A record is whole without its end of line, which an editor may have taken away.
        boolean isWhole = length == all.length - 1;
        assertThat(file.cutOff()).isEqualTo(isWhole ? 0 : length - whole);
        assertThat(file.records()).isEqualTo(isWhole ? 2 : 1);
        if (!isWhole) {
          assertThat(append(file, "C-2")).isEqualTo(last);
        }
      }
      assertThat(Files.readAllBytes(file())).isEqualTo(all);
    }
  }

  @Test
  void a_whole_line_that_is_wrong_is_left_alone_and_told() throws IOException {
    try (RecordFile file = RecordFile.open(file())) {
      append(file, "C-1");
      append(file, "C-2");
      append(file, "C-3");
    }
    String sound = Files.readString(file());
    String changed = sound.replaceFirst("\"customerId\":\"C-2\"", "\"customerId\":\"C-9\"");
    Files.writeString(file(), changed);

    assertThatThrownBy(() -> RecordFile.open(file()))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "'%s', line 2: The hash is not that of the contents: they were changed, or the hash was. The file is left"
                + " as it is; begin a new one.",
            file());
    assertThat(Files.readString(file())).isEqualTo(changed);
    assertThat(Records.read(file()))
        .hasOnlyElementsOfTypes(RecordLine.Sound.class, RecordLine.Broken.class);
    assertThat(((RecordLine.Sound) Records.read(file()).get(2)).chainProblem())
        .as("the third is not to blame")
        .isNull();
  }

  @Test
  void a_record_that_is_missing_moved_or_doubled_breaks_the_chain() throws IOException {
    String one;
    String two;
    String three;
    try (RecordFile file = RecordFile.open(file())) {
      one = append(file, "C-1") + "\n";
      two = append(file, "C-2") + "\n";
      three = append(file, "C-3") + "\n";
    }
    for (String forged :
        List.of(one + three, one + three + two, one + two + two + three, two + one + three)) {
      Files.writeString(file(), forged);
      assertThat(Records.read(file()))
          .anySatisfy(line -> assertThat(((RecordLine.Sound) line).chainProblem()).isNotNull());
      assertThatThrownBy(() -> RecordFile.open(file()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("chained");
    }
  }

  @Test
  void a_file_has_one_writer_at_a_time_even_while_it_is_read() throws IOException {
    try (RecordFile file = RecordFile.open(file())) {
      append(file, "C-1");
      Records.read(file());
      assertThatThrownBy(() -> RecordFile.open(file()))
          .hasMessage("'%s' is being written by somebody else.", file());
    }
    RecordFile.open(file()).close();
  }

  @Test
  void a_record_chained_to_another_one_is_not_taken() throws IOException {
    try (RecordFile file = RecordFile.open(file())) {
      append(file, "C-1");
      DecisionRecord stray = Records.of(ENGINE, "C-2");
      assertThatThrownBy(() -> file.append(stray)).isInstanceOf(IllegalArgumentException.class);
      assertThat(file.records()).isEqualTo(1);
    }
  }

  @Test
  void an_interrupted_thread_does_not_close_the_file_for_the_others() throws IOException {
    try (RecordFile file = RecordFile.open(file())) {
      Thread.currentThread().interrupt();
      append(file, "C-1");
      assertThat(Thread.interrupted()).isTrue();
      append(file, "C-2");
    }
    assertThat(Records.read(file())).hasSize(2);
  }

  @Test
  void what_cannot_be_written_is_said() {
    assertThatThrownBy(() -> RecordFile.open(folder.resolve("no/records.jsonl")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> RecordFile.open(folder)).isInstanceOf(IOException.class);
  }
}
