package dev.gradus.internal.live;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Works on what a source gives on all cores, a chunk at a time, and hands over the results in order
 * on the thread that asks for them. Chunks grow from one, so whoever wants little waits for little.
 *
 * @param <T> what the source gives
 * @param <R> what becomes of it
 */
public final class OrderedParallel<T, R> extends Spliterators.AbstractSpliterator<R> {

  /** How much is read ahead at most. */
  public static final int MOST = 1_024;

  private final Iterator<T> source;
  private final Function<T, Supplier<R>> work;
  private Iterator<Supplier<R>> ready = List.<Supplier<R>>of().iterator();
  private @Nullable Throwable broken;
  private int size = 1;

  /**
   * Nothing is read yet.
   *
   * @param source is read on the thread that asks
   * @param work is done on any thread, by many at once; what it gives is called on the thread that
   *     asks
   */
  public OrderedParallel(Iterator<T> source, Function<T, Supplier<R>> work) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.source = source;
    this.work = work;
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    if (!ready.hasNext()) {
      List<T> chunk = read();
      ready = chunk.parallelStream().map(work).collect(Collectors.toList()).iterator();
    }
    if (ready.hasNext()) {
      action.accept(ready.next().get());
      return true;
    }
    if (broken instanceof Error error) {
      throw error;
    }
    if (broken != null) {
      throw (RuntimeException) broken;
    }
    return false;
  }

  /** A source that breaks takes nothing away from what it gave before. */
  private List<T> read() {
    List<T> chunk = new ArrayList<>(size);
    try {
      while (broken == null && chunk.size() < size && source.hasNext()) {
        chunk.add(source.next());
      }
    } catch (RuntimeException | Error e) {
      broken = e;
    }
    size = Math.min(MOST, 2 * size);
    return chunk;
  }
}
