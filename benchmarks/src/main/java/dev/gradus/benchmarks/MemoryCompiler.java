package dev.gradus.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles printed Java in memory, with the compiler of the JDK that runs the benchmarks. */
public final class MemoryCompiler {

  private MemoryCompiler() {}

  /**
   * Compiles one class and those nested in it.
   *
   * @param name its full name
   * @param text its source
   */
  public static Class<?> compile(String name, String text) {
    try {
      return compiled(name, text).loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The byte code of one class, for whoever defines it himself.
   *
   * @param name its full name
   * @param text its source, with nothing nested in it
   */
  public static byte[] bytes(String name, String text) {
    return compiled(name, text).classes.get(name);
  }

  private static Loader compiled(String name, String text) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    Loader loader = new Loader();
    JavaFileManager files =
        new ForwardingJavaFileManager<JavaFileManager>(compiler.getStandardFileManager(null, null, null)) {
          @Override
          public JavaFileObject getJavaFileForOutput(
              Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new Made(className, loader);
          }
        };
    List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
    if (!compiler.getTask(errors, files, null, options, null, List.of(new Source(name, text))).call()) {
      throw new IllegalStateException("The printed Java does not compile: " + errors);
    }
    return loader;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Made extends SimpleJavaFileObject {
    private final String name;
    private final Loader loader;

    Made(String name, Loader loader) {
      super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
      this.name = name;
      this.loader = loader;
    }

    @Override
    public OutputStream openOutputStream() {
      return new ByteArrayOutputStream() {
        @Override
        public void close() {
          loader.classes.put(name, toByteArray());
        }
      };
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    Loader() {
      super(MemoryCompiler.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] code = classes.get(name);
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, code, 0, code.length);
    }
  }
}
