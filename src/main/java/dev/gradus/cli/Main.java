package dev.gradus.cli;

import dev.gradus.internal.check.LibraryVersion;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line: results go to stdout or {@code --out}, everything else to stderr. */
@Command(
    name = "gradus",
    mixinStandardHelpOptions = true,
    versionProvider = Main.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    usageHelpWidth = 110,
    description =
        "Decides risk grade, tier, CRM mode and service of a lender's customers, by rules, and says why.",
    footerHeading = "%n")
public final class Main implements Runnable, IVersionProvider {

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of a defect of Gradus.")
  private boolean debug;

  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("demo", DemoCommand.class);
    COMMANDS.put("decide", DecideCommand.class);
    COMMANDS.put("explain", ExplainCommand.class);
    COMMANDS.put("replay", ReplayCommand.class);
    COMMANDS.put("check", CheckCommand.class);
    COMMANDS.put("table", TableCommand.class);
    COMMANDS.put("fields", FieldsCommand.class);
    COMMANDS.put("verbs", VerbsCommand.class);
    COMMANDS.put("keygen", KeygenCommand.class);
    COMMANDS.put("sign", SignCommand.class);
    COMMANDS.put("verify", VerifyCommand.class);
  }

  private Main() {}

  /** Runs the command line; exits the JVM only if something went wrong. */
  public static void main(String[] args) {
    ArgumentPaths.nameWorkingFolder();
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = run(out, err, ArgumentPaths.asGiven(args));
    // A full disk, or a reader that is gone: whoever asked has not got all of it. Rejected rows and
    // summaries go to stderr, so what it loses counts as well.
    boolean told = !err.checkError();
    if (code == 0 && out.checkError()) {
      err.println("gradus: the output could not be written to its end.");
      code = 1;
    }
    if (code == 0 && !told) {
      code = 1;
    }
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Runs a command.
   *
   * @param out takes results
   * @param err takes everything else
   * @return 0 done, 1 the input is wrong, 2 usage
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    // Hibernate Validator would else talk to java.util.logging, which writes its every start to
    // stderr.
    System.setProperty("org.jboss.logging.provider", "slf4j");
    Main main = new Main();
    Failures failures = new Failures(() -> main.debug);
    CommandLine commands = new CommandLine(main);
    named(args).forEach(name -> commands.addSubcommand(name, COMMANDS.get(name)));
    commands
        .setOut(out)
        .setErr(err)
        .registerConverter(Path.class, ArgumentPaths::converted)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures);
    try {
      return commands.execute(args);
    } catch (Error e) {
      return failures.unexpected(e, err);
    }
  }

  /**
   * The command that is called, so that no time is spent on the others; all where it is unclear.
   */
  private static Collection<String> named(String... args) {
    for (String arg : args) {
      if (!arg.startsWith("-")) {
        return COMMANDS.containsKey(arg) ? List.of(arg) : COMMANDS.keySet();
      }
    }
    return COMMANDS.keySet();
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "name a command: " + String.join(", ", spec.subcommands().keySet()) + ".");
  }

  /** Names the version of the library. */
  @Override
  public String[] getVersion() {
    return new String[] {"gradus " + LibraryVersion.get()};
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
