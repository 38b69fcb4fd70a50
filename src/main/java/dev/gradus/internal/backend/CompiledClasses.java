package dev.gradus.internal.backend;

import java.util.Map;

/**
 * Holds the classes of one policy. Nothing else refers to it: once they are not used any more, all
 * are collected.
 */
final class CompiledClasses extends ClassLoader {

  private final Map<String, byte[]> classes;

  /**
   * A loader of compiled classes.
   *
   * @param classes their bytes by name
   * @param parent knows whatever they use
   */
  CompiledClasses(Map<String, byte[]> classes, ClassLoader parent) {
    super(parent);
    this.classes = Map.copyOf(classes);
  }

  /** Its own classes come first: whatever bears their names elsewhere is not theirs. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
    }
  }
}
