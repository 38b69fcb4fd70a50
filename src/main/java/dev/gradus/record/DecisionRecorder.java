package dev.gradus.record;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.DecisionListener;
import dev.gradus.decision.Explanation;
import dev.gradus.decision.ServiceDecision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Records every decision of an engine, each record chained to the one before. Thread-safe:
 * decisions made at once stand in the order in which they were recorded.
 *
 * <pre>{@code
 * try (RecordFile file = RecordFile.open(Path.of("records.jsonl"));
 *     SegmentationEngine engine = SegmentationEngine.builder().listener(new DecisionRecorder(file)).build()) {
 *   ...
 * }
 * }</pre>
 *
 * <p>As a listener it is done with a record before {@code decide} returns, but it cannot keep a
 * decision back: an engine goes on deciding when its disk is full. {@link #missed()} counts what is
 * not on record. A host that must not act on such a decision calls {@link #record} itself, and acts
 * when it returns.
 */
public final class DecisionRecorder implements DecisionListener {

  private final RecordSink sink;
  private final AtomicLong missed = new AtomicLong();
  private final Object chain = new Object();

  /** A recorder that goes on where the sink ends. */
  public DecisionRecorder(RecordSink sink) {
    this.sink = sink;
  }

  /**
   * Records a decision. Calls that come at once share one wait for the disk.
   *
   * @return the record, which survives a crash from now on
   * @throws IOException if the sink does not take or keep it
   */
  public DecisionRecord record(CustomerSnapshot snapshot, ServiceDecision decision)
      throws IOException {
    return append(DecisionRecord.of(snapshot, decision));
  }

  /**
   * Records a decision in full, with its principal reasons and counterfactuals: {@code
   * recorder.record(snapshot, engine.explain(snapshot))}.
   *
   * @return the record, which survives a crash from now on
   * @throws IOException if the sink does not take or keep it
   */
  public DecisionRecord record(CustomerSnapshot snapshot, Explanation explanation)
      throws IOException {
    return append(DecisionRecord.inFull(snapshot, explanation));
  }

  private DecisionRecord append(DecisionRecord unchained) throws IOException {
    DecisionRecord chained;
    long number;
    synchronized (chain) {
      chained = unchained.after(sink.lastHash());
      number = sink.append(chained);
    }
    sink.force(number);
    return chained;
  }

  /**
   * Records a decision; one that cannot be recorded is counted and thrown to the engine, which logs
   * its kind.
   */
  @Override
  public void decided(CustomerSnapshot snapshot, ServiceDecision decision) {
    boolean recorded = false;
    try {
      record(snapshot, decision);
      recorded = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!recorded) {
        missed.incrementAndGet();
      }
    }
  }

  /** How many decisions that the engine told of are not known to be on record. */
  public long missed() {
    return missed.get();
  }
}
