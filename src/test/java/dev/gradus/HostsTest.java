package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.policy.PolicySource;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.CustomerType;
import dev.gradus.support.NoDiskHost;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * Hosts that are not as most are. The fat jar, the module path and the bare runtime are in
 * .ci/where-it-runs.
 */
class HostsTest {

  private static final CustomerSnapshot CUSTOMER =
      CustomerSnapshot.builder("C-1", LocalDate.of(2026, 6, 30), CustomerType.INDIVIDUAL).build();

  /** Later Java versions have no security manager to forbid it with. */
  @Test
  @EnabledForJreRange(max = JRE.JAVA_23)
  void a_host_that_forbids_writing_to_disk_gets_its_decision() throws Exception {
    Process host =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.security.manager=allow",
                "-cp",
                System.getProperty("java.class.path"),
                NoDiskHost.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(host.waitFor()).isZero();
    assertThat(printed).contains("decided: grade C");
  }

  @Test
  void two_engines_with_two_policies_do_not_know_of_each_other() {
    try (SegmentationEngine careful =
            SegmentationEngine.of(PolicySource.bundled().withSetting("mode.floor", "RESPONSIBLE"));
        SegmentationEngine plain = SegmentationEngine.bundled()) {
      for (int i = 0; i < 20; i++) {
        assertThat(careful.decide(CUSTOMER).crmMode()).isEqualTo(CrmMode.RESPONSIBLE);
        assertThat(plain.decide(CUSTOMER).crmMode()).isEqualTo(CrmMode.BASIC);
      }
    }
  }

  @Test
  void the_library_can_be_loaded_twice_by_two_class_loaders() throws Exception {
    // The thread's context knows other classes of the same names, as a container's threads may.
    try (URLClassLoader one = loader();
        URLClassLoader other = loader()) {
      Class<?> first = one.loadClass(NoDiskHost.class.getName());
      Class<?> second = other.loadClass(NoDiskHost.class.getName());

      assertThat(first).isNotSameAs(second);
      assertThat(first.getMethod("decide").invoke(null)).isEqualTo("C");
      assertThat(second.getMethod("decide").invoke(null)).isEqualTo("C");
    }
  }

  private static URLClassLoader loader() throws MalformedURLException {
    URL[] urls =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(HostsTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
