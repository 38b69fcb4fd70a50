package dev.gradus.internal.backend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * Compiles Java in memory with ECJ, the compiler that Drools brings: no JDK is needed, nothing is
 * written to disk, and nothing runs on another thread.
 */
public final class JavaCompiler {

  private final SortedMap<String, byte[]> classes = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private JavaCompiler() {}

  /**
   * Compiles sources that may use whatever this library can see.
   *
   * @param sources the sources by the name of their public class
   * @return the bytes of the classes by name
   * @throws IllegalStateException if the compiler refuses a source, which is a defect of this
   *     library
   */
  public static SortedMap<String, byte[]> compile(Map<String, String> sources) {
    JavaCompiler compiler = new JavaCompiler();
    // The compiler gives up on a thread that is interrupted; what the host wants to interrupt is
    // not this.
    boolean interrupted = Thread.interrupted();
    try {
      compiler.run(sources);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    return compiler.classes;
  }

  private void run(Map<String, String> sources) {
    Compiler compiler =
        new Compiler(
            new CompilerClassPath(JavaCompiler.class.getClassLoader()),
            DefaultErrorHandlingPolicies.exitAfterAllProblems(),
            options(),
            this::accept,
            new DefaultProblemFactory(Locale.ROOT));
    compiler.useSingleThread = true;
    compiler.compile(
        sources.entrySet().stream()
            .map(
                each ->
                    new CompilationUnit(
                        each.getValue().toCharArray(),
                        each.getKey().replace('.', '/') + ".java",
                        "UTF-8"))
            .toArray(ICompilationUnit[]::new));
    if (!errors.isEmpty()) {
      throw new IllegalStateException(
          "The printed Java does not compile, a defect of Gradus: " + errors);
    }
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
    return Arrays.stream(parts).map(String::new).toList();
  }
}
