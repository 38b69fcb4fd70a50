package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions put on record by {@code decide} and made again by {@code replay}. */
class ReplayTest {

  @TempDir private Path folder;
  private Path records;

  @BeforeEach
  void name() {
    records = folder.resolve("records.jsonl");
  }

  private Path customers(String name, int from, int to) throws IOException {
    List<String> rows = IntStream.range(from, to).mapToObj(i -> Cli.good("C-" + i)).toList();
    return Files.writeString(
        folder.resolve(name), Cli.HEADER + "\n" + String.join("\n", rows) + "\n");
  }

  private Cli decide(Path in, String... more) {
    String[] args = new String[2 + more.length];
    args[0] = "--records";
    args[1] = records.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return Cli.decide(in, args);
  }

  private Cli replay(String... more) {
    String[] args = new String[3 + more.length];
    args[0] = "replay";
    args[1] = "--in";
    args[2] = records.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Cli.run(args);
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(records);
  }

  private void write(List<String> lines) throws IOException {
    Files.writeString(records, String.join("\n", lines) + "\n");
  }

  @Test
  void a_batch_is_on_record_in_its_order_whatever_the_threads_and_replays() throws IOException {
    Cli run = decide(customers("in.csv", 0, 2_500), "--threads", "3");

    assertThat(run.code()).isZero();
    assertThat(lines()).hasSize(2_500);
    assertThat(lines().get(1234)).contains("\"customerId\":\"C-1234\"");
    Cli again = replay("--policy", Cli.TINY);
    assertThat(again.out()).isEmpty();
    assertThat(again.err())
        .matches(
            "2,500 records: 2,500 identical, 0 different, 0 that cannot be decided now.\n"
                + "The chain holds; its last hash is [0-9a-f]{64}.\n");
    assertThat(again.code()).isZero();
  }

  @Test
  void a_second_batch_goes_on_where_the_first_ended_even_behind_a_torn_record() throws IOException {
    decide(customers("one.csv", 0, 3));
    Files.writeString(records, "{\"decision\":{", StandardOpenOption.APPEND);
    Cli torn = replay("--policy", Cli.TINY);
    assertThat(torn.code()).isEqualTo(1);
    assertThat(torn.out())
        .isEqualTo(
            "line 4: The last line has no end: its writer died before the record was acknowledged.\n");

    Cli second = decide(customers("two.csv", 3, 5));

    assertThat(second.err())
        .startsWith("'" + records + "' ended in a torn record of 13 bytes, which was cut off:");
    assertThat(replay("--policy", Cli.TINY).err())
        .startsWith("5 records: 5 identical")
        .contains("The chain holds");
  }

  @Test
  void only_what_is_decided_is_on_record() throws IOException {
    Path in =
        Cli.file(
            folder,
            "in.csv",
            Cli.HEADER,
            Cli.good("C-1"),
            "C-2,2026-06-30,NOBODY,,,,",
            Cli.good("C-1"),
            Cli.good("C-3"));

    assertThat(decide(in).err()).contains("4 rows: 2 decided, 2 rejected.");
    assertThat(lines()).hasSize(2);
  }

  @Test
  void under_another_policy_each_difference_is_told_by_path() throws IOException {
    decide(customers("in.csv", 1, 2));
    Cli run = replay("--policy", Cli.TINY, "--set", "mode.floor=PASSIVE");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().replaceAll("[0-9a-f]{64}", "..."))
        .startsWith(
            "line 1 (C-1, 2026-06-30): another policy decided: tiny 1, fingerprint ...; this is tiny 1, fingerprint ....\n"
                + "line 1 (C-1, 2026-06-30): decision.crmMode: recorded \"BASIC\", now \"PASSIVE\"\n"
                + "line 1 (C-1, 2026-06-30): decision.policy.fingerprint: recorded \"...\", now \"...\"\n");
    assertThat(run.err())
        .startsWith("1 record: 0 identical, 1 different, 0 that cannot be decided now.\n");
  }

  @Test
  void a_record_that_was_changed_or_taken_out_is_told_by_line() throws IOException {
    decide(customers("in.csv", 0, 5));
    List<String> forged = new java.util.ArrayList<>(lines());
    forged.set(1, forged.get(1).replace("\"amount\":1000", "\"amount\":9000"));
    forged.remove(3);
    write(forged);
    Cli run = replay("--policy", Cli.TINY);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            "line 2: The hash is not that of the contents: they were changed, or the hash was.\n"
                + "line 4 (C-4, 2026-06-30): It is chained to another record than the one before: a record is"
                + " missing, was added or was changed.\n");
    assertThat(run.err())
        .isEqualTo(
            "3 records: 3 identical, 0 different, 0 that cannot be decided now.\n"
                + "1 line with no sound record.\nThe chain is broken in 1 place.\n");
    assertThat(decide(customers("more.csv", 9, 10)).err())
        .startsWith(
            "gradus: Cannot record to '"
                + records
                + "': '"
                + records
                + "', line 2: The hash is not");
  }

  @Test
  void a_file_of_another_kind_is_refused() throws IOException {
    Path in = customers("in.csv", 0, 1);
    assertThat(Cli.decide(in, "--records", "records.csv").err())
        .startsWith("gradus: --records must end in .jsonl, and 'records.csv' does not.\n");
    assertThat(decide(in, "--out", records.toString()).code()).isEqualTo(2);
    assertThat(replay().err()).isEqualTo("gradus: There is no file '" + records + "'.\n");
    Files.writeString(records, "customerId,asOf\n");
    assertThat(replay().out())
        .isEqualTo("line 1: The line does not end with the hash of a record.\n");
  }
}
