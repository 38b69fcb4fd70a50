package example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.DecisionChange;
import dev.gradus.decision.DecisionChange.Course;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.json.GradusModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decides one customer month by month, each time with the last decision, and prints what changes. */
public final class Year {

  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new GradusModule()).build();

  private Year() {}

  /** Takes a file with a snapshot on each line, in order. */
  public static void main(String[] args) throws IOException {
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      ServiceDecision last = null;
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        CustomerSnapshot snapshot = JSON.readValue(line, CustomerSnapshot.class);
        if (last != null) {
          snapshot = snapshot.toBuilder().previous(last.toPrevious()).build();
        }
        ServiceDecision decision = engine.decide(snapshot);
        print(decision);
        if (last != null) {
          print(DecisionChange.between(last, decision));
        }
        last = decision;
      }
    }
  }

  private static void print(ServiceDecision decision) {
    System.out.println(
        decision.asOf()
            + "  grade " + decision.riskGrade()
            + ", " + decision.tier()
            + ", " + decision.crmMode()
            + (decision.transition().betterSince() == null
                ? ""
                : " (a lighter mode would do since " + decision.transition().betterSince() + ")"));
  }

  private static void print(DecisionChange change) {
    change.shifts().forEach(
        shift ->
            detail(shift.aspect() + (shift.up() ? " up" : " down") + " from " + shift.from() + " to " + shift.to()));
    change.warnings(Course.CONTINUING).stream()
        .filter(warning -> warning.before() != warning.after())
        .forEach(
            warning ->
                detail("warning " + warning.code() + " from " + warning.before() + " to " + warning.after()));
    for (Course course : new Course[] {Course.NEW, Course.ENDED}) {
      change.warnings(course).forEach(warning -> detail(course + " warning " + warning.code()));
      change.actions(course).forEach(
          action ->
              detail(
                  course + " action " + action.what() + " by " + action.who()
                      + (course == Course.NEW ? " until " + action.after() : "")));
    }
  }

  private static void detail(String text) {
    System.out.println("            " + text);
  }
}
