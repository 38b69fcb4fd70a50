package dev.gradus.support;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles Java that a test holds as text. */
public final class CompiledSource {

  private CompiledSource() {}

  /**
   * Compiles one file on the class path of the tests.
   *
   * @param name the file's name without its ending
   * @param folder takes the classes
   * @throws AssertionError with what the compiler says, if it refuses the source
   */
  public static void compile(String name, String source, Path folder) {
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    List<String> options =
        List.of(
            "-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, said, options, null, List.of(file))
            .call();
    if (!compiled) {
      throw new AssertionError(said.getDiagnostics() + "\nin\n" + source);
    }
  }
}
