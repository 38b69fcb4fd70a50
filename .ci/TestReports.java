import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Compares the compiled test classes with the reports that Surefire and Failsafe left, after {@code
 * mvn verify}: fails if a class with tests has no report or a report of no test, and prints how many
 * tests ran and which were skipped, with the reason. Run as {@code java .ci/TestReports.java}.
 */
final class TestReports {

  private static final Path CLASSES = Path.of("target/test-classes");
  private static final List<Path> REPORTS =
      List.of(Path.of("target/surefire-reports"), Path.of("target/failsafe-reports"));

  /** How a class file names the annotations of what is run as a test. */
  private static final List<String> ANNOTATIONS =
      List.of(
          "Lorg/junit/jupiter/api/Test;",
          "Lorg/junit/jupiter/api/RepeatedTest;",
          "Lorg/junit/jupiter/api/TestFactory;",
          "Lorg/junit/jupiter/api/TestTemplate;",
          "Lorg/junit/jupiter/params/ParameterizedTest;",
          "Lnet/jqwik/api/Property;",
          "Lnet/jqwik/api/Example;",
          "Lcom/tngtech/archunit/junit/ArchTest;");

  /** The tag of tests that only their own profile runs. */
  private static final String EXCLUDED = "fuzz";

  private final TreeMap<String, Integer> tests = new TreeMap<>();
  private final List<String> skipped = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    new TestReports().compare();
  }

  private void compare() throws Exception {
    for (Path folder : REPORTS) {
      for (Path report : files(folder, ".xml")) {
        read(report);
      }
    }
    Set<String> classes = testClasses();
    Set<String> silent = new TreeSet<>(classes);
    silent.removeIf(name -> tests.getOrDefault(name, 0) > 0);

    skipped.forEach(System.out::println);
    System.out.printf(
        "%d test classes, %d tests, %d skipped%n",
        classes.size(),
        tests.values().stream().mapToInt(Integer::intValue).sum(),
        skipped.size());
    if (classes.isEmpty() || !silent.isEmpty()) {
      System.err.println("test classes of which no test has a report: " + silent);
      System.exit(1);
    }
  }

  /** Counts the tests of one report, which bears the name of its class, under the top-level class. */
  private void read(Path report) throws Exception {
    Element suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(report.toFile())
            .getDocumentElement();
    String name = suite.getAttribute("name");
    NodeList cases = suite.getElementsByTagName("testcase");
    tests.merge(name.replaceAll("\\$.*", ""), cases.getLength(), Integer::sum);
    for (int i = 0; i < cases.getLength(); i++) {
      Element test = (Element) cases.item(i);
      NodeList reasons = test.getElementsByTagName("skipped");
      if (reasons.getLength() > 0) {
        String reason = reasons.item(0).getTextContent().lines().findFirst().orElse("no reason");
        skipped.add(name + "." + test.getAttribute("name") + ": " + reason);
      }
    }
  }

  private static Set<String> testClasses() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path file : files(CLASSES, ".class")) {
      // The names of annotations stand in a class file as plain characters.
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      boolean excluded =
          bytes.contains("Lorg/junit/jupiter/api/Tag;") && bytes.contains(EXCLUDED);
      if (!excluded && ANNOTATIONS.stream().anyMatch(bytes::contains)) {
        String path = CLASSES.relativize(file).toString();
        names.add(path.replaceAll("(\\$.*)?\\.class$", "").replace(file.getFileSystem().getSeparator(), "."));
      }
    }
    return names;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("no folder " + folder + "; run mvn verify first");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !ending.equals(".xml") || file.getFileName().toString().startsWith("TEST-"))
          .sorted()
          .collect(Collectors.toList());
    }
  }
}
