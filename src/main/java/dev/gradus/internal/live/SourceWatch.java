package dev.gradus.internal.live;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the sources at intervals and reloads once they have changed and then kept still for a
 * while.
 *
 * <p>It compares contents, not file times or events. So an editor's temporary file, a rename, a
 * symbolic link that is turned, a folder that vanishes and comes back, and a network file system
 * all look the same to it: either what the folder holds is different and at rest, or there is
 * nothing to do. A half-written file is not at rest.
 */
public final class SourceWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SourceWatch.class);
  private static final int LOOKS_PER_QUIET_PERIOD = 4;
  private static final long SHORTEST_MILLIS = 20;

  private final PolicyHolder holder;
  private final QuietPeriod stillness;
  private final ScheduledExecutorService timer;
  private final ScheduledFuture<?> looking;

  /**
   * Begins to watch.
   *
   * @param quietPeriod how long the sources must have kept still before they are loaded
   */
  public SourceWatch(PolicyHolder holder, Duration quietPeriod) {
    this.holder = holder;
    this.stillness = new QuietPeriod(holder.tried(), quietPeriod.toNanos(), System.nanoTime());
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "gradus-policy-watch");
              thread.setDaemon(true);
              return thread;
            });
    long interval = Math.max(SHORTEST_MILLIS, quietPeriod.toMillis() / LOOKS_PER_QUIET_PERIOD);
    this.looking =
        timer.scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      String found = holder.digestNow();
      if (stillness.holds(found, System.nanoTime())) {
        holder.reloadIfStill(found);
      }
    } catch (RuntimeException | Error e) {
      // A scheduled task that throws is never run again; the watch must outlive whatever happened.
      LOG.error("The policy watch failed to look; it goes on", e);
    }
  }

  /** Stops watching. What is being loaded meanwhile is loaded to its end. */
  @Override
  public void close() {
    looking.cancel(false);
    timer.shutdown();
  }
}
