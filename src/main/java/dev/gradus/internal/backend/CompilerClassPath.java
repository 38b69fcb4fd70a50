package dev.gradus.internal.backend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.jspecify.annotations.Nullable;

/** Shows the compiler the classes that a class loader knows, read from its class files. */
final class CompilerClassPath implements INameEnvironment {

  private final ClassLoader loader;
  private final Map<String, @Nullable NameEnvironmentAnswer> known = new HashMap<>();

  CompilerClassPath(ClassLoader loader) {
    this.loader = loader;
  }

  @Override
  public @Nullable NameEnvironmentAnswer findType(char[][] name) {
    return find(path(name));
  }

  @Override
  public @Nullable NameEnvironmentAnswer findType(char[] name, char[][] packageName) {
    return find(
        packageName.length == 0 ? new String(name) : path(packageName) + "/" + new String(name));
  }

  /** Classes have a capital, packages have none: what is printed names nothing else. */
  @Override
  public boolean isPackage(char[] @Nullable [] parent, char[] name) {
    return Character.isLowerCase(name[0]);
  }

  @Override
  public void cleanup() {
    known.clear();
  }

  private static String path(char[][] name) {
    return Arrays.stream(name).map(String::new).collect(Collectors.joining("/"));
  }

  private @Nullable NameEnvironmentAnswer find(String path) {
    if (!known.containsKey(path)) {
      known.put(path, read(path));
    }
    return known.get(path);
  }

  private @Nullable NameEnvironmentAnswer read(String path) {
    String file = path + ".class";
    try (InputStream in = loader.getResourceAsStream(file)) {
      return in == null
          ? null
          : new NameEnvironmentAnswer(
              new ClassFileReader(in.readAllBytes(), file.toCharArray()), null);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    } catch (ClassFormatException e) {
      throw new IllegalStateException("Cannot read " + file, e);
    }
  }
}
