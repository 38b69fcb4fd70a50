package dev.gradus.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.internal.compiler.ClassFile;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.batch.CompilationUnit;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;

/**
 * Compiles Java in memory with ECJ, the compiler that Drools brings: no JDK is needed, nothing is written to disk, and
 * nothing runs on another thread.
 */
final class JavaCompiler {

  private final ClassLoader parent;
  private final Map<String, byte[]> classes = new HashMap<>();
  private final List<String> errors = new ArrayList<>();

  private JavaCompiler(ClassLoader parent) {
    this.parent = parent;
  }

  /**
   * Compiles sources that may use whatever the class loader knows.
   *
   * @param sources the sources by the full name of their public class
   * @param parent the class loader
   * @return a class loader with the compiled classes; once it and they are not used any more, all are collected
   * @throws IllegalStateException if the compiler refuses a source, which is a defect of this library
   */
  static ClassLoader compile(Map<String, String> sources, ClassLoader parent) {
    JavaCompiler compiler = new JavaCompiler(parent);
    compiler.compile(sources);
    return new CompiledClasses(compiler.classes, parent);
  }

  private void compile(Map<String, String> sources) {
    Compiler compiler =
        new Compiler(
            new KnownClasses(parent),
            DefaultErrorHandlingPolicies.exitAfterAllProblems(),
            options(),
            this::accept,
            new DefaultProblemFactory(Locale.ROOT));
    compiler.useSingleThread = true;
    compiler.compile(
        sources.entrySet().stream()
            .map(each -> new CompilationUnit(each.getValue().toCharArray(), file(each.getKey()), "UTF-8"))
            .toArray(ICompilationUnit[]::new));
    if (!errors.isEmpty()) {
      throw new IllegalStateException("The printed Java does not compile, a defect of Gradus: " + errors);
    }
  }

  private static String file(String className) {
    return className.replace('.', '/') + ".java";
  }

  private static CompilerOptions options() {
    CompilerOptions options = new CompilerOptions();
    options.sourceLevel = ClassFileConstants.JDK17;
    options.complianceLevel = ClassFileConstants.JDK17;
    options.targetJDK = ClassFileConstants.JDK17;
    options.produceDebugAttributes = ClassFileConstants.ATTR_LINES;
    return options;
  }

  private void accept(CompilationResult result) {
    if (result.hasErrors()) {
      for (CategorizedProblem problem : result.getErrors()) {
        errors.add("line " + problem.getSourceLineNumber() + ": " + problem.getMessage());
      }
      return;
    }
    for (ClassFile file : result.getClassFiles()) {
      classes.put(String.join(".", strings(file.getCompoundName())), file.getBytes());
    }
  }

  private static List<String> strings(char[][] parts) {
    return java.util.Arrays.stream(parts).map(String::new).toList();
  }

  /** Holds compiled classes, and nothing else refers to it: it lives as long as they are used. */
  private static final class CompiledClasses extends ClassLoader {

    private final Map<String, byte[]> classes;

    CompiledClasses(Map<String, byte[]> classes, ClassLoader parent) {
      super(parent);
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
