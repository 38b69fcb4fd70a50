package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy with rules for all five stages, from files of customers to files of decisions. */
class FiveStagesInFilesTest {

  private static final String POLICY = "src/test/resources/policies/lending";
  private static final String HEADER =
      "customerId,asOf,type,lifecycle,decisionPoint,person.birthDate,person.annualIncome,person.employmentYears,loan.amount,loan.need,credit.overdueStreak";

  @TempDir private Path folder;

  private Cli decide(String... more) throws IOException {
    Path in =
        Cli.file(
            folder,
            "in.csv",
            HEADER,
            "C-1,2026-06-30,INDIVIDUAL,APPLICANT,,1990-01-01,200000,5,80000,LOW_COST,0",
            "C-2,2026-06-30,INDIVIDUAL,APPLICANT,,1990-01-01,200000,5,500000,SPEED,0",
            "C-3,2026-06-30,INDIVIDUAL,APPLICANT,APPLICATION,1990-01-01,200000,5,80000,,4",
            "C-4,2026-06-30,INDIVIDUAL,BORROWER,,1990-01-01,200000,5,80000,,2");
    String[] arguments = new String[5 + more.length];
    System.arraycopy(
        new String[] {"decide", "--policy", POLICY, "--in", in.toString()}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Cli.run(arguments);
  }

  @Test
  void csv_has_recommendation_authority_amount_class_and_next_review() throws IOException {
    Cli run = decide();

    assertThat(run.out().lines().map(FiveStagesInFilesTest::told))
        .containsExactly(
            "customerId,riskGrade,approval,recommendation,authority,maxAmount,assetClass,betterSince,nextReviewOn,outcomes",
            "C-1,A,FAST,APPROVE,OFFICER,200000,,,2026-09-28,",
            "C-2,A,ENHANCED,REFER,MANAGER,200000,,,2026-09-28,",
            "C-3,C,,DECLINE,OFFICER,,,,,",
            "C-4,C,,,,,SUBSTANDARD,,2026-09-28,");
    assertThat(run.out().lines().findFirst().orElseThrow() + "\n").isEqualTo(Cli.DECISION_HEADER);
    assertThat(run.code()).isZero();
  }

  /** The first cells of a line, the channel, and the last ones. */
  private static String told(String line) {
    String[] cells = line.split(",", -1);
    StringBuilder told = new StringBuilder(cells[0] + "," + cells[1] + "," + cells[7]);
    for (int i = cells.length - 7; i < cells.length; i++) {
      told.append(',').append(cells[i]);
    }
    return told.toString();
  }

  @Test
  void json_holds_the_same_and_what_moved() throws IOException {
    Path out = folder.resolve("out.jsonl");
    assertThat(decide("--out", out.toString()).code()).isZero();

    JsonNode approved = new ObjectMapper().readTree(Files.readAllLines(out).get(0));
    JsonNode review = new ObjectMapper().readTree(Files.readAllLines(out).get(3));

    assertThat(approved.at("/recommendation").asText()).isEqualTo("APPROVE");
    assertThat(approved.at("/authority").asText()).isEqualTo("OFFICER");
    assertThat(approved.at("/service/terms/maxAmount").asText()).isEqualTo("200000");
    assertThat(approved.at("/service/monitoring/nextReviewOn").asText()).isEqualTo("2026-09-28");
    assertThat(approved.at("/changes").isEmpty()).isTrue();
    assertThat(review.at("/assetClass").asText()).isEqualTo("SUBSTANDARD");
    assertThat(review.at("/service/approval").isMissingNode()).isTrue();
    assertThat(review.at("/service/pricing/adjustmentBp").asInt()).isEqualTo(-20);
  }
}
