package dev.gradus.internal.engine;

import dev.gradus.internal.analysis.Analysis;
import dev.gradus.internal.backend.JavaCompiler;
import dev.gradus.internal.backend.PrintedPolicy;
import dev.gradus.internal.backend.Stages;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.check.PolicyReader;
import dev.gradus.internal.image.LibraryImages;
import dev.gradus.internal.image.PolicyImage;
import dev.gradus.internal.image.TextsDigest;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A step of the library's build: reads, checks, proves and compiles the bundled policy and the
 * statutory rules, and keeps their images beside the library's classes.
 */
public final class PrebuildDefaultPolicy {

  /** What the images are made of besides the texts: where fields and verbs are declared. */
  private static final List<String> PACKAGES =
      List.of("dev/gradus/internal/field", "dev/gradus/rules");

  private static final String VERSION = "dev/gradus/internal/check/library.properties";

  private PrebuildDefaultPolicy() {}

  /**
   * Writes the images. It reads no arguments: those of the build's command line are meant for the
   * program that runs after it.
   *
   * @throws IOException if the images cannot be written
   * @throws IllegalStateException if the proof fails
   */
  public static void main(String[] arguments) throws IOException, URISyntaxException {
    PolicyFiles bundled = PolicySource.bundled().read();
    PolicyFiles floors = Floors.texts();
    Path classes =
        Path.of(
            PrebuildDefaultPolicy.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    List<String> madeOf = new ArrayList<>(List.of(VERSION));
    bundled.contents().keySet().forEach(path -> madeOf.add("rules/" + path));
    floors.contents().keySet().forEach(path -> madeOf.add(Floors.FOLDER + "/" + path));
    for (String folder : PACKAGES) {
      try (Stream<Path> files = Files.list(classes.resolve(folder))) {
        files.forEach(file -> madeOf.add(folder + "/" + file.getFileName()));
      }
    }
    madeOf.removeIf(path -> path.contains("$"));
    LibraryImages.write(images(bundled, floors), classes, madeOf);
  }

  private static LibraryImages.Images images(PolicyFiles files, PolicyFiles floorFiles) {
    CheckedPolicy floors = PolicyReader.read(floorFiles);
    CheckedPolicy own = PolicyReader.read(files);
    CheckedPolicy policy = Floors.under(own, floors);
    PrintedPolicy printed = PrintedPolicy.of(policy);
    return new LibraryImages.Images(
        PolicyImage.of(TextsDigest.of(floorFiles), "", floors, new TreeMap<>()),
        PolicyImage.of(TextsDigest.of(files), printed.id(), policy, proven(own, policy, printed)));
  }

  /** The proven classes; those of an earlier build where they are of the very same policy. */
  private static SortedMap<String, byte[]> proven(
      CheckedPolicy own, CheckedPolicy policy, PrintedPolicy printed) {
    LibraryImages.Images kept = LibraryImages.get();
    if (kept != null
        && kept.bundled().policy().fingerprint().equals(own.fingerprint())
        && kept.bundled().proof().equals(printed.id())) {
      return kept.bundled().classes();
    }
    SortedMap<String, byte[]> classes = JavaCompiler.compile(printed.sources());
    List<PolicyProblem> problems =
        new ArrayList<>(ExaminedPolicy.errors(Analysis.problems(own, policy)));
    problems.addAll(
        EquivalenceCheck.problems(policy, Stages.drools(policy), Stages.compiled(classes)));
    if (!problems.isEmpty()) {
      throw new IllegalStateException("The default policy cannot be proven: " + problems);
    }
    return classes;
  }
}
