package dev.gradus.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The stages are one list. Here a stage is added to it in the library's own source text, which is
 * compiled over the library; whatever goes through the stages goes through the new one as well.
 */
class OneMoreStageTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final String STAGE = "dev/gradus/rules/Stage.java";
  private static final String TOTALS = "dev/gradus/internal/merge/Totals.java";
  private static final String FINDINGS = "dev/gradus/rules/ReviseFindings.java";

  @TempDir private Path classes;

  @Test
  void a_stage_more_is_loaded_printed_checked_and_evaluated() throws Exception {
    Map<String, String> sources = oneMore();
    sources.put(
        TOTALS, changed(TOTALS, "case SERVE -> customer;", "case REVISE, SERVE -> customer;"));
    assertThat(compile(sources)).isEmpty();

    assertThat(lines())
        .containsExactly(
            "stages ASSESS CLASSIFY LIMIT RECOMMEND REVISE SERVE",
            "compiled fires AS-010 CL-010 RV-010 SV-010 and makes {reviseAmount=500}",
            "Drools fires AS-010 CL-010 RV-010 SV-010 and makes {reviseAmount=500}",
            "segment.grade=A fires nothing",
            "segment.grade=B fires RV-010 and says {reviseAmount=500}",
            "segment.grade=C fires nothing",
            "a slip of the compiled stage is found at RV-010",
            "unknown folder: A rule file or table lies in 'assess', 'classify', 'limit', 'recommend',"
                + " 'revise' or 'serve'. Move it into its stage's folder.");
  }

  @Test
  void the_compiler_asks_what_later_stages_read_of_a_stage_more() throws IOException {
    Map<String, String> sources = oneMore();
    sources.put(TOTALS, changed(TOTALS, "", ""));

    assertThat(compile(sources))
        .containsExactly(
            "Totals.java: the switch expression does not cover all possible input values");
  }

  /** The list of stages with one more before the last, and the verbs of that one. */
  private static Map<String, String> oneMore() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    sources.put(
        STAGE,
        changed(STAGE, "  SERVE(", "  REVISE(ReviseFindings.class, Visibility.LIMITS),\n  SERVE("));
    sources.put(
        FINDINGS,
        """
        package dev.gradus.rules;

        public interface ReviseFindings {
          void reviseAmount(int thousands);
        }
        """);
    return sources;
  }

  private static String changed(String file, String from, String to) throws IOException {
    String text = Files.readString(SOURCES.resolve(file));
    assertThat(text).contains(from);
    return text.replace(from, to);
  }

  /** Compiles sources over the library; gives what the compiler says of them. */
  private List<String> compile(Map<String, String> sources) {
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach(
        (path, text) ->
            files.add(
                new SimpleJavaFileObject(
                    URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
                  @Override
                  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return text;
                  }
                }));
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-proc:none",
            "-parameters",
            "-d",
            classes.toString(),
            "-cp",
            System.getProperty("java.class.path"));
    compiler.getTask(null, null, said, options, null, files).call();
    return said.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(
            each ->
                Path.of(each.getSource().toUri().getPath()).getFileName()
                    + ": "
                    + each.getMessage(Locale.ROOT))
        .toList();
  }

  /** What the library with one more stage does, in a class loader of its own. */
  @SuppressWarnings("unchecked")
  private List<String> lines() throws Exception {
    List<URL> path = new ArrayList<>(List.of(classes.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(loader);
      return (List<String>)
          loader.loadClass(SixStages.class.getName()).getMethod("lines").invoke(null);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
