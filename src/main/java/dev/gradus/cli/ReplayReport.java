package dev.gradus.cli;

import dev.gradus.customer.SnapshotProblem;
import dev.gradus.policy.Policy;
import dev.gradus.record.DecisionRecord;
import dev.gradus.record.Difference;
import dev.gradus.record.RecordLine;
import dev.gradus.record.ReplayResult;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Reports what a replay found: one line for each finding on stdout, then a summary. */
final class ReplayReport {

  private static final int LONGEST = 300;

  private final Policy policy;
  private final PrintWriter out;
  private long records;
  private long identical;
  private long differing;
  private long refused;
  private long brokenLinks;
  private long noRecords;

  ReplayReport(Policy policy, PrintWriter out) {
    this.policy = policy;
    this.out = out;
  }

  void record(RecordLine.Sound line, ReplayResult result) {
    records++;
    String place = place(line);
    if (line.chainProblem() != null) {
      brokenLinks++;
      out.println(place + line.chainProblem());
    }
    if (result instanceof ReplayResult.Different different) {
      differing++;
      different(place, line.record(), different);
    } else if (result instanceof ReplayResult.Refused problems) {
      refused++;
      for (SnapshotProblem problem : problems.problems()) {
        out.println(place + "cannot be decided now: " + problem);
      }
    } else {
      identical++;
    }
    out.flush();
  }

  private void different(String place, DecisionRecord record, ReplayResult.Different result) {
    if (result.otherLibrary()) {
      out.println(place + "version " + record.libraryVersion() + " of the library decided.");
    }
    if (result.otherPolicy()) {
      out.println(
          place
              + "another policy decided: "
              + record.policy().name()
              + " "
              + record.policy().version()
              + ", fingerprint "
              + record.policy().fingerprint()
              + "; this is "
              + policy
              + ", fingerprint "
              + policy.fingerprint()
              + ".");
    }
    for (Difference difference : result.differences()) {
      out.println(
          place
              + difference.path()
              + ": recorded "
              + shown(difference.recorded())
              + ", now "
              + shown(difference.now()));
    }
  }

  /** A line that is no record. */
  void noRecord(RecordLine line) {
    noRecords++;
    String problem =
        line instanceof RecordLine.Broken broken
            ? broken.problem()
            : "The last line has no end: its writer died before the record was acknowledged.";
    out.println("line " + line.number() + ": " + problem);
    out.flush();
  }

  private static String place(RecordLine.Sound line) {
    DecisionRecord record = line.record();
    return "line " + line.number() + " (" + record.customerId() + ", " + record.asOf() + "): ";
  }

  private static String shown(@Nullable String json) {
    if (json == null) {
      return "nothing";
    }
    return json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "...";
  }

  boolean isClean() {
    return identical == records && brokenLinks == 0 && noRecords == 0;
  }

  /**
   * Returns the summary. The last hash, kept elsewhere, shows later that no record was removed from
   * the end.
   */
  String summary(@Nullable String lastHash) {
    StringBuilder text = new StringBuilder();
    text.append(Plurals.of(records, "record")).append(": ");
    text.append(Plurals.of(identical)).append(" identical, ");
    text.append(Plurals.of(differing)).append(" different, ");
    text.append(Plurals.of(refused)).append(" that cannot be decided now.\n");
    if (noRecords > 0) {
      text.append(Plurals.of(noRecords, "line")).append(" with no sound record.\n");
    }
    if (brokenLinks > 0) {
      text.append("The chain is broken in ").append(Plurals.of(brokenLinks, "place")).append(".\n");
    } else if (lastHash != null) {
      text.append("The chain holds; its last hash is ").append(lastHash).append(".\n");
    }
    return text.toString();
  }
}
