package dev.gradus.record;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Records decisions on two threads until it is killed, and prints the hash of each record that it
 * acknowledges.
 */
public final class RecordingProcess {

  private RecordingProcess() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true);
    AtomicInteger next = new AtomicInteger();
    try (SegmentationEngine engine = Records.engine();
        RecordFile file = RecordFile.open(Path.of(args[0]))) {
      out.println("cut " + file.cutOff());
      DecisionRecorder recorder = new DecisionRecorder(file);
      Thread other = new Thread(() -> record(engine, recorder, next, out));
      other.start();
      record(engine, recorder, next, out);
      other.join();
    }
    out.println("end");
  }

  private static void record(
      SegmentationEngine engine, DecisionRecorder recorder, AtomicInteger next, PrintStream out) {
    try {
      while (true) {
        CustomerSnapshot customer = Records.customer("C-" + next.incrementAndGet());
        out.println("ack " + recorder.record(customer, engine.decide(customer)).hash());
      }
    } catch (IOException e) {
      out.println("failed");
    }
  }
}
