package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeenCustomersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  @Test
  void a_customer_is_new_once_for_each_day() {
    SeenCustomers seen = new SeenCustomers();

    for (int i = 1; i <= 20_000; i++) {
      assertThat(seen.firstLine("C-" + i, DAY, i)).isZero();
    }
    assertThat(seen.firstLine("C-1", DAY, 20_001)).isEqualTo(1);
    assertThat(seen.firstLine("C-20000", DAY, 20_002)).isEqualTo(20_000);
    assertThat(seen.firstLine("C-1", DAY.plusDays(1), 20_003)).isZero();
  }

  @Test
  void above_the_limit_new_customers_pass_unchecked_and_a_note_says_so_once() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter stderr = new PrintWriter(err);
    Destination decisions = new Destination.Stdout(new PrintWriter(out));
    BatchTally tally =
        new BatchTally(
            decisions,
            new Rejects.OnStderr(stderr),
            RecordsOut.of(null, stderr),
            ChangesOut.none(),
            stderr,
            new SeenCustomers(2));

    int line = 2;
    for (String customer : new String[] {"C-1", "C-2", "C-3", "C-4", "C-4", "C-1"}) {
      tally.accept(new RowOutcome.Decided(line, customer, DAY, customer + "|", null, null));
      line += 4;
    }
    Publication.together(decisions);
    tally.report();

    assertThat(out.toString()).isEqualTo("C-1|C-2|C-3|C-4|C-4|");
    assertThat(err.toString())
        .isEqualTo(
            "There are more than 2 customers: those from line 10 on are not checked for being there twice.\n"
                + "line 22 (C-1): customerId: found a customer decided for this day on line 2;"
                + " allowed is each customer once for a day\n"
                + "6 rows: 5 decided, 1 rejected.\n");
  }
}
