package dev.gradus.cli;

import dev.gradus.policy.PolicyKeys;
import dev.gradus.policy.PolicySignatures;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a pair of keys for signing policies. */
@Command(
    name = "keygen",
    description =
        "Makes a pair of Ed25519 keys: NAME.key to sign policies with, NAME.pub to verify them.",
    footer = {
      "",
      "NAME.key is not encrypted: its owner alone may read it, and it never lies beside a policy.",
      "",
      "  gradus keygen --out keys/anna"
    })
final class KeygenCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR/NAME",
      description =
          "Where to write NAME.key and NAME.pub. A file that is there already is never overwritten.")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    Path secret = SignCommand.sibling(out, ".key");
    Path open = SignCommand.sibling(out, ".pub");
    refuseToOverwrite(secret);
    refuseToOverwrite(open);
    KeyPair pair = PolicyKeys.generate();
    write(open, PolicyKeys.pem(pair.getPublic()));
    write(secret, PolicyKeys.pem(pair.getPrivate()), ownerOnly(secret));
    spec.commandLine()
        .getOut()
        .println(
            "Key "
                + PolicySignatures.idOf(pair.getPublic())
                + ": keep "
                + secret
                + " to yourself, hand out "
                + open
                + ".");
    spec.commandLine().getOut().flush();
    return 0;
  }

  private static void refuseToOverwrite(Path file) {
    if (Files.exists(file)) {
      throw exists(file);
    }
  }

  private static CliException exists(Path file) {
    return new CliException(
        "'" + file + "' is there already. A key is never overwritten; choose another name.");
  }

  private static void write(Path file, String text, FileAttribute<?>... attributes) {
    try {
      // Made with its permissions, so that there is no moment at which others could read it.
      Files.createFile(file, attributes);
      Files.writeString(file, text, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw exists(file);
    } catch (IOException e) {
      throw CliException.of("Cannot write '" + file + "'", e);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
