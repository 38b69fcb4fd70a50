package dev.gradus.policy;

import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;

/**
 * A folder of a class path. Sent to another machine, it is read there by the context class loader
 * of the thread that receives it, as cluster engines set it. Immutable and thread-safe.
 */
final class ClasspathPolicy implements PolicySource, Serializable {

  private static final long serialVersionUID = 1L;

  private final transient ClassLoader loader;
  private final String folder;

  ClasspathPolicy(ClassLoader loader, String folder) {
    this.loader = loader;
    this.folder = folder;
  }

  @Override
  public PolicyFiles read() throws IOException {
    return new PolicyFiles("classpath:" + folder, ClasspathFiles.read(loader, folder));
  }

  private Object readResolve() {
    return new ClasspathPolicy(
        Objects.requireNonNullElseGet(
            Thread.currentThread().getContextClassLoader(), ClasspathPolicy.class::getClassLoader),
        folder);
  }

  @Override
  public String toString() {
    return "classpath:" + folder;
  }
}
