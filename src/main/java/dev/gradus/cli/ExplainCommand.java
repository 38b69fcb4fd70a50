package dev.gradus.cli;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.InvalidSnapshotException;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.Target;
import dev.gradus.internal.disk.Disk;
import dev.gradus.policy.Policy;
import dev.gradus.record.DecisionRecord;
import dev.gradus.view.Audience;
import dev.gradus.view.DecisionView;
import dev.gradus.view.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Explains one decision in full. */
@Command(
    name = "explain",
    description =
        "Decides one customer and says why: to the customer in plain words, to the officer with all"
            + " that follows, to the auditor with the record.",
    footer = {
      "",
      "  gradus explain --in customers.csv --customer C-1001",
      "  gradus explain --in customers.csv --customer C-1001 --why-not GOLD",
      "  gradus explain --in customer.json --for customer --lang zh --out letter.html"
    })
final class ExplainCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Option(
      names = "--in",
      required = true,
      paramLabel = "FILE",
      description = "The customer: .json for one alone, or .csv or .jsonl with --customer.")
  private Path in = Path.of("");

  @Option(
      names = "--customer",
      paramLabel = "ID",
      description = "Which customer of the file; of several days, the latest.")
  private @Nullable String customer;

  @Option(
      names = "--why-not",
      paramLabel = "RULE|OUTCOME",
      description =
          "Say instead why a rule did not fire or an outcome is not another: RPY-520, A, GOLD,"
              + " FAST, BASIC.")
  private @Nullable String whyNot;

  @Option(
      names = "--for",
      paramLabel = "customer|officer|auditor",
      description = "Who reads it. Without it, the officer.")
  private Audience audience = Audience.OFFICER;

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      description = "How it is written. Without it, as --out ends, else as text.")
  private @Nullable ViewFormat format;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to. Without it, stdout.")
  private @Nullable Path out;

  @Option(names = "--lang", paramLabel = "en|zh", description = "The language of the text.")
  private Language language = Language.EN;

  @Override
  public Integer call() {
    FileFormat inFormat =
        FileFormat.of(in.toString())
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--in must end in .json, .jsonl or .csv, and '" + in + "' does not."));
    if (whyNot != null && audience != Audience.OFFICER) {
      throw new ParameterException(
          spec.commandLine(),
          "--why-not shows rules and points: it is for the officer, without --for.");
    }
    try (Input input = Input.open(in, inFormat);
        SegmentationEngine engine = SegmentationEngine.of(policy.source())) {
      Row row = new CustomerSearch(engine.policy().fields(), input, customer).find();
      if (out != null && input.isSame(out)) {
        throw new ParameterException(
            spec.commandLine(), "--out is the file of --in, which would be lost.");
      }
      DecisionView view = view(engine.policy(), snapshot(engine, row), engine);
      try (Destination destination = Destination.of(out, spec.commandLine().getOut(), Disk.REAL)) {
        destination.write(ViewFormat.of(format, out).write(view));
        Publication.together(destination);
      }
      return 0;
    } catch (IOException e) {
      throw CliException.of("Cannot read '" + in + "'", e);
    }
  }

  private DecisionView view(Policy decided, CustomerSnapshot snapshot, SegmentationEngine engine) {
    if (whyNot != null) {
      Target target = WhyNotTarget.of(whyNot, decided);
      return DecisionView.forWhyNot(engine.whyNot(snapshot, target), decided, language);
    }
    Explanation explanation = engine.explain(snapshot);
    return switch (audience) {
      case CUSTOMER -> DecisionView.forCustomer(explanation, decided, language);
      case OFFICER -> DecisionView.forOfficer(explanation, decided, language);
      case AUDITOR -> {
        DecisionRecord record = DecisionRecord.inFull(snapshot, explanation);
        yield DecisionView.forAuditor(explanation, decided, record, language);
      }
    };
  }

  /** The customer of a row, whom the engine can decide. */
  private static CustomerSnapshot snapshot(SegmentationEngine engine, Row row) {
    List<SnapshotProblem> problems = row.problems();
    CustomerSnapshot snapshot = row.snapshot();
    if (snapshot != null) {
      try {
        engine.decide(snapshot);
        if (problems.isEmpty()) {
          return snapshot;
        }
      } catch (InvalidSnapshotException e) {
        problems = RowDecider.united(problems, e.problems());
      }
    }
    RowOutcome.Rejected rejected = new RowOutcome.Rejected(row.line(), row.customerId(), problems);
    throw new CliException(
        "the customer breaks the data contract:",
        problems.stream().map(problem -> Rejects.OnStderr.sentence(rejected, problem)).toList());
  }
}
