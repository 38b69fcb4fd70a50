package dev.gradus.cli;

import dev.gradus.SegmentationEngine;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.text.FileNames;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which policy decides. */
final class PolicyOptions {

  static final String BUNDLED = "bundled";

  @Option(
      names = "--policy",
      paramLabel = "DIR",
      defaultValue = BUNDLED,
      description =
          "The folder of the policy, with policy.properties in it. Without it, the bundled policy decides.")
  private String policy = BUNDLED;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description =
          "Replace a setting of policy.properties, such as mode.floor=PASSIVE. May be given several times.")
  private List<String> settings = List.of();

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  /** The files of the policy, with the settings replaced. */
  PolicySource source() {
    PolicySource source = source(policy);
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 1) {
        throw new ParameterException(
            command.commandLine(),
            "--set takes KEY=VALUE, such as mode.floor=PASSIVE, and '" + setting + "' is not.");
      }
      source =
          source.withSetting(
              setting.substring(0, equals).strip(), setting.substring(equals + 1).strip());
    }
    return source;
  }

  /** Resolves the name of a policy: a folder, or the bundled policy. */
  static PolicySource source(String policy) {
    return policy.equals(BUNDLED)
        ? PolicySource.bundled()
        : PolicySource.directory(ArgumentPaths.of(policy));
  }

  /** The fields that the rules of a policy may test. */
  static FieldCatalogue fields(PolicySource source) {
    try (SegmentationEngine engine = SegmentationEngine.of(source)) {
      return engine.policy().fields();
    }
  }

  /** The verbs that the rules of a policy may say. */
  static Vocabulary vocabulary(String policy) {
    try {
      return PolicyReader.read(source(policy).read()).vocabulary();
    } catch (IOException e) {
      throw unreadable(policy, e);
    }
  }

  static CliException unreadable(String policy, IOException cause) {
    String tried = "Cannot read the policy '" + policy + "'";
    boolean named =
        cause instanceof FileSystemException file
            && file.getFile() != null
            && !file.getFile().equals(FileNames.shown(ArgumentPaths.of(policy)));
    return CliException.of(
        named ? tried + ": " + ((FileSystemException) cause).getFile() : tried, cause);
  }
}
