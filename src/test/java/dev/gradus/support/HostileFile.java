package dev.gradus.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the hostile corpus. Comments at its head say what it attempts, what an error must name
 * and, where it is known, when Drools would run it.
 *
 * @param path where it lies
 * @param bytes what it holds
 */
public record HostileFile(Path path, byte[] bytes) {

  /** Rule files. */
  public static final Path RULES = Path.of("src/test/resources/hostile");

  /** Manifests. */
  public static final Path MANIFESTS = Path.of("src/test/resources/hostile-manifests");

  /** Tables of rules. */
  public static final Path TABLES = Path.of("src/test/resources/hostile-tables");

  /** Drools runs the attempt when it builds the file. */
  public static final String BUILDING = "building";

  /** Drools runs the attempt when it decides a customer. */
  public static final String DECIDING = "deciding";

  /** All files below a folder. */
  public static List<HostileFile> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().map(HostileFile::read).toList();
    }
  }

  /** Reads a file. */
  public static HostileFile read(Path path) {
    try {
      return new HostileFile(path, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What errors must name. */
  public List<String> names() {
    return head("NAMES: ");
  }

  /** When Drools runs the attempt; empty where that is not known. */
  public String runsWhile() {
    return head("DROOLS RUNS IT WHILE ").stream().findFirst().orElse("");
  }

  private List<String> head(String word) {
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.matches("(//|#) " + word + ".*"))
        .map(line -> line.substring(line.indexOf(word) + word.length()))
        .toList();
  }

  @Override
  public String toString() {
    return path.getParent().getFileName() + "/" + path.getFileName();
  }
}
