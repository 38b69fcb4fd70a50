package dev.gradus.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.support.LibraryJar;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image is used only beside what it was made of. */
class LibraryImagesTest {

  private static final String RULES = "rules/assess/repayment.drl";
  private static final String IMAGE = "dev/gradus/internal/image/library.image";

  @TempDir private Path folder;

  @Test
  void a_jar_as_built_has_its_image() throws IOException {
    Path jar = LibraryJar.write(folder.resolve("gradus.jar"));

    assertThat(LibraryImages.read(inJar(jar))).isNotNull();
  }

  @Test
  void a_changed_rule_file_in_a_patched_jar_is_noticed() throws IOException {
    Path jar =
        LibraryJar.write(
            folder.resolve("patched.jar"),
            (path, bytes) -> path.equals(RULES) ? changed(bytes) : bytes);

    assertThat(LibraryImages.read(inJar(jar))).isNull();
  }

  @Test
  void a_rule_file_that_a_jar_lacks_is_noticed() throws IOException {
    Path jar =
        LibraryJar.write(
            folder.resolve("lacking.jar"), (path, bytes) -> path.equals(RULES) ? null : bytes);

    assertThat(LibraryImages.read(inJar(jar))).isNull();
  }

  @Test
  void a_changed_declaration_of_fields_in_a_folder_of_classes_is_noticed() throws IOException {
    LibraryJar.unpack(folder);
    URL image = folder.resolve(IMAGE).toUri().toURL();
    assertThat(LibraryImages.read(image)).isNotNull();

    Path credit = folder.resolve("dev/gradus/rules/Credit.class");
    Files.write(credit, changed(Files.readAllBytes(credit)));

    assertThat(LibraryImages.read(image)).isNull();
  }

  private static byte[] changed(byte[] bytes) {
    return (new String(bytes, StandardCharsets.ISO_8859_1) + " ")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static URL inJar(Path jar) throws IOException {
    return new URL("jar:" + jar.toUri() + "!/" + IMAGE);
  }
}
