package dev.gradus.cli;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.engine.ExaminedPolicy;
import dev.gradus.internal.engine.PolicyLoader;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.PolicyTrust;
import dev.gradus.rules.Stage;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports all problems of a policy. */
@Command(
    name = "check",
    description =
        "Says all that is wrong with a policy, by file, line and column, with the line and a caret at the place;"
            + " then its name, version, fingerprint and how many rules each stage has.",
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
      examined.problems().forEach(problem -> out.println(problem.explained()));
      examined.notes().forEach(note -> out.println("note: " + note));
      CheckedPolicy checked = examined.policy();
      if (checked != null) {
        out.println(identity(checked));
      }
      if (!examined.errors().isEmpty()) {
        out.println(
            Plurals.of(examined.errors().size(), "error")
                + ", "
                + Plurals.of(warnings(examined), "warning")
                + ".");
        return 1;
      }
      // What passes the check must be able to decide.
      new PolicyLoader(trust, true, null).load(examined);
      SignatureReport.of(examined, trust).forEach(out::println);
      out.println(size(examined) + ", " + found(examined) + ".");
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

  /** What the policy calls itself, what its decisions know it by, and what it has to say where. */
  private static String identity(CheckedPolicy policy) {
    String stages =
        Arrays.stream(Stage.values())
            .map(stage -> stage.folder() + " " + Plurals.of(rules(policy, stage), "rule"))
            .collect(Collectors.joining(", "));
    return policy.manifest().name()
        + " "
        + policy.manifest().version()
        + "\nfingerprint "
        + policy.fingerprint()
        + "\n"
        + stages;
  }

  private static long rules(CheckedPolicy policy, Stage stage) {
    return policy.rules().stream().filter(rule -> rule.stage() == stage).count();
  }

  /** The size of the policy without the library's own rules. */
  private static String size(ExaminedPolicy examined) {
    long rules = Objects.requireNonNull(examined.policy()).rules().size();
    long ruleFiles =
        examined.files().contents().keySet().stream().filter(PolicyFiles::holdsRules).count();
    return Plurals.of(rules, "rule") + " in " + Plurals.of(ruleFiles, "file");
  }

  private static String found(ExaminedPolicy examined) {
    String warnings =
        warnings(examined) == 0 ? "no problems" : Plurals.of(warnings(examined), "warning");
    int notes = examined.notes().size();
    return notes == 0 ? warnings : warnings + ", " + Plurals.of(notes, "note");
  }

  private static int warnings(ExaminedPolicy examined) {
    return examined.problems().size() - examined.errors().size();
  }
}
