package dev.gradus.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Decides the lines of an input on several threads and passes the outcomes on in the order of the
 * lines. Only so many rows are in memory, however long the input is and however many threads there
 * are.
 */
final class Batch implements AutoCloseable {

  private static final int BYTES_AT_ONCE = 4 << 20;

  private final RowDecider decider;
  private final ExecutorService workers;
  private final int mostWaiting;
  private final int chunkLines;
  private final int chunkBytes;

  /** Takes the outcomes, one after the other. */
  interface Sink {
    void accept(RowOutcome outcome);
  }

  Batch(RowDecider decider, int threads) {
    this.decider = decider;
    this.mostWaiting = 2 * threads + 1;
    this.chunkLines = Math.max(1, decider.rowsAtOnce() / mostWaiting);
    this.chunkBytes = BYTES_AT_ONCE / mostWaiting;
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "gradus-decide");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Decides all lines but blank ones.
   *
   * @param first a line that has been read already; null if none has
   * @param lines the other lines
   * @param sink takes the outcomes
   */
  void run(@Nullable Line first, LineReader lines, Sink sink) throws IOException {
    Deque<Future<List<RowOutcome>>> waiting = new ArrayDeque<>();
    List<Line> chunk = first == null ? chunk(lines) : List.of(first);
    while (!chunk.isEmpty() || !waiting.isEmpty()) {
      if (chunk.isEmpty() || waiting.size() == mostWaiting) {
        for (RowOutcome outcome : result(waiting.remove())) {
          sink.accept(outcome);
        }
      } else {
        List<Line> next = chunk;
        waiting.add(workers.submit(() -> decide(next)));
        chunk = chunk(lines);
      }
    }
  }

  private List<RowOutcome> decide(List<Line> lines) {
    List<RowOutcome> outcomes = new ArrayList<>(lines.size());
    for (Line line : lines) {
      outcomes.add(decider.decide(line));
    }
    return outcomes;
  }

  private List<Line> chunk(LineReader lines) throws IOException {
    List<Line> chunk = new ArrayList<>();
    int bytes = 0;
    while (chunk.size() < chunkLines && bytes < chunkBytes) {
      @Nullable Line line = lines.next();
      if (line == null) {
        break;
      }
      if (!line.isBlank()) {
        chunk.add(line);
        bytes += line.bytes().length;
      }
    }
    return chunk;
  }

  private static List<RowOutcome> result(Future<List<RowOutcome>> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RowFailure || e.getCause() instanceof CliException) {
        throw (RuntimeException) e.getCause();
      }
      if (e.getCause() instanceof OutOfMemoryError memory) {
        throw memory;
      }
      throw new IllegalStateException("A row could not be decided.", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CliException("Interrupted before the end.");
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
