package dev.gradus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a run of the command line came to. */
public record Cli(int code, String out, String err) {

  /** A policy small enough to know its decisions by heart. */
  static final String TINY = "src/test/resources/policies/tiny";

  static final String HEADER =
      "customerId,asOf,type,credit.score,credit.scoreScale,credit.overdueStreak,loan.amount";

  static final String DECISION_HEADER =
      "customerId,riskGrade,riskPoints,valueClass,standing,tier,crmMode,approval,manager,adjustmentBp,maxTermMonths,"
          + "minCoverage,monitoringDays,warnings,actions,offers,referral,rules,recommendation,"
          + "authority,maxAmount,assetClass,betterSince,nextReviewOn,outcomes\n";

  public static Cli run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Cli(code, out.toString(), err.toString());
  }

  /** Decides a file with the tiny policy. */
  static Cli decide(Path in, String... more) {
    List<String> args = new ArrayList<>(List.of("decide", "--policy", TINY, "--in", in.toString()));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  /** Writes a file of lines, each ended by LF. */
  static Path file(Path folder, String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  /** A line that decides well. */
  static String good(String customerId) {
    return customerId + ",2026-06-30,INDIVIDUAL,700,FICO,0,1000";
  }

  /** The customers decided, in their order. */
  List<String> decided() {
    return out.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
  }
}
