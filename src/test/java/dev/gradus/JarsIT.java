package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.support.Components;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packed jars hold: {@code mvn verify} runs this once they are made. */
class JarsIT {

  private static final String COMMAND_LINE = "dev/gradus/cli/";
  private static final String LICENCES = "META-INF/licenses/";
  private static final Path CLASSES = Path.of("target/classes");

  /** A line of THIRD-PARTY.txt: licences in brackets, a name, then group, artifact and version. */
  private static final Pattern LINE =
      Pattern.compile("(?m)^ +((?:\\([^)]+\\) )+).*\\(([\\w.-]+):([\\w.-]+):[\\w.-]+ - .*\\)$");

  private static final Pattern LICENCE = Pattern.compile("\\(([^)]+)\\)");

  private static Path jar(String suffix) {
    return suffix.equals("cli")
        ? Path.of("target/gradus-cli.jar")
        : Path.of(System.getProperty("gradus.jars") + suffix + ".jar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-sources", "-javadoc"})
  void the_library_has_its_licence_and_nothing_of_the_command_line(String suffix)
      throws IOException {
    assertThat(names(jar(suffix)))
        .contains("META-INF/LICENSE", "META-INF/NOTICE")
        .noneMatch(name -> name.contains(COMMAND_LINE))
        .doesNotContain("simplelogger.properties")
        .noneMatch(name -> name.endsWith("THIRD-PARTY.txt"))
        .noneMatch(name -> name.startsWith(LICENCES));
  }

  @Test
  void the_library_holds_every_other_class_and_resource_of_the_build() throws IOException {
    Set<String> library = names(jar(""));

    assertThat(built(name -> !name.startsWith(COMMAND_LINE))).isNotEmpty().isSubsetOf(library);
    assertThat(library)
        .as("no class but the library's own")
        .allMatch(name -> !name.endsWith(".class") || name.startsWith("dev/gradus/"));
  }

  @Test
  void the_command_line_holds_every_class_and_resource_of_the_build() throws IOException {
    assertThat(names(jar("cli")))
        .containsAll(built(name -> true))
        .contains("dev/gradus/cli/Main.class", "simplelogger.properties");
  }

  @Test
  void the_command_line_carries_the_licence_of_every_library_in_it() throws IOException {
    Set<String> names = names(jar("cli"));

    assertThat(libraries()).isNotEmpty();
    for (Library library : libraries()) {
      assertThat(names).as("licences of %s", library).containsAll(library.texts());
    }
  }

  @Test
  void every_licence_in_the_command_line_belongs_to_a_library_in_it() throws IOException {
    Set<String> needed =
        libraries().stream()
            .flatMap(library -> library.texts().stream())
            .collect(Collectors.toSet());

    assertThat(names(jar("cli")))
        .filteredOn(name -> name.startsWith(LICENCES))
        .isNotEmpty()
        .isSubsetOf(needed);
  }

  @Test
  void no_jar_holds_a_native_binary() throws IOException {
    for (String suffix : List.of("", "-sources", "cli")) {
      assertThat(names(jar(suffix)))
          .noneMatch(name -> name.matches(".*\\.(so|dll|dylib|jnilib|exe|a|lib)"));
    }
  }

  @Test
  void the_list_of_components_gives_each_library_the_licence_that_the_command_line_tells()
      throws IOException {
    Map<String, List<String>> told = new TreeMap<>();
    libraries().forEach(each -> told.put(each.group() + ":" + each.artifact(), each.licences()));
    Map<String, List<String>> listed = new TreeMap<>();
    Components.read().forEach(each -> listed.put(each.name(), each.licences()));

    assertThat(listed).isEqualTo(told);
  }

  @Test
  void every_line_of_the_list_of_libraries_is_understood() throws IOException {
    assertThat(thirdParty())
        .contains("Lists of " + libraries().size() + " third-party dependencies");
  }

  private record Library(String group, String artifact, List<String> licences) {

    /**
     * Where the texts of its licences stand. A licence that names its holder has a file for each
     * group of libraries, any other has one file for all.
     */
    List<String> texts() {
      Stream<String> own =
          licences.stream()
              .map(
                  licence ->
                      switch (licence) {
                        case "Apache-2.0" -> "META-INF/LICENSE";
                        case "EPL-2.0" -> LICENCES + "EPL-2.0.txt";
                        case "BSD-3-Clause", "MIT" -> LICENCES + group + ".txt";
                        default -> throw new AssertionError("no text is known for " + this);
                      });
      // The jar of MVEL holds a copy of ASM, which has a licence of its own.
      return Stream.concat(
              own, artifact.equals("mvel2") ? Stream.of(LICENCES + group + ".txt") : Stream.of())
          .toList();
    }
  }

  private static List<Library> libraries() throws IOException {
    return LINE.matcher(thirdParty())
        .results()
        .map(
            line ->
                new Library(
                    line.group(2),
                    line.group(3),
                    LICENCE.matcher(line.group(1)).results().map(each -> each.group(1)).toList()))
        .toList();
  }

  private static String thirdParty() throws IOException {
    try (JarFile jar = new JarFile(jar("cli").toFile())) {
      ZipEntry list = jar.getEntry("META-INF/THIRD-PARTY.txt");
      assertThat(list).isNotNull();
      return new String(jar.getInputStream(list).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Set<String> names(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> built(Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
          .filter(wanted)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
