package dev.gradus.cli;

import dev.gradus.SegmentationEngine;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.PolicyTrust;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a policy is signed as required. */
@Command(
    name = "verify",
    description = "Says whether a policy is sound and signed by enough of the trusted keys.",
    footer = {
      "",
      "Exit code 0: it is. 1: it is not, or it cannot be used. 2: usage.",
      "",
      "  gradus verify my-policy --trusted keys/anna.pub --trusted keys/ben.pub --required 2"
    })
final class VerifyCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder of the policy.")
  private Path policy = Path.of("");

  @Mixin private TrustOptions trusted = new TrustOptions();

  @Override
  public Integer call() {
    PolicyTrust trust = trusted.trust();
    if (trust.keys().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name the keys that count: --trusted FILE.pub, once for each.");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (SegmentationEngine engine =
        SegmentationEngine.builder().policy(PolicySource.directory(policy)).trust(trust).build()) {
      Policy verified = engine.policy();
      out.println(
          verified
              + " ("
              + verified.fingerprint()
              + ") is signed as required, by at least "
              + trust.requiredSigners()
              + " of "
              + Plurals.of(trust.keys().size(), "trusted key")
              + ".");
      return 0;
    } catch (InvalidPolicyException e) {
      e.problems().forEach(problem -> out.println(problem.explained()));
      out.println("The policy is not verified.");
      return 1;
    } finally {
      out.flush();
    }
  }
}
