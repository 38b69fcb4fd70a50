package dev.gradus.internal.engine;

import dev.gradus.internal.analysis.Analysis;
import dev.gradus.internal.backend.JavaCompiler;
import dev.gradus.internal.backend.PrintedPolicy;
import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of the library's build: compiles and proves the default policy, and keeps its classes
 * beside the library's.
 */
public final class ProveDefaultPolicy {

  private ProveDefaultPolicy() {}

  /**
   * Proves, unless what is kept is of the very policy. It reads no arguments: those of the build's
   * command line are meant for the program that runs after it.
   *
   * @throws IOException if the classes cannot be written
   * @throws IllegalStateException if the proof fails
   */
  public static void main(String[] arguments) throws IOException, URISyntaxException {
    CheckedPolicy own = PolicyReader.read(PolicySource.bundled().read());
    CheckedPolicy policy = Floors.under(own);
    PrintedPolicy printed = PrintedPolicy.of(policy);
    ProvenClasses kept = ProvenClasses.ofDefaultPolicy();
    if (kept != null
        && kept.fingerprint().equals(own.fingerprint())
        && kept.id().equals(printed.id())) {
      return;
    }
    ProvenClasses classes =
        new ProvenClasses(own.fingerprint(), printed.id(), JavaCompiler.compile(printed.sources()));
    List<PolicyProblem> problems =
        new ArrayList<>(ExaminedPolicy.errors(Analysis.problems(own, policy)));
    problems.addAll(
        EquivalenceCheck.problems(
            policy, Stages.drools(policy), Stages.compiled(classes.classes())));
    if (!problems.isEmpty()) {
      throw new IllegalStateException("The default policy cannot be proven: " + problems);
    }
    Path classesFolder =
        Path.of(
            ProveDefaultPolicy.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String folder = ProveDefaultPolicy.class.getPackageName().replace('.', '/');
    Path file = classesFolder.resolve(folder).resolve(ProvenClasses.RESOURCE);
    try (OutputStream out = Files.newOutputStream(file)) {
      classes.writeTo(out);
    }
  }
}
