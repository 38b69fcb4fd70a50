package dev.gradus.policy;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/**
 * A folder of the class path. In another process, the class loader of the thread's context is
 * asked, or where there is none, that of the library. Thread-safe.
 */
final class ClasspathPolicy implements PolicySource, Serializable {

  private static final long serialVersionUID = 1L;

  private final transient ClassLoader loader;
  private final transient String folder;

  ClasspathPolicy(ClassLoader loader, String folder) {
    this.loader = loader;
    this.folder = folder;
  }

  @Override
  public PolicyFiles read() throws IOException {
    return new PolicyFiles("classpath:" + folder, ClasspathFiles.read(loader, folder));
  }

  private Object writeReplace() {
    return new Sent(folder);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A folder of the class path travels as its name.");
  }

  /** What travels in its place. */
  private record Sent(String folder) implements Serializable {

    private Object readResolve() {
      ClassLoader context = Thread.currentThread().getContextClassLoader();
      return new ClasspathPolicy(
          context == null ? PolicySource.class.getClassLoader() : context, folder);
    }
  }
}
