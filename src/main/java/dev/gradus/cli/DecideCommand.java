package dev.gradus.cli;

import dev.gradus.SegmentationEngine;
import dev.gradus.internal.disk.Disk;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.PolicyTrust;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Decides all customers of a file. */
@Command(
    name = "decide",
    description = "Decides all customers of a file, in the order of the file.",
    footer = {
      "",
      "Rows that break the data contract are reported with their line, and the rest go on.",
      "Exit code 0: every row was decided or reported. 1: the input as a whole is wrong. 2: usage.",
      "",
      "  gradus decide --in customers.csv --out decisions.csv --rejects rejects.csv",
      "  gradus decide --in july.csv --previous june.jsonl --out july.jsonl --changes changes.csv"
    })
final class DecideCommand implements Callable<Integer> {

  private static final String ENDINGS = " must end in .csv or .jsonl";
  private static final int MOST_THREADS = 256;

  private final Disk disk;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Mixin private TrustOptions trusted = new TrustOptions();

  @Option(
      names = "--in",
      required = true,
      paramLabel = "FILE",
      description = "The customers: .csv with a header, or .jsonl. A single - reads stdin.")
  private String in = "-";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The decisions: .csv for a line of codes each, .jsonl for all of each. Without it, CSV on stdout.")
  private @Nullable Path out;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "The rows that were not decided and why: .csv or .jsonl. Without it, on stderr.")
  private @Nullable Path rejects;

  @Option(
      names = "--records",
      paramLabel = "FILE",
      description =
          "Put each decision on record: a .jsonl file, to whose end they are added, for 'replay'.")
  private @Nullable Path records;

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description =
          "The last decisions: a .jsonl file that an earlier --out wrote. Each row is joined with the"
              + " latest decision on its customer, so that modes step down in time and changes are seen.")
  private @Nullable Path previous;

  @Option(
      names = "--changes",
      paramLabel = "FILE",
      description =
          "What changed since the decisions of --previous: .csv for a line for each thing, .jsonl for"
              + " one for each customer.")
  private @Nullable Path changes;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads decide. Without it, one per core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  DecideCommand() {
    this(Disk.REAL);
  }

  DecideCommand(Disk disk) {
    this.disk = disk;
  }

  @Override
  public Integer call() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw usage("--threads must be from 1 to " + MOST_THREADS);
    }
    FileFormat outFormat = out == null ? FileFormat.CSV : lines("--out", out.toString());
    if (rejects != null) {
      lines("--rejects", rejects.toString());
    }
    requireJsonLines("--records", records);
    requireJsonLines("--previous", previous);
    if (changes != null && previous == null) {
      throw usage("--changes needs --previous: the decisions to compare with");
    }
    ChangeFormat changeFormat =
        changes == null ? null : ChangeFormat.of(lines("--changes", changes.toString()));
    PolicySource source = policy.source();
    PolicyTrust trust = trusted.trust();
    try (Input input = input()) {
      refuseOneFileTwice(input);
      LineReader reader = new LineReader(input.stream());
      Line first = firstLine(input, reader);
      try (LastDecisions last = previous == null ? null : LastDecisions.open(previous);
          SegmentationEngine engine =
              SegmentationEngine.builder().policy(source).trust(trust).build();
          Destination decisions = Destination.of(out, spec.commandLine().getOut(), disk);
          Rejects rejected = Rejects.of(rejects, spec.commandLine().getErr(), disk);
          RecordsOut recorded = RecordsOut.of(records, spec.commandLine().getErr());
          ChangesOut changed = ChangesOut.of(last, changes, changeFormat, disk)) {
        DecisionFormat format = DecisionFormat.of(outFormat);
        RowParser parser = parser(engine, input, first);
        BatchTally tally =
            new BatchTally(decisions, rejected, recorded, changed, spec.commandLine().getErr());
        RowDecider decider =
            new RowDecider(
                engine, parser, format, records != null, new PreviousJoin(last, changeFormat));
        decisions.write(format.head());
        try (Batch batch = new Batch(decider, threads);
            Progress progress = Progress.of(input.size())) {
          batch.run(
              input.format() == FileFormat.CSV ? null : first,
              reader,
              outcome -> {
                tally.accept(outcome);
                progress.at(reader.consumed());
              });
        } catch (OutOfMemoryError e) {
          throw tally.outOfMemory();
        }
        recorded.commit();
        Publication.together(decisions, rejected, changed);
        tally.report();
        return 0;
      }
    } catch (IOException e) {
      throw CliException.of("Cannot read '" + in + "'", e);
    }
  }

  private Input input() {
    return in.equals("-")
        ? Input.stdin(System.in)
        : Input.open(ArgumentPaths.of(in), lines("--in", in));
  }

  private static Line firstLine(Input input, LineReader reader) throws IOException {
    Line line = reader.next();
    if (line == null) {
      throw new CliException("'" + input.name() + "' is empty.");
    }
    while (line != null && line.isBlank()) {
      line = reader.next();
    }
    if (line == null) {
      throw new CliException("'" + input.name() + "' holds nothing but blank lines.");
    }
    return line;
  }

  private static RowParser parser(SegmentationEngine engine, Input input, Line first) {
    return input.format() == FileFormat.CSV
        ? new CsvRowParser(CsvHeader.read(engine.policy().fields(), input.name(), first))
        : new JsonRowParser(engine.policy().fields());
  }

  private FileFormat lines(String option, String name) {
    return FileFormat.of(name)
        .filter(format -> format != FileFormat.JSON)
        .orElseThrow(() -> usage(option + ENDINGS + ", and '" + name + "' does not"));
  }

  private void requireJsonLines(String option, @Nullable Path file) {
    if (file != null && !file.toString().endsWith(FileFormat.JSONL.ending())) {
      throw usage(option + " must end in .jsonl, and '" + file + "' does not");
    }
  }

  private void refuseOneFileTwice(Input input) {
    FilesApart files =
        new FilesApart(input)
            .reads("--previous", previous)
            .writes("--out", out)
            .writes("--rejects", rejects)
            .writes("--records", records)
            .writes("--changes", changes);
    files
        .problem()
        .ifPresent(
            problem -> {
              throw usage(problem);
            });
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message + ".");
  }
}
