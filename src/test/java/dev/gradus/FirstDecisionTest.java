package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.support.LibraryJar;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a first decision by the bundled policy wakes. The build has read, checked, proven and
 * compiled it, so nothing that does so may be loaded, and no rule text read. A start is as fast as
 * the classes that it loads are few.
 */
class FirstDecisionTest {

  /** What five stages, fields that a policy derives and outcomes of its own need. */
  private static final int MOST_CLASSES = 280;

  @TempDir private Path folder;

  @Test
  void a_first_decision_loads_no_parser_no_checker_and_no_engine_and_reads_no_rule_text()
      throws Exception {
    Path jar = LibraryJar.write(folder.resolve("gradus.jar"));
    try (Watching loader = new Watching(jar)) {
      Callable<?> first =
          (Callable<?>)
              loader.loadClass(Decide.class.getName()).getDeclaredConstructor().newInstance();

      assertThat(first.call()).asString().startsWith("first decision: ");

      assertThat(loader.classes)
          .noneMatch(name -> name.startsWith("dev.gradus.internal.parse."))
          .noneMatch(name -> name.startsWith("dev.gradus.internal.check.") && !isData(name))
          .noneMatch(name -> name.startsWith("dev.gradus.internal.analysis."))
          .noneMatch(name -> name.startsWith("dev.gradus.internal.field.FieldScan"))
          .noneMatch(name -> name.startsWith("dev.gradus.internal.source."))
          .noneMatch(name -> name.equals("dev.gradus.internal.verb.LibraryVerbs"))
          .noneMatch(name -> name.startsWith("org."))
          .noneMatch(name -> name.startsWith("com."))
          .noneMatch(name -> name.startsWith("jakarta."))
          .hasSizeLessThan(MOST_CLASSES);
      assertThat(loader.resources).noneMatch(name -> name.startsWith("rules/"));
      assertThat(loader.resources).noneMatch(name -> name.endsWith(".drl"));
    }
  }

  /** The test above would find nothing if the loader saw nothing. */
  @Test
  void a_policy_of_texts_loads_them_all() throws Exception {
    Path jar = LibraryJar.write(folder.resolve("gradus.jar"));
    try (Watching loader = new Watching(jar)) {
      Callable<?> texts =
          (Callable<?>)
              loader
                  .loadClass(DecideByTexts.class.getName())
                  .getDeclaredConstructor()
                  .newInstance();

      texts.call();

      assertThat(loader.classes)
          .contains("dev.gradus.internal.check.RuleChecker")
          .anyMatch(name -> name.startsWith("dev.gradus.internal.parse."))
          .hasSizeGreaterThan(MOST_CLASSES);
      assertThat(loader.resources).anyMatch(name -> name.endsWith(".drl"));
    }
  }

  private static boolean isData(String name) {
    return name.endsWith(".CheckedPolicy") || name.endsWith(".LibraryVersion");
  }

  /** Loads the library from a jar anew, and notes every class and resource that it asks for. */
  private static final class Watching extends URLClassLoader {

    private final Set<String> classes = new ConcurrentSkipListSet<>();
    private final Set<String> resources = new ConcurrentSkipListSet<>();

    Watching(Path jar) throws IOException {
      super(
          new URL[] {
            jar.toUri().toURL(),
            FirstDecisionTest.class.getProtectionDomain().getCodeSource().getLocation()
          },
          FirstDecisionTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("java.")) {
        classes.add(name);
      }
      if (!name.startsWith("dev.gradus.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }

    @Override
    public URL getResource(String name) {
      resources.add(name);
      return name.startsWith("META-INF/") ? super.getResource(name) : findResource(name);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      resources.add(name);
      return super.getResourceAsStream(name);
    }
  }
}
