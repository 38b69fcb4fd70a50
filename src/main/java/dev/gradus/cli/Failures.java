package dev.gradus.cli;

import dev.gradus.internal.text.HiddenCharacter;
import dev.gradus.internal.text.LibraryConflict;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyLimitException;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on stderr what went wrong, without a stack trace, and gives the exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private static final int WRONG_INPUT = 1;
  private static final int USAGE = 2;

  private final BooleanSupplier debug;

  Failures(BooleanSupplier debug) {
    this.debug = debug;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
    PrintWriter err = command.getErr();
    if (failure instanceof CliException
        || failure instanceof InvalidPolicyException
        || failure instanceof PolicyLimitException) {
      err.println("gradus: " + failure.getMessage());
      err.flush();
      return WRONG_INPUT;
    }
    return unexpected(failure, err);
  }

  /** Reports a failure that no command expects: a defect of the program. */
  int unexpected(Throwable failure, PrintWriter err) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    if (cause instanceof LinkageError conflict) {
      err.println("gradus: " + LibraryConflict.describe(conflict));
      err.flush();
      return WRONG_INPUT;
    }
    if (cause instanceof OutOfMemoryError) {
      err.println("gradus: memory ran out. Give it more: java -Xmx256m -jar gradus-cli.jar ...");
      err.flush();
      return WRONG_INPUT;
    }
    String place =
        failure instanceof RowFailure row ? ", on line " + row.line() + " of the input" : "";
    err.println(
        "gradus: this is a defect of Gradus, not of your input: "
            + cause.getClass().getSimpleName()
            + place
            + ".");
    if (debug.getAsBoolean()) {
      failure.printStackTrace(err);
    } else {
      err.println(
          "Please report it with what the same command prints with --debug; take customers' data out first.");
    }
    err.flush();
    return WRONG_INPUT;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("gradus: " + HiddenCharacter.shown(String.valueOf(failure.getMessage())));
    UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    err.flush();
    return USAGE;
  }
}
