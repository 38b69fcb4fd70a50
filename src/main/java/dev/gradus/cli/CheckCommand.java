package dev.gradus.cli;

import dev.gradus.internal.engine.ExaminedPolicy;
import dev.gradus.internal.engine.LoadedPolicy;
import dev.gradus.internal.engine.PolicyLoader;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.PolicyTrust;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports all problems of a policy. */
@Command(
    name = "check",
    description =
        "Says all that is wrong with a policy, by file, line and column, with the line and a caret at the place.",
    footer = {"", "Exit code 0: the policy can decide. 1: it has an error."})
final class CheckCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "The folder of the policy; 'bundled' for the bundled one.")
  private String policy = PolicyOptions.BUNDLED;

  @Mixin private TrustOptions trusted = new TrustOptions();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PolicySource source = PolicyOptions.source(policy);
    PolicyTrust trust = trusted.trust();
    try {
      ExaminedPolicy examined = ExaminedPolicy.of(source.read());
      List<PolicyProblem> problems = examined.problems();
      problems.forEach(problem -> out.println(problem.explained()));
      long errors = examined.errors().size();
      String warnings = Plurals.of(problems.size() - errors, "warning");
      if (errors > 0) {
        out.println(Plurals.of(errors, "error") + ", " + warnings + ".");
        return 1;
      }
      // What passes the check must be able to decide.
      LoadedPolicy loaded = new PolicyLoader(trust, true, null).load(examined);
      out.println(
          size(loaded, examined.files())
              + ", "
              + (problems.isEmpty() ? "no problems" : warnings)
              + ".");
      return 0;
    } catch (InvalidPolicyException e) {
      e.problems().forEach(problem -> out.println(problem.explained()));
      out.println(Plurals.of(e.problems().size(), "error") + ".");
      return 1;
    } catch (IOException e) {
      throw PolicyOptions.unreadable(policy, e);
    } finally {
      out.flush();
    }
  }

  /** The size of the policy without the library's own rules. */
  private static String size(LoadedPolicy loaded, PolicyFiles files) {
    long rules =
        loaded.policy().rules().stream()
            .filter(rule -> files.contents().containsKey(rule.at().file()))
            .count();
    long ruleFiles =
        files.contents().keySet().stream().filter(name -> name.endsWith(PolicyFiles.RULES)).count();
    return Plurals.of(rules, "rule") + " in " + Plurals.of(ruleFiles, "file");
  }
}
