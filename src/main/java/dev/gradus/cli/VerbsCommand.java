package dev.gradus.cli;

import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.view.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the verbs that rules may say, by stage. */
@Command(
    name = "verbs",
    description =
        "Lists the verbs: what the rules of each stage may say, and how several become one.")
final class VerbsCommand implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--policy",
      paramLabel = "DIR",
      description = "The folder of a policy, whose own outcomes are listed as well.")
  private @Nullable Path policy;

  @Option(names = "--lang", paramLabel = "en|zh", description = "The language of the meanings.")
  private Language language = Language.EN;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(new VerbList(vocabulary(), language).text());
    out.flush();
  }

  private Vocabulary vocabulary() {
    return policy == null ? Vocabulary.LIBRARY : PolicyOptions.vocabulary(policy.toString());
  }
}
