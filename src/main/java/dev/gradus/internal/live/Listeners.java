package dev.gradus.internal.live;

import dev.gradus.decision.DecisionListener;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** Tells the host's listeners, and holds what they throw away from decisions. Thread-safe. */
public final class Listeners {

  private final List<DecisionListener> listeners;

  /** The listeners, told in their order. */
  public Listeners(List<DecisionListener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  /** Tells every listener; one that throws does not keep the news from the others. */
  public void tell(Consumer<DecisionListener> news) {
    for (DecisionListener listener : listeners) {
      try {
        news.accept(listener);
      } catch (Throwable e) {
        if (isTheEnd(e)) {
          throw e;
        }
        // Its message may repeat what it was told of a customer, so only its kind is logged.
        LoggerFactory.getLogger(Listeners.class)
            .warn("Listener {} threw {}", listener.getClass().getName(), e.getClass().getName());
      }
    }
  }

  /**
   * Whether the whole process is in danger, or this thread is to die: memory has run out, the
   * virtual machine is broken. To go on as if a listener had merely failed would hide it from who
   * can help. A stack that overflowed is a listener's own doing and is over once it has returned.
   */
  private static boolean isTheEnd(Throwable e) {
    return e instanceof ThreadDeath
        || (e instanceof VirtualMachineError && !(e instanceof StackOverflowError));
  }
}
