package dev.gradus.internal.backend;

import java.util.function.Supplier;

/**
 * Lets Drools work with the library's class loader in the thread's context.
 *
 * <p>Drools looks its services up through the context and remembers for good what it found, so a
 * first use on a thread of the host's whose context knows nothing of Drools would break it for the
 * whole process.
 */
final class LibraryClassLoader {

  private LibraryClassLoader() {}

  /** Does some work, and puts back what was in the context before. */
  static void within(Runnable work) {
    within(
        () -> {
          work.run();
          return true;
        });
  }

  /** Does some work that has a result, and puts back what was in the context before. */
  static <T> T within(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(LibraryClassLoader.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
