package dev.gradus.cli;

import dev.gradus.SegmentationEngine;
import dev.gradus.record.RecordLine;
import dev.gradus.record.RecordReader;
import dev.gradus.record.Replay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Decides recorded customers again and compares. */
@Command(
    name = "replay",
    description =
        "Verifies the hashes and the chain of records, decides each snapshot again, and says where the decision"
            + " is not the one on record.",
    footer = {
      "",
      "What is found is printed with the values on record: it is customers' data.",
      "Exit code 0: all is as recorded. 1: something is not, or the file cannot be read. 2: usage.",
      "",
      "  gradus replay --policy my-policy --in records.jsonl"
    })
final class ReplayCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Option(
      names = "--in",
      required = true,
      paramLabel = "FILE",
      description = "The records, as 'decide --records' writes them.")
  private Path in = Path.of("");

  @Override
  public Integer call() {
    if (!Files.isRegularFile(in)) {
      throw new CliException("There is no file '" + in + "'.");
    }
    try (SegmentationEngine engine = SegmentationEngine.of(policy.source());
        RecordReader reader = RecordReader.open(in)) {
      ReplayReport report = new ReplayReport(engine.policy(), spec.commandLine().getOut());
      Replay replay = new Replay(engine);
      for (RecordLine line = reader.next(); line != null; line = reader.next()) {
        if (line instanceof RecordLine.Sound sound) {
          report.record(sound, replay.of(sound.record()));
        } else {
          report.noRecord(line);
        }
      }
      spec.commandLine().getErr().print(report.summary(reader.lastHash()));
      spec.commandLine().getErr().flush();
      return report.isClean() ? 0 : 1;
    } catch (IOException e) {
      throw CliException.of("Cannot read '" + in + "'", e);
    }
  }
}
