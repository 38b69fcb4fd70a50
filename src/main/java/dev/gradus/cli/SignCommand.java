package dev.gradus.cli;

import dev.gradus.SegmentationEngine;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyKeys;
import dev.gradus.policy.PolicySignature;
import dev.gradus.policy.PolicySignatures;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs a policy. */
@Command(
    name = "sign",
    description =
        "Checks a policy and adds a signature to its policy.sig; an older one by the same key goes.",
    footer = {
      "",
      "What is signed is what the policy means, under this version of Gradus, with the number, name, days and note that"
          + " stand in policy.sig: indenting a rule breaks no signature, changing a word of the signature does.",
      "",
      "  gradus sign my-policy --key keys/anna.key --by 'Anna Li' --note 'Approved on 24 November' --expires 2027-12-31"
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

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "The signer's name. Without it, the name of the key's file.")
  private @Nullable String signer;

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "What readers of the signature should know, in one line.")
  private @Nullable String note;

  @Option(
      names = "--number",
      paramLabel = "N",
      description =
          "The policy's number: larger than that of the policy whose place it takes. Without it, the number in"
              + " policy.sig if somebody signed the policy as it stands, else the next one.")
  private @Nullable Long number;

  @Option(
      names = "--expires",
      paramLabel = "YYYY-MM-DD",
      description =
          "The last day (in UTC) on which an engine may load the policy by this signature. Without it, any day.")
  private @Nullable LocalDate expires;

  @Override
  public Integer call() {
    PublicKey open = open();
    PolicySource source = PolicySource.directory(policy);
    Policy checked;
    try (SegmentationEngine engine = SegmentationEngine.of(source)) {
      checked = engine.policy();
    }
    PolicySignatures beside = read(source);
    PolicySignature signature = sign(statement(checked, beside), secret(), open);
    if (!signature.verifies(open)) {
      // It would only be found out by others.
      throw new CliException("'" + key + "' and the public key do not belong together.");
    }
    PolicySignatures all = beside.with(signature);
    try (Destination file = OutputFile.open(policy.resolve(PolicySignatures.FILE))) {
      file.write(all.text());
      Publication.together(file);
    }
    spec.commandLine()
        .getOut()
        .println(
            checked
                + " ("
                + checked.fingerprint()
                + ") is signed as number "
                + signature.number()
                + " by "
                + signature.signer()
                + ", key "
                + signature.keyId()
                + "; "
                + Plurals.of(all.list().size(), "signature")
                + " in "
                + PolicySignatures.FILE
                + ".");
    spec.commandLine().getOut().flush();
    return 0;
  }

  private PolicySignature.Builder statement(Policy checked, PolicySignatures beside) {
    try {
      PolicySignature.Builder statement =
          PolicySignature.builder(
              checked.fingerprint(),
              number == null ? next(checked, beside) : number,
              signer == null ? nameOfKey() : signer,
              Today.utc());
      if (expires != null) {
        statement.expires(expires);
      }
      return note == null ? statement : statement.note(note);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** The number that others gave the policy as it stands, else the next after all numbers given. */
  private static long next(Policy checked, PolicySignatures beside) {
    return beside.list().stream()
        .filter(signature -> signature.fingerprint().equals(checked.fingerprint()))
        .mapToLong(PolicySignature::number)
        .max()
        .orElseGet(
            () -> 1 + beside.list().stream().mapToLong(PolicySignature::number).max().orElse(0));
  }

  private String nameOfKey() {
    String name = String.valueOf(key.getFileName());
    return name.endsWith(PRIVATE) ? name.substring(0, name.length() - PRIVATE.length()) : name;
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

  private static PolicySignature sign(
      PolicySignature.Builder statement, PrivateKey secret, PublicKey open) {
    try {
      return statement.sign(secret, open);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("An Ed25519 key that was read cannot sign.", e);
    }
  }

  private PolicySignatures read(PolicySource source) {
    try {
      return PolicySignatures.of(source.read());
    } catch (IOException e) {
      throw PolicyOptions.unreadable(policy.toString(), e);
    }
  }

  /** The path with an ending added to its name. */
  static Path sibling(Path path, String ending) {
    return path.resolveSibling(path.getFileName() + ending);
  }
}
