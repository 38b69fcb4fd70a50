package dev.gradus.cli;

import dev.gradus.policy.PolicyKeys;
import dev.gradus.policy.PolicyTrust;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
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

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  /** Whose signatures are needed; nobody's where no key was named. */
  PolicyTrust trust() {
    if (trusted.isEmpty() && required == null) {
      return PolicyTrust.anybody();
    }
    if (trusted.isEmpty()) {
      throw usage("--required needs the keys that count: --trusted FILE.pub");
    }
    int signers = required == null ? trusted.size() : required;
    if (signers < 1 || signers > trusted.size()) {
      throw usage("--required must be from 1 to the number of trusted keys, " + trusted.size());
    }
    List<PublicKey> keys = new ArrayList<>();
    for (Path file : trusted) {
      keys.add(key(file));
    }
    if (keys.stream().distinct().count() < keys.size()) {
      throw usage("--trusted names a key twice; every signer needs a key of their own");
    }
    return new PolicyTrust(keys, signers);
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
