package dev.gradus.cli;

import dev.gradus.internal.check.ConvertedFile;
import dev.gradus.internal.disk.Disk;
import dev.gradus.internal.table.RuleConversion;
import dev.gradus.internal.table.Unfit;
import dev.gradus.internal.text.FileNames;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.Stage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the rules of a rule file as a table, and those of a table as a rule file. */
@Command(
    name = "table",
    description =
        "Writes the rules of a rule file as a table for a spreadsheet, and those of a table as a rule file. What"
            + " comes out says the same, or nothing is written and what has no place in it is named.",
    footer = {
      "",
      "A policy holds a rule in one form only: put the new file in the place of the old one.",
      "Exit code 0: written. 1: the policy has an error, or a rule does not fit. 2: usage.",
      "",
      "  gradus table --from my-policy/assess/score.drl --out score.table.csv"
    })
final class TableCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "FILE",
      description =
          "A file in the folder of its stage: my-policy/assess/score.drl or my-policy/assess/score.table.csv.")
  private Path from = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", description = "Where to. Without it, stdout.")
  private @Nullable Path out;

  @Override
  public Integer call() {
    Path file = from.toAbsolutePath().normalize();
    Path stage = file.getParent();
    Path folder = stage == null ? null : stage.getParent();
    if (stage == null
        || folder == null
        || !isOfStage(stage)
        || !PolicyFiles.holdsRules(lastName(file))) {
      throw new ParameterException(
          spec.commandLine(),
          "--from takes a file that ends in .drl or .table.csv and lies in the folder of its stage, such as"
              + " my-policy/assess/score.drl.");
    }
    if (!Files.isRegularFile(file)) {
      throw new CliException("There is no file '" + FileNames.shown(from) + "'.");
    }
    String path = FileNames.joined(folder.relativize(file));
    RuleConversion converted = ConvertedFile.of(files(folder), path);
    if (converted.text() == null) {
      throw new CliException(
          "nothing is written, for " + converted.path() + " has no place for this:",
          converted.unfit().stream().map(Unfit::toString).toList());
    }
    try (Destination destination = Destination.of(out, spec.commandLine().getOut(), Disk.REAL)) {
      destination.write(converted.text());
      Publication.together(destination);
    }
    PrintWriter err = spec.commandLine().getErr();
    err.println("Put it into the policy as " + converted.path() + " and remove " + path + ".");
    err.flush();
    return 0;
  }

  private static PolicyFiles files(Path folder) {
    try {
      return PolicySource.directory(folder).read();
    } catch (IOException e) {
      throw PolicyOptions.unreadable(folder.toString(), e);
    }
  }

  private static boolean isOfStage(Path folder) {
    return Arrays.stream(Stage.values()).anyMatch(stage -> lastName(folder).equals(stage.folder()));
  }

  private static String lastName(Path path) {
    return path.getFileName() == null ? "" : FileNames.joined(path.getFileName());
  }
}
