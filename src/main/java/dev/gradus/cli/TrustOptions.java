package dev.gradus.cli;

import dev.gradus.policy.PolicyKeys;
import dev.gradus.policy.PolicyTrust;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say whose signatures a policy needs. */
final class TrustOptions {

  @Option(
      names = "--trusted",
      paramLabel = "FILE.pub",
      description = "A public key whose signature counts. May be given several times.")
  private List<Path> trusted = List.of();

  @Option(
      names = "--required",
      paramLabel = "N",
      description = "How many of the trusted keys must have signed. Without it, all of them.")
  private @Nullable Integer required;

  @Option(
      names = "--revoked",
      paramLabel = "KEY-ID",
      description =
          "The id of a trusted key whose signatures do not count any more. May be given several times.")
  private List<String> revoked = List.of();

  @Option(
      names = "--not-before",
      paramLabel = "N",
      description = "The smallest number that the policy may be signed with.")
  private long notBefore;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  /** Whose signatures are needed; nobody's where no key was named. */
  PolicyTrust trust() {
    if (trusted.isEmpty()) {
      if (required != null || !revoked.isEmpty() || notBefore != 0) {
        throw usage(
            "--required, --revoked and --not-before need the keys that count: --trusted FILE.pub");
      }
      return PolicyTrust.anybody();
    }
    int signers = required == null ? trusted.size() : required;
    if (signers < 1 || signers > trusted.size()) {
      throw usage("--required must be from 1 to the number of trusted keys, " + trusted.size());
    }
    List<PublicKey> keys = trusted.stream().map(TrustOptions::key).toList();
    if (keys.stream().distinct().count() < keys.size()) {
      throw usage("--trusted names a key twice; every signer needs a key of their own");
    }
    try {
      return new PolicyTrust(keys, signers, Set.copyOf(revoked), notBefore);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private static PublicKey key(Path file) {
    try {
      return PolicyKeys.readPublic(file);
    } catch (IOException e) {
      throw CliException.of("Cannot read the key '" + file + "'", e);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(command.commandLine(), message + ".");
  }
}
