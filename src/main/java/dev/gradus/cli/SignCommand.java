package dev.gradus.cli;

import dev.gradus.SegmentationEngine;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyKeys;
import dev.gradus.policy.PolicySignatures;
import dev.gradus.policy.PolicySource;
import dev.gradus.policy.PolicyTrust;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs a policy. */
@Command(
    name = "sign",
    description =
        "Checks a policy and adds a signature to its policy.sig; an older one by the same key goes.",
    footer = {
      "",
      "What is signed is what the policy means, under this version of Gradus: indenting a rule breaks no signature.",
      "",
      "  gradus sign my-policy --key keys/anna.key"
    })
final class SignCommand implements Callable<Integer> {

  private static final String PRIVATE = ".key";

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder of the policy.")
  private Path policy = Path.of("");

  @Option(
      names = "--key",
      required = true,
      paramLabel = "NAME.key",
      description = "The signer's private key.")
  private Path key = Path.of("");

  @Option(
      names = "--pub",
      paramLabel = "NAME.pub",
      description =
          "The public key that belongs to it. Without it, the NAME.pub beside the private key.")
  private @Nullable Path pub;

  @Override
  public Integer call() {
    PublicKey open = open();
    PolicySource source = PolicySource.directory(policy);
    Policy checked;
    try (SegmentationEngine engine = SegmentationEngine.of(source)) {
      checked = engine.policy();
    }
    String line = line(checked, secret(), open);
    SignatureLines lines = read(source).with(line);
    refuseAnotherPair(line, checked, open);
    try (Destination file = OutputFile.open(policy.resolve(PolicySignatures.FILE))) {
      file.write(lines.text());
      Publication.together(file);
    }
    spec.commandLine()
        .getOut()
        .println(
            checked
                + " ("
                + checked.fingerprint()
                + ") is signed by key "
                + PolicySignatures.idOf(open)
                + "; "
                + Plurals.of(lines.count(), "signature")
                + " in "
                + PolicySignatures.FILE
                + ".");
    spec.commandLine().getOut().flush();
    return 0;
  }

  private PrivateKey secret() {
    try {
      return PolicyKeys.readPrivate(key);
    } catch (IOException e) {
      throw CliException.of("Cannot read the key '" + key + "'", e);
    }
  }

  private PublicKey open() {
    Path file = pub;
    if (file == null) {
      String name = key.toString();
      if (!name.endsWith(PRIVATE)) {
        throw new CliException(
            "'" + key + "' does not end in .key, so --pub must name the public key beside it.");
      }
      file = Path.of(name.substring(0, name.length() - PRIVATE.length()) + ".pub");
    }
    try {
      return PolicyKeys.readPublic(file);
    } catch (IOException e) {
      throw CliException.of("Cannot read the key '" + file + "'", e);
    }
  }

  private static String line(Policy policy, PrivateKey secret, PublicKey open) {
    try {
      return PolicySignatures.sign(policy.fingerprint(), secret, open);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("An Ed25519 key that was read cannot sign.", e);
    }
  }

  private SignatureLines read(PolicySource source) {
    try {
      return SignatureLines.of(source.read());
    } catch (IOException e) {
      throw PolicyOptions.unreadable(policy.toString(), e);
    }
  }

  /** A signature that its own public key does not verify would only be found out by others. */
  private void refuseAnotherPair(String line, Policy checked, PublicKey open) {
    PolicyFiles signed = SignatureLines.alone(line);
    if (!PolicySignatures.problems(signed, checked.fingerprint(), PolicyTrust.of(1, open))
        .isEmpty()) {
      throw new CliException("'" + key + "' and the public key do not belong together.");
    }
  }

  /** The path with an ending added to its name. */
  static Path sibling(Path path, String ending) {
    return path.resolveSibling(path.getFileName() + ending);
  }
}
