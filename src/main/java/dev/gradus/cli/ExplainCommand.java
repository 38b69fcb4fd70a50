package dev.gradus.cli;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.InvalidSnapshotException;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.intake.SnapshotAssembler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        "Decides one customer and says why: how the points add up, each rule that fired, and what follows.",
    footer = {"", "  gradus explain --in customers.csv --customer C-1001"})
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

  @Option(names = "--lang", paramLabel = "en|zh", description = "The language of the text.")
  private Language language = Language.EN;

  @Override
  public Integer call() {
    FileFormat format =
        FileFormat.of(in.toString())
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--in must end in .json, .jsonl or .csv, and '" + in + "' does not."));
    try (Input input = Input.open(in, format);
        SegmentationEngine engine = SegmentationEngine.of(policy.source())) {
      Row row = new CustomerSearch(engine.policy().fields(), input, customer).find();
      ServiceDecision decision = decide(engine, row);
      spec.commandLine().getOut().print(new Explanation(engine.policy(), language).of(decision));
      spec.commandLine().getOut().flush();
      return 0;
    } catch (IOException e) {
      throw CliException.of("Cannot read '" + in + "'", e);
    }
  }

  private ServiceDecision decide(SegmentationEngine engine, Row row) {
    List<SnapshotProblem> problems = row.problems();
    if (!row.whole()) {
      try {
        ServiceDecision decision = engine.decide(SnapshotAssembler.assemble(row.values()));
        if (problems.isEmpty()) {
          return decision;
        }
      } catch (InvalidSnapshotException e) {
        problems = RowDecider.united(problems, e.problems());
      }
    }
    RowOutcome.Rejected rejected = new RowOutcome.Rejected(row.line(), row.customerId(), problems);
    throw new CliException(
        "the customer breaks the data contract:\n"
            + problems.stream()
                .map(problem -> "  " + Rejects.OnStderr.sentence(rejected, problem))
                .collect(Collectors.joining("\n")));
  }
}
