package dev.gradus.internal.immutable;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when somebody first asks for it, once. Thread-safe.
 *
 * @param <T> what is made
 */
public final class Lazy<T> {

  private @Nullable Supplier<T> maker;
  private volatile @Nullable T made;

  /**
   * A value to be made.
   *
   * @param maker makes it; it is asked once, and then forgotten
   */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The value. */
  public T get() {
    T value = made;
    return value == null ? make() : value;
  }

  private synchronized T make() {
    T value = made;
    if (value == null) {
      value = Objects.requireNonNull(maker).get();
      made = value;
      maker = null;
    }
    return value;
  }
}
